package org.chengguo.pages.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.Counted;
import org.chengguo.model.Category;
import org.chengguo.model.Plan;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.pages.compare.MissingReason;
import org.chengguo.render.Address;
import org.chengguo.render.Words;

/** Chart of the measures under each strategy of a plan, a table for each category. */
final class PlanChart {
  private final Site site;
  private final Words words;
  private final ChartWords say;

  PlanChart(Site site, Words words) {
    this.site = site;
    this.words = words;
    this.say = new ChartWords(words);
  }

  /** The chart; empty where no report of the plan's years lists a measure under it. */
  Optional<Chart> of(Plan plan) {
    List<Counted<String>> counts =
        plan.strategies()
            .map(branch -> new Counted<>(words.strategy(branch), site.recordsOf(branch).size()))
            .toList();
    int total = counts.stream().mapToInt(Counted::count).sum();
    if (total == 0) {
      return Optional.empty();
    }
    // The sentence names the plan's years without a report: their bars are missing, not zero.
    List<RocYear> reported = reported(plan);
    List<String> missing =
        plan.years().stream().filter(year -> !reported.contains(year)).map(say::year).toList();
    String sentence =
        words.text(
            "chart.plan.sentence",
            say.list(reported.stream().map(say::year).toList()),
            total,
            say.most(counts, "chart.measures.only"),
            say.listOrNone(missing),
            reported.size());
    return Optional.of(
        new Chart(
            "Chart-strategies",
            words.text("chart.plan"),
            sentence,
            Optional.empty(),
            true,
            panels(plan)));
  }

  private List<Chart.Panel> panels(Plan plan) {
    List<List<Chart.Bar>> rows = plan.categories().stream().map(this::bars).toList();
    // One scale for all tables, so that bars can be compared from category to category.
    BigDecimal longest = Chart.longest(rows.stream().flatMap(List::stream).toList());
    List<Chart.Panel> panels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Category category = plan.categories().get(i);
      Chart.Whole whole =
          new Chart.Whole(Address.of(category.self()), site.recordsUnder(category).size());
      panels.add(new Chart.Panel(title(category.self()), Optional.of(whole), rows.get(i), longest));
    }
    return panels;
  }

  /** A bar for each strategy, or one for a category without any. */
  private List<Chart.Bar> bars(Category category) {
    List<Chart.Bar> bars = new ArrayList<>();
    for (Strategy strategy : category.strategies()) {
      bars.add(bar(title(strategy), strategy).linked(Address.of(strategy)));
    }
    if (bars.isEmpty()) {
      bars.add(bar(words.text("chart.plan.category"), category.self()));
    }
    return bars;
  }

  private Chart.Bar bar(String label, Strategy branch) {
    List<SourceRecord> records = site.recordsOf(branch);
    return say.bar(label, records.size(), Address.of(branch), MissingReason.NOT_LISTED);
  }

  private List<RocYear> reported(Plan plan) {
    return site.years().stream()
        .filter(year -> year.plan().equals(plan))
        .map(ReportYear::year)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private String title(Strategy branch) {
    return branch.id() + " " + words.of(branch.title());
  }
}
