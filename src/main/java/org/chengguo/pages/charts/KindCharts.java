package org.chengguo.pages.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chengguo.derived.Counted;
import org.chengguo.model.Agency;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.pages.compare.MissingReason;
import org.chengguo.pages.compare.YearColumns;
import org.chengguo.render.Address;
import org.chengguo.render.Words;

/** Charts of records by kind over the years: a small table for each kind, all at one scale. */
final class KindCharts {
  private static final String ID = "Chart-kinds";

  private final Site site;
  private final Words words;
  private final ChartWords say;
  private final YearColumns years;

  KindCharts(Site site, Words words) {
    this.site = site;
    this.words = words;
    this.say = new ChartWords(words);
    this.years = YearColumns.of(site);
  }

  /**
   * Chart of all records; empty where there are none.
   *
   * @param listed the address that lists the records of a kind in a year
   */
  Optional<Chart> all(BiFunction<RecordKind, ReportYear, String> listed) {
    List<SourceRecord> records = site.records();
    if (records.isEmpty()) {
      return Optional.empty();
    }
    List<RecordKind> kinds = List.of(RecordKind.values());
    String sentence =
        words.text(
            "chart.kinds.sentence",
            site.years().size(),
            records.size(),
            say.most(counts(records), "chart.only"),
            say.listOrNone(missing()));
    return Optional.of(
        new Chart(
            ID,
            words.text("chart.kinds"),
            sentence,
            Optional.empty(),
            false,
            panels(kinds, records, listed, year -> MissingReason.NOT_LISTED)));
  }

  /** Chart of an agency's records; empty where it has none. */
  Optional<Chart> of(Agency agency) {
    List<SourceRecord> records = site.recordsOf(agency);
    if (records.isEmpty()) {
      return Optional.empty();
    }
    List<RecordKind> kinds =
        Stream.of(RecordKind.values()).filter(kind -> count(records, kind) > 0).toList();
    List<String> others =
        Stream.of(RecordKind.values())
            .filter(kind -> !kinds.contains(kind))
            .map(this::name)
            .toList();
    String sentence =
        words.text(
            "chart.agency.sentence",
            words.of(agency.name()),
            (int) records.stream().map(SourceRecord::year).distinct().count(),
            records.size(),
            say.most(counts(records), "chart.only"),
            say.listOrNone(missing()));
    return Optional.of(
        new Chart(
            ID,
            words.text("chart.kinds"),
            sentence,
            others.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("chart.agency.note", say.list(others))),
            false,
            panels(
                kinds,
                records,
                (kind, year) -> Address.agencyYear(year.year(), agency, kind),
                year -> MissingReason.of(agency, year))));
  }

  private List<Chart.Panel> panels(
      List<RecordKind> kinds,
      List<SourceRecord> records,
      BiFunction<RecordKind, ReportYear, String> listed,
      Function<ReportYear, MissingReason> reason) {
    List<List<Chart.Bar>> rows =
        kinds.stream().map(kind -> bars(kind, records, listed, reason)).toList();
    // One scale for all tables, so that bars can be compared from kind to kind.
    BigDecimal longest = Chart.longest(rows.stream().flatMap(List::stream).toList());
    List<Chart.Panel> panels = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      panels.add(new Chart.Panel(name(kinds.get(i)), Optional.empty(), rows.get(i), longest));
    }
    return panels;
  }

  private List<Chart.Bar> bars(
      RecordKind kind,
      List<SourceRecord> records,
      BiFunction<RecordKind, ReportYear, String> listed,
      Function<ReportYear, MissingReason> reason) {
    return years.columns().stream()
        .map(
            column ->
                column
                    .report()
                    .map(
                        year ->
                            say.bar(
                                say.year(year.year()),
                                count(records, kind, year),
                                listed.apply(kind, year),
                                reason.apply(year)))
                    .orElseGet(() -> say.missing(span(column), MissingReason.YEAR_MISSING)))
        .toList();
  }

  /** The years between the reports that have none. */
  private List<String> missing() {
    return years.columns().stream()
        .filter(column -> column.report().isEmpty())
        .map(this::span)
        .toList();
  }

  private String span(YearColumns.Column column) {
    return column.first().equals(column.last()) ? say.year(column.first()) : column.label(words);
  }

  private List<Counted<String>> counts(List<SourceRecord> records) {
    return Stream.of(RecordKind.values())
        .map(kind -> new Counted<>(name(kind), count(records, kind)))
        .toList();
  }

  private String name(RecordKind kind) {
    return words.text("kind." + kind.id() + ".list");
  }

  private static int count(List<SourceRecord> records, RecordKind kind) {
    return (int) records.stream().filter(record -> record.kind() == kind).count();
  }

  private static int count(List<SourceRecord> records, RecordKind kind, ReportYear year) {
    return (int)
        records.stream()
            .filter(record -> record.kind() == kind && record.year().equals(year.year()))
            .count();
  }
}
