package org.chengguo.related;

import java.util.List;
import org.chengguo.model.Site;
import org.chengguo.terms.AgencyNames;
import org.chengguo.terms.Folding;
import org.chengguo.terms.TextAnalysis;

/**
 * Terms by which texts are compared: pairs of Han characters and Latin words.
 *
 * <p>Years, numbers and agencies' names are left out. Two titles of 106 that name the same bureau
 * are not about the same thing.
 */
final class TitleTerms {
  private final TextAnalysis analysis;

  TitleTerms(Site site) {
    this.analysis = new TextAnalysis(site);
  }

  /** Returns the terms in their order, repeated where the text repeats them. */
  List<String> of(String text) {
    // As a query, not as a record: a record's analysis also gives single characters, which nearly
    // all titles share.
    return analysis.ofQuery(Folding.complete().fold(text)).stream()
        .filter(term -> term.charAt(0) != AgencyNames.MARK && !Character.isDigit(term.charAt(0)))
        .toList();
  }
}
