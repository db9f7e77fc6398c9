package org.chengguo.related;

import java.util.List;
import org.chengguo.model.Site;
import org.chengguo.terms.AgencyNames;
import org.chengguo.terms.Folding;
import org.chengguo.terms.TextAnalysis;

/**
 * What titles are compared by: their pairs of Han and their Latin words, without years, numbers and
 * agencies' names, which say nothing of the thing itself.
 */
final class TitleTerms {
  private final TextAnalysis analysis;

  TitleTerms(Site site) {
    this.analysis = new TextAnalysis(site);
  }

  /** The terms in their order, repeated where the title repeats them. */
  List<String> of(String title) {
    return analysis.ofQuery(Folding.complete().fold(title)).stream()
        .filter(term -> term.charAt(0) != AgencyNames.MARK && !Character.isDigit(term.charAt(0)))
        .toList();
  }
}
