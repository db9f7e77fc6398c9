package org.chengguo.pages.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chengguo.derived.Audit;
import org.chengguo.model.Agency;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.render.Words;

/** Creates the charts of pages. */
public final class ChartViews {
  private final KindCharts kinds;
  private final TrainingChart training;
  private final YearCharts years;
  private final PlanChart plans;

  public ChartViews(Site site, Audit audit, Words words) {
    this.kinds = new KindCharts(site, words);
    this.training = new TrainingChart(audit, words);
    this.years = new YearCharts(words);
    this.plans = new PlanChart(site, words);
  }

  /**
   * Chart of all records by kind and year.
   *
   * @param listed the address that lists the records of a kind in a year
   */
  public Optional<Chart> kinds(BiFunction<RecordKind, ReportYear, String> listed) {
    return kinds.all(listed);
  }

  /** Chart of an agency's records by kind and year. */
  public Optional<Chart> kinds(Agency agency) {
    return kinds.of(agency);
  }

  /** The charts of a year's page. */
  public List<Chart> of(ReportYear year) {
    return Stream.of(Optional.of(training.of(year)), years.assessments(year), years.measures(year))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Chart of a plan's measures by strategy. */
  public Optional<Chart> strategies(Plan plan) {
    return plans.of(plan);
  }
}
