package org.chengguo.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Counterpart;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;

/**
 * Makes the tables of agencies, strategies and topics over the years. Public for FreeMarker only.
 */
public final class Matrices {
  private final Site site;
  private final Words words;
  private final YearColumns years;

  Matrices(Site site, Words words) {
    this.site = site;
    this.words = words;
    this.years = YearColumns.of(site);
  }

  /** Every table with a page of its own; made when it is asked for. */
  List<Listed> all() {
    List<Listed> all = new ArrayList<>();
    all.add(new Listed(Address.compareAgencies(), words.text("matrix.agencies"), this::agencies));
    for (RecordKind kind : RecordKind.values()) {
      all.add(new Listed(Address.compareAgencies(kind), title(kind), () -> agencies(kind)));
    }
    all.add(
        new Listed(Address.COMPARE_STRATEGIES, words.text("matrix.strategies"), this::strategies));
    all.add(new Listed(Address.COMPARE_TOPICS, words.text("matrix.topics"), this::topics));
    return all;
  }

  /** A table's place and title. */
  public record Listed(String address, String title, Supplier<Matrix> matrix) {}

  private Matrix agencies() {
    return agencies(
        Address.compareAgencies(),
        words.text("matrix.agencies"),
        words.text("matrix.agencies.lead"),
        AgencyYear::records,
        "");
  }

  private Matrix agencies(RecordKind kind) {
    return agencies(
        Address.compareAgencies(kind),
        title(kind),
        words.text("kind." + kind.id() + ".about"),
        entry -> entry.of(kind),
        "#" + kind.plural());
  }

  /**
   * Agencies over the years.
   *
   * @param counted what of an agency's year is counted
   * @param anchor where in the page of that year it is listed
   */
  private Matrix agencies(
      String address,
      String title,
      String lead,
      Function<AgencyYear, List<SourceRecord>> counted,
      String anchor) {
    return new Matrix(
        address,
        title,
        lead,
        headings("column.agency"),
        site.agencies().stream()
            .map(
                agency ->
                    new Matrix.Row(
                        heading(agency), cells(year -> cell(agency, year, counted, anchor))))
            .toList());
  }

  private Matrix.Cell cell(
      Agency agency,
      ReportYear year,
      Function<AgencyYear, List<SourceRecord>> counted,
      String anchor) {
    int count = year.agencyYear(agency).map(counted).map(List::size).orElse(0);
    String address = Address.agencyYear(year.year(), agency) + anchor;
    return cell(count, address, Gap.of(agency, year));
  }

  private String title(RecordKind kind) {
    return words.text("matrix.agencies.kind", words.text("kind." + kind.id() + ".list"));
  }

  private Matrix strategies() {
    return new Matrix(
        Address.COMPARE_STRATEGIES,
        words.text("matrix.strategies"),
        words.text("matrix.strategies.lead"),
        Stream.concat(
                headings("matrix.strategy").stream(), Stream.of(words.text("matrix.counterparts")))
            .toList(),
        site.plans().stream()
            .flatMap(plan -> plan.strategies().filter(strategy -> isLeaf(plan, strategy)))
            .map(this::row)
            .toList());
  }

  /** Whether measures are listed under it: a strategy, or a category without any. */
  static boolean isLeaf(Plan plan, Strategy strategy) {
    return !strategy.isCategory()
        || plan.category(strategy.id()).orElseThrow().strategies().isEmpty();
  }

  private Matrix.Row row(Strategy strategy) {
    List<Matrix.Cell> cells =
        new ArrayList<>(
            cells(
                year ->
                    year.plan().id().equals(strategy.plan())
                        ? cell(
                            count(site.recordsOf(strategy), year),
                            Address.of(strategy) + "#" + Anchors.year(year.year()),
                            Gap.NOT_LISTED)
                        : gap(Gap.NO_STRATEGY)));
    cells.add(Matrix.Cell.words(counterparts(strategy)));
    return new Matrix.Row(
        Matrix.Cell.linked(
            words.text(
                "matrix.strategy.name",
                strategy.plan().replace('-', '–'),
                strategy.id(),
                words.of(strategy.title())),
            Address.of(strategy)),
        cells);
  }

