package org.chengguo.pages.views;

import java.util.List;
import java.util.Optional;
import org.chengguo.derived.Counted;
import org.chengguo.model.Category;
import org.chengguo.model.Plan;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.pages.charts.ChartViews;

/** Creates the views of plans, categories and strategies. */
public final class PlanViews {
  private final Site site;
  private final TopicViews topics;
  private final ChartViews charts;
  private final ListFilters filters;

  public PlanViews(Site site, TopicViews topics, ChartViews charts) {
    this.site = site;
    this.topics = topics;
    this.charts = charts;
    this.filters = new ListFilters(site);
  }

  public Views.Strategies strategies() {
    return new Views.Strategies(
        site.plans().stream().map(plan -> new Views.PlanView(plan, categories(plan))).toList(),
        topics.nobody());
  }

  public Views.PlanPage plan(Plan plan) {
    return new Views.PlanPage(plan, categories(plan), charts.strategies(plan), unplaced(plan));
  }

  /** The measures of a plan's years that are under no strategy. */
  private List<Views.YearGroup> unplaced(Plan plan) {
    return site.years().stream()
        .filter(year -> year.plan().equals(plan))
        .map(year -> new Views.YearGroup(year, year.unplaced().size(), year.unplaced()))
        .filter(group -> group.total() > 0)
        .toList();
  }

  private List<Views.CategoryView> categories(Plan plan) {
    return plan.categories().stream().map(this::categoryView).toList();
  }

  private Views.CategoryView categoryView(Category category) {
    return new Views.CategoryView(category, counted(category), site.recordsUnder(category).size());
  }

  private List<Counted<Strategy>> counted(Category category) {
    return category.strategies().stream()
        .map(strategy -> new Counted<>(strategy, site.recordsOf(strategy).size()))
        .toList();
  }

  public Views.StrategyPage category(Plan plan, Category category) {
    List<SourceRecord> records = site.recordsUnder(category);
    return new Views.StrategyPage(
        plan,
        category.self(),
        Optional.empty(),
        counted(category),
        filters.of(records),
        topics.years(records),
        new CrosswalkViews(site).of(plan, category.self()));
  }

  public Views.StrategyPage strategy(Plan plan, Category category, Strategy strategy) {
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
