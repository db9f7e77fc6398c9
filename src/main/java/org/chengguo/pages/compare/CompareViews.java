package org.chengguo.pages.compare;

import java.util.Comparator;
import java.util.List;
import org.chengguo.model.Agency;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;

/** Creates the views of comparisons. */
public final class CompareViews {
  private final Site site;

  public CompareViews(Site site) {
    this.site = site;
  }

  /**
   * The page where readers choose what to compare.
   *
   * @param agencies those of any year
   * @param years oldest first
   * @param tables that stand ready
   */
  public record Front(List<Agency> agencies, List<RocYear> years, List<Matrices.Listed> tables) {}

  /** A table over the years, and all such tables. */
  public record Table(Matrix matrix, List<Matrices.Listed> tables) {}

  public Front front(List<Matrices.Listed> tables) {
    return new Front(
        site.agencies().stream()
            .filter(
                agency ->
                    site.years().stream().anyMatch(year -> year.agencyYear(agency).isPresent()))
            .toList(),
        site.years().stream().map(ReportYear::year).sorted(Comparator.naturalOrder()).toList(),
        tables);
  }
}