  /** What it goes on from and into: {@code 105–108 2.2（文字相同）}. */
  String counterparts(Strategy strategy) {
    String found =
        Stream.concat(
                site.crosswalks().before(strategy).stream(),
                site.crosswalks().after(strategy).stream())
            .map(this::name)
            .collect(Collectors.joining("、"));
    return found.isEmpty() ? words.text("matrix.counterparts.none") : found;
  }

  private String name(Counterpart counterpart) {
    return words.text(
        "matrix.counterpart",
        counterpart.strategy().plan().replace('-', '–'),
        counterpart.strategy().id(),
        words.text("relation.short." + counterpart.relation().id()));
  }

  private Matrix topics() {
    List<String> columns = new ArrayList<>(headings("matrix.topic"));
    columns.add(words.text("matrix.agency-count"));
    columns.add(words.text("matrix.kinds"));
    return new Matrix(
        Address.COMPARE_TOPICS,
        words.text("matrix.topics"),
        words.text("matrix.topics.lead"),
        columns,
        site.topics().stream().map(this::row).toList());
  }

  private Matrix.Row row(Topic topic) {
    List<SourceRecord> records = site.recordsOf(topic);
    List<Matrix.Cell> cells =
        new ArrayList<>(
            cells(
                year ->
                    cell(
                        count(records, year),
                        Address.of(topic) + "#" + Anchors.year(year.year()),
                        Gap.NOT_LISTED)));
    int agencies = (int) records.stream().map(entry -> entry.agency().id()).distinct().count();
    cells.add(cell(agencies, Address.of(topic), Gap.NOT_LISTED));
    cells.add(records.isEmpty() ? gap(Gap.NOT_LISTED) : Matrix.Cell.words(kinds(records)));
    return new Matrix.Row(Matrix.Cell.linked(words.of(topic.name()), Address.of(topic)), cells);
  }

  /** The kinds among records, in the kinds' order. */
  String kinds(List<SourceRecord> records) {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> records.stream().anyMatch(entry -> entry.kind() == kind))
        .map(kind -> words.text("kind." + kind.id()))
        .collect(Collectors.joining("、"));
  }

  /** Which agencies have something about a topic, in which years. */
  Matrix of(Topic topic) {
    List<SourceRecord> records = site.recordsOf(topic);
    return new Matrix(
        Address.of(topic),
        words.text("topic.agencies"),
        "",
        headings("column.agency"),
        site.agencies().stream()
            .filter(agency -> records.stream().anyMatch(entry -> isOf(entry, agency)))
            .map(agency -> row(topic, agency, records))
            .toList());
  }

  private Matrix.Row row(Topic topic, Agency agency, List<SourceRecord> records) {
    List<SourceRecord> own = records.stream().filter(entry -> isOf(entry, agency)).toList();
    return new Matrix.Row(
        heading(agency),
        cells(
            year ->
                cell(
                    count(own, year),
                    Address.of(topic) + "#" + Anchors.agency(year.year(), agency),
                    Gap.of(agency, year))));
  }

  private static boolean isOf(SourceRecord entry, Agency agency) {
    return entry.agency().id().equals(agency.id());
  }

  private static boolean isOf(SourceRecord entry, ReportYear year) {
    return entry.year().equals(year.year());
  }

  private static int count(List<SourceRecord> records, ReportYear year) {
    return (int) records.stream().filter(entry -> isOf(entry, year)).count();
  }

  private List<String> headings(String rows) {
    return Stream.concat(
            Stream.of(words.text(rows)),
            years.columns().stream().map(column -> column.label(words)))
        .toList();
  }

  private Matrix.Cell heading(Agency agency) {
    return Matrix.Cell.linked(words.of(agency.name()), Address.of(agency));
  }

  /** A cell for every column of years. */
  private List<Matrix.Cell> cells(Function<ReportYear, Matrix.Cell> ofYear) {
    return years.columns().stream()
        .map(column -> column.report().map(ofYear).orElseGet(() -> gap(Gap.YEAR_MISSING)))
        .toList();
  }

  private Matrix.Cell cell(int count, String address, Gap gap) {
    return count == 0 ? gap(gap) : Matrix.Cell.number(words.number(count), address);
  }

  private Matrix.Cell gap(Gap gap) {
    return Matrix.Cell.words(words.text(gap.key()));
  }
}
