package org.chengguo.benchmark;

import static org.chengguo.benchmark.Comparison.OLDER;
import static org.chengguo.benchmark.Comparison.OURS;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Tables of the results in Markdown. */
final class ResultTables {
  private static final String MISSING = "–";
  private static final String NOTHING = "Not measured yet.\n";

  private ResultTables() {}

  /** Returns the tables of synthetic sites, and how what a record takes grows with them. */
  static String ofSizes(Measurements measurements) {
    List<Comparison> sizes = comparisons(measurements, Work::isSynthetic);
    return sizes.isEmpty()
        ? NOTHING
        : timesOfSizes(sizes) + "\n" + growth(sizes) + spaceOfSizes(sizes);
  }

  /** Returns the tables of verbs on the real content. */
  static String ofVerbs(Measurements measurements) {
    List<Comparison> verbs = comparisons(measurements, work -> !work.isSynthetic());
    return verbs.isEmpty() ? NOTHING : timesOfVerbs(verbs) + "\n" + spaceOfVerbs(verbs);
  }

  private static List<Comparison> comparisons(Measurements measurements, Predicate<Work> wanted) {
    return measurements.works().stream()
        .filter(wanted)
        .map(work -> Comparison.of(work, measurements))
        .toList();
  }

  private static MarkdownTable timesOfSizes(List<Comparison> sizes) {
    MarkdownTable table =
        new MarkdownTable(
            2, "records", "built by", "runs", "elapsed", "processor", "a record", "ours takes");
    for (Comparison size : sizes) {
      int records = size.work().records();
      for (Summary summary : size.summaries()) {
        table.add(
            Amounts.count(records),
            name(summary),
            runs(summary),
            elapsed(summary),
            median(summary, Cost::processor, Amounts::seconds),
            median(summary, cost -> cost.elapsed() / records, Amounts::milliseconds),
            summary.candidate().equals(OURS)
                ? ""
                : ratio(size.of(OURS), Optional.of(summary), Cost::elapsed));
      }
    }
    return table;
  }

  private static MarkdownTable spaceOfSizes(List<Comparison> sizes) {
    MarkdownTable table =
        new MarkdownTable(
            2,
            "records",
            "built by",
            "memory: largest process",
            "all processes",
            "pages",
            "files",
            "bytes");
    for (Comparison size : sizes) {
      for (Summary summary : size.summaries()) {
        table.add(
            Amounts.count(size.work().records()),
            name(summary),
            median(summary, Cost::largest, Amounts::gigabytes),
            median(summary, Cost::together, Amounts::gigabytes),
            median(summary, cost -> cost.written().pages(), Amounts::count),
            median(summary, cost -> cost.written().files(), Amounts::count),
            median(summary, cost -> cost.written().bytes(), Amounts::megabytes));
      }
    }
    return table;
  }

  /** Says how the time of a record changes from each size to the next. */
  private static String growth(List<Comparison> sizes) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < sizes.size(); i++) {
      Work smaller = sizes.get(i - 1).work();
      Work larger = sizes.get(i).work();
      Optional<Summary> before = sizes.get(i - 1).of(OURS);
      sizes
          .get(i)
          .of(OURS)
          .flatMap(now -> before.flatMap(then -> now.ratio(then, Cost::elapsed)))
          .ifPresent(
              times ->
                  text.append(
                      "A record of %s takes ours %s as long as one of %s.\n"
                          .formatted(
                              Amounts.count(larger.records()),
                              Amounts.ratio(times * smaller.records() / larger.records()),
                              Amounts.count(smaller.records()))));
    }
    return text.isEmpty() ? "" : text.append('\n').toString();
  }

  private static MarkdownTable timesOfVerbs(List<Comparison> verbs) {
    MarkdownTable table =
        new MarkdownTable(
            1,
            "verb",
            "runs",
            "ours",
            "processor",
            "older",
            "processor",
            "ours / older",
            "processor");
    for (Comparison verb : verbs) {
      Optional<Summary> ours = verb.of(OURS);
      Optional<Summary> older = verb.of(OLDER);
      table.add(
          code(verb),
          ours.map(ResultTables::runs).orElse(MISSING),
          ours.map(ResultTables::elapsed).orElse(MISSING),
          median(ours, Cost::processor, Amounts::seconds),
          older.map(ResultTables::elapsed).orElse(MISSING),
          median(older, Cost::processor, Amounts::seconds),
          ratio(ours, older, Cost::elapsed),
          ratio(ours, older, Cost::processor));
    }
    return table;
  }

  private static MarkdownTable spaceOfVerbs(List<Comparison> verbs) {
    MarkdownTable table =
        new MarkdownTable(
            1,
            "verb",
            "ours: largest process",
            "all processes",
            "older: largest process",
            "all processes");
    for (Comparison verb : verbs) {
      table.add(
          code(verb),
          median(verb.of(OURS), Cost::largest, Amounts::gigabytes),
          median(verb.of(OURS), Cost::together, Amounts::gigabytes),
          median(verb.of(OLDER), Cost::largest, Amounts::gigabytes),
          median(verb.of(OLDER), Cost::together, Amounts::gigabytes));
    }
    return table;
  }

  private static String code(Comparison verb) {
    return "`" + verb.work().name() + "`";
  }

  private static String name(Summary summary) {
    return summary.version().isEmpty()
        ? summary.candidate()
        : summary.candidate() + " (" + summary.version() + ")";
  }

  private static String runs(Summary summary) {
    return summary.isDone() ? Integer.toString(summary.costs().size()) : MISSING;
  }

  /** Median, least and most; or why there are none. */
  private static String elapsed(Summary summary) {
    return summary
        .elapsed()
        .map(
            spread ->
                "%s (%s–%s)"
                    .formatted(
                        Amounts.seconds(spread.median()),
                        Amounts.number(spread.least()),
                        Amounts.number(spread.most())))
        .orElse(summary.outcome());
  }

  private static String median(
      Summary summary, ToDoubleFunction<Cost> value, DoubleFunction<String> unit) {
    return summary.spread(value).map(spread -> unit.apply(spread.median())).orElse(MISSING);
  }

  private static String median(
      Optional<Summary> summary, ToDoubleFunction<Cost> value, DoubleFunction<String> unit) {
    return summary.map(all -> median(all, value, unit)).orElse(MISSING);
  }

  private static String ratio(
      Optional<Summary> ours, Optional<Summary> other, ToDoubleFunction<Cost> value) {
    return ours.flatMap(mine -> other.flatMap(its -> mine.ratio(its, value)))
        .map(Amounts::ratio)
        .orElse(MISSING);
  }
}
