package org.chengguo.pages;

import java.util.List;
import java.util.Optional;
import org.chengguo.model.Category;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;

/** Makes the views of plans, their categories and their strategies. */
final class PlanViews {
  private final Site site;
  private final TopicViews topics;
  private final ChartViews charts;
  private final ListFilters filters;

  PlanViews(Site site, TopicViews topics, ChartViews charts) {
    this.site = site;
    this.topics = topics;
    this.charts = charts;
    this.filters = new ListFilters(site);
  }

  Views.Strategies strategies() {
    return new Views.Strategies(
        site.plans().stream().map(plan -> new Views.PlanView(plan, categories(plan))).toList(),
        topics.nobody());
  }

  Views.PlanPage plan(Plan plan) {
    return new Views.PlanPage(plan, categories(plan), charts.strategies(plan), unplaced(plan));
  }

  /** The measures of a plan's years that are under no strategy. */
  private List<Views.YearGroup> unplaced(Plan plan) {
    return site.years().stream()
        .filter(year -> year.plan().equals(plan))
        .map(year -> new Views.YearGroup(year, unplaced(year).size(), unplaced(year)))
        .filter(group -> group.total() > 0)
        .toList();
  }

  private static List<SourceRecord> unplaced(ReportYear year) {
    return year.records().stream()
        .filter(entry -> entry.kind() == RecordKind.MEASURE && entry.strategy().isEmpty())
        .toList();
  }

  private List<Views.CategoryView> categories(Plan plan) {
    return plan.categories().stream().map(this::categoryView).toList();
  }

  private Views.CategoryView categoryView(Category category) {
    int own = site.recordsOf(category.self()).size();
    List<Views.Counted<Strategy>> strategies = counted(category);
    int total = own + strategies.stream().mapToInt(Views.Counted::count).sum();
    return new Views.CategoryView(category, strategies, total);
  }

  private List<Views.Counted<Strategy>> counted(Category category) {
    return category.strategies().stream()
        .map(strategy -> new Views.Counted<>(strategy, site.recordsOf(strategy).size()))
        .toList();
  }

  Views.StrategyPage category(Plan plan, Category category) {
    return new Views.StrategyPage(
        plan,
        category.self(),
        Optional.empty(),
        counted(category),
        filters.of(under(category)),
        topics.years(under(category)),
        new CrosswalkViews(site).of(plan, category.self()));
  }

  /** The records under a category and under its strategies. */
  private List<SourceRecord> under(Category category) {
    return site.records().stream()
        .filter(entry -> entry.strategy().filter(category.self()::holds).isPresent())
        .toList();
  }

  Views.StrategyPage strategy(Plan plan, Category category, Strategy strategy) {
    return new Views.StrategyPage(
        plan,
        strategy,
        Optional.of(category),
        List.of(),
        filters.of(site.recordsOf(strategy)),
        topics.years(site.recordsOf(strategy)),
        new CrosswalkViews(site).of(plan, strategy));
  }
}
