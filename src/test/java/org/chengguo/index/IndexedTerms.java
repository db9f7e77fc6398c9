package org.chengguo.index;

import java.util.ArrayList;
import java.util.List;
import org.chengguo.terms.Folding;
import org.chengguo.terms.TextAnalysis;

/** The terms of a text of a record, as it is indexed. */
final class IndexedTerms {
  private IndexedTerms() {}

  static List<String> of(LuceneIndex index, String text) {
    String folded = Folding.complete().fold(text);
    List<String> terms = new ArrayList<>(TextAnalysis.terms(index.analysis().ofRecord(folded)));
    terms.addAll(TextAnalysis.terms(index.analysis().mentions(folded)));
    return terms;
  }
}
