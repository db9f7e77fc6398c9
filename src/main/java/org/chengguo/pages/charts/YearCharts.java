package org.chengguo.pages.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.Counted;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Category;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.SourceRecord;
import org.chengguo.pages.compare.MissingReason;
import org.chengguo.render.Address;
import org.chengguo.render.Words;

/** Charts of one year's records: assessments by kind, measures by the plan's categories. */
final class YearCharts {
  private final Words words;
  private final ChartWords say;

  YearCharts(Words words) {
    this.words = words;
    this.say = new ChartWords(words);
  }

  /** Chart of the assessments; empty where the report lists none. */
  Optional<Chart> assessments(ReportYear year) {
    List<SourceRecord> records = year.of(RecordKind.ASSESSMENT);
    if (records.isEmpty()) {
      return Optional.empty();
    }
    List<Counted<String>> counts = new ArrayList<>();
    List<Chart.Bar> bars = new ArrayList<>();
    for (AssessmentKind kind : year.plan().assessmentKinds()) {
      int count =
          (int)
              records.stream()
                  .filter(record -> record.assessmentKind().equals(Optional.of(kind)))
                  .count();
      String address = Address.assessments(kind, year.year());
      counts.add(new Counted<>(words.of(kind.title()), count));
      bars.add(say.bar(words.of(kind.title()), count, address, MissingReason.NOT_LISTED));
    }
    String sentence =
        words.text(
            "chart.assessments.sentence",
            say.year(year.year()),
            records.size(),
            say.most(counts, "chart.only"));
    return Optional.of(chart("Chart-assessments", words.text("chart.assessments"), sentence, bars));
  }

  /** Chart of the measures; empty where the report lists none. */
  Optional<Chart> measures(ReportYear year) {
    List<SourceRecord> records = year.of(RecordKind.MEASURE);
    if (records.isEmpty()) {
      return Optional.empty();
    }
    List<Counted<String>> counts = new ArrayList<>();
    List<Chart.Bar> bars = new ArrayList<>();
    for (Category category : year.plan().categories()) {
      int count = count(records, category);
      String title = category.id() + " " + words.of(category.title());
      String address = Address.of(category.self(), year.year());
      counts.add(new Counted<>(words.text("strategy.category", category.id()), count));
      bars.add(say.bar(title, count, address, MissingReason.NOT_LISTED));
    }
    // 106 lists highlights outside the strategies: without a bar of their own the bars would not
    // sum up.
    int unplaced = year.unplaced().size();
    if (unplaced > 0) {
      String address = Address.unplaced(year.plan(), year.year());
      bars.add(say.bar(words.text("plan.unplaced"), unplaced, address, MissingReason.NOT_LISTED));
    }
    String sentence =
        unplaced == records.size()
            ? words.text("chart.measures.unplaced", say.year(year.year()), unplaced)
            : words.text(
                "chart.measures.sentence",
                say.year(year.year()),
                records.size(),
                say.most(counts, "chart.measures.only"),
                unplaced);
    return Optional.of(chart("Chart-measures", words.text("chart.measures"), sentence, bars));
  }

  private static int count(List<SourceRecord> records, Category category) {
    return (int)
        records.stream()
            .filter(record -> record.strategy().filter(category.self()::holds).isPresent())
            .count();
  }

  private static Chart chart(String id, String title, String sentence, List<Chart.Bar> bars) {
    BigDecimal longest = Chart.longest(bars);
    Chart.Panel panel = new Chart.Panel(title, Optional.empty(), bars, longest);
    return new Chart(id, title, sentence, Optional.empty(), true, List.of(panel));
  }
}
