package org.chengguo.pages.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Inputs;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Counterpart;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.render.Address;
import org.chengguo.render.Memoized;
import org.chengguo.render.Words;

/** Creates the tables of agencies, strategies and topics over the years. */
public final class Matrices {
  // Results and years besides facts: an empty cell states its missing reason, such as a report that
  // does not name the agency, or results that were not handed in.
  private static final Inputs AGENCY_TABLE =
      Inputs.of(
          ContentInputs.ALL_FACTS,
          ContentInputs.AGENCIES,
          ContentInputs.RESULTS,
          ContentInputs.YEARS);

  private static final Inputs STRATEGY_TABLE =
      Inputs.of(ContentInputs.ALL_FACTS, ContentInputs.PLANS, ContentInputs.YEARS);

  private static final Inputs TOPIC_TABLE =
      Inputs.of(ContentInputs.ALL_FACTS, ContentInputs.TOPICS, ContentInputs.YEARS);

  private final Site site;
  private final Words words;
  private final YearCells table;

  public Matrices(Site site, Words words) {
    this.site = site;
    this.words = words;
    this.table = new YearCells(site, words);
  }

  /** Every table with a page of its own, created when first needed. */
  public List<Listed> all() {
    List<Listed> all = new ArrayList<>();
    String agencies = words.text("matrix.agencies");
    all.add(listed(Address.compareAgencies(), agencies, AGENCY_TABLE, this::agencies));
    for (RecordKind kind : RecordKind.values()) {
      String address = Address.compareAgencies(kind);
      all.add(listed(address, title(kind), AGENCY_TABLE, () -> agencies(kind)));
    }
    String strategies = words.text("matrix.strategies");
    all.add(listed(Address.COMPARE_STRATEGIES, strategies, STRATEGY_TABLE, this::strategies));
    String topics = words.text("matrix.topics");
    all.add(listed(Address.COMPARE_TOPICS, topics, TOPIC_TABLE, this::topics));
    return all;
  }

  private static Listed listed(
      String address, String title, Inputs inputs, Supplier<Matrix> matrix) {
    return new Listed(address, title, inputs, new Memoized<>(matrix));
  }

  /**
   * A table with its address and title.
   *
   * @param inputs the content that it is made of
   */
  public record Listed(String address, String title, Inputs inputs, Supplier<Matrix> matrix) {}

  private Matrix agencies() {
    return agencies(
        Address.compareAgencies(),
        words.text("matrix.agencies"),
        words.text("matrix.agencies.lead"),
        AgencyYear::records,
        Address::agencyYear);
  }

  private Matrix agencies(RecordKind kind) {
    return agencies(
        Address.compareAgencies(kind),
        title(kind),
        words.text("kind." + kind.id() + ".about"),
        results -> results.of(kind),
        (year, agency) -> Address.agencyYear(year, agency, kind));
  }

  /**
   * Agencies over the years.
   *
   * @param counted the records of an agency's year to count
   * @param listed the address that lists these records
   */
  private Matrix agencies(
      String address,
      String title,
      String lead,
      Function<AgencyYear, List<SourceRecord>> counted,
      BiFunction<RocYear, Agency, String> listed) {
    return new Matrix(
        address,
        title,
        lead,
        table.headings("column.agency"),
        Matrix.Group.none(
            site.agencies().stream()
                .map(
                    agency -> row(agency, table.cells(year -> cell(agency, year, counted, listed))))
                .toList()));
  }

  private Matrix.Cell cell(
      Agency agency,
      ReportYear year,
      Function<AgencyYear, List<SourceRecord>> counted,
      BiFunction<RocYear, Agency, String> listed) {
    int count = year.agencyYear(agency).map(counted).map(List::size).orElse(0);
    return table.cell(count, listed.apply(year.year(), agency), MissingReason.of(agency, year));
  }

  private String title(RecordKind kind) {
    return words.text("matrix.agencies.kind", words.text("kind." + kind.id() + ".list"));
  }

  private Matrix strategies() {
    return new Matrix(
        Address.COMPARE_STRATEGIES,
        words.text("matrix.strategies"),
        words.text("matrix.strategies.lead"),
        table.headings("matrix.strategy", "matrix.counterparts"),
        newestFirst(site.plans()).stream()
            .map(plan -> new Matrix.Group(words.of(plan.title()), rows(plan)))
            .toList());
  }

  private List<Matrix.Row> rows(Plan plan) {
    return plan.strategies().filter(strategy -> isLeaf(plan, strategy)).map(this::row).toList();
  }

  private static List<Plan> newestFirst(List<Plan> plans) {
    List<Plan> reversed = new ArrayList<>(plans);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Whether measures stand directly under it: a strategy, or a category without strategies. */
  public static boolean isLeaf(Plan plan, Strategy strategy) {
    return !strategy.isCategory()
        || plan.category(strategy.id()).orElseThrow().strategies().isEmpty();
  }

  private Matrix.Row row(Strategy strategy) {
    List<Matrix.Cell> cells =
        new ArrayList<>(
            table.cells(
                year ->
                    year.plan().id().equals(strategy.plan())
                        ? table.cell(
                            count(site.recordsOf(strategy), year),
                            Address.of(strategy, year.year()),
                            MissingReason.NOT_LISTED)
                        : table.missing(MissingReason.NO_STRATEGY)));
    cells.add(Matrix.Cell.words(counterparts(strategy)));
    return new Matrix.Row(
        words.text("matrix.strategy.period", words.period(strategy.plan())) + " ",
        strategy.id() + " " + words.of(strategy.title()),
        Address.of(strategy),
        cells);
  }

  /** Its counterparts in other plans: {@code 105–108 年：2.2（相同）、2.3（部分）}. */
  String counterparts(Strategy strategy) {
    String sides =
        Stream.of(site.crosswalks().before(strategy), site.crosswalks().after(strategy))
            .filter(side -> !side.isEmpty())
            .map(this::side)
            .collect(Collectors.joining(words.text("list.separator.long")));
    return sides.isEmpty() ? words.text("matrix.counterparts.none") : sides;
  }

  private String side(List<Counterpart> counterparts) {
    return words.text(
        "matrix.counterparts.of",
        words.period(counterparts.get(0).strategy().plan()),
        counterparts.stream()
            .map(
                counterpart ->
                    words.text(
                        "matrix.counterpart",
                        counterpart.strategy().id(),
                        words.text("relation.short." + counterpart.relation().id())))
            .collect(Collectors.joining(words.text("list.separator"))));
  }

  private Matrix topics() {
    return new Matrix(
        Address.COMPARE_TOPICS,
        words.text("matrix.topics"),
        words.text("matrix.topics.lead"),
        table.headings("matrix.topic", "column.agency", "matrix.kinds"),
        Matrix.Group.none(site.topics().stream().map(this::row).toList()));
  }

  private Matrix.Row row(Topic topic) {
    List<SourceRecord> records = site.recordsOf(topic);
    List<Matrix.Cell> cells =
        new ArrayList<>(
            table.cells(
                year ->
                    table.cell(
                        count(records, year),
                        Address.of(topic, year.year()),
                        MissingReason.NOT_LISTED)));
    int agencies = (int) records.stream().map(record -> record.agency().id()).distinct().count();
    cells.add(
        agencies == 0
            ? table.missing(MissingReason.NOT_LISTED)
            : Matrix.Cell.linked(
                words.text("count.agencies", agencies), Address.agenciesOf(topic)));
    cells.add(
        records.isEmpty()
            ? table.missing(MissingReason.NOT_LISTED)
            : Matrix.Cell.words(kinds(records)));
    return new Matrix.Row("", words.of(topic.name()), Address.of(topic), cells);
  }

  /** The kinds among records, in the kinds' order. */
  public String kinds(List<SourceRecord> records) {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> records.stream().anyMatch(record -> record.kind() == kind))
        .map(kind -> words.text("kind." + kind.id()))
        .collect(Collectors.joining(words.text("list.separator")));
  }

  /** The records about a topic by agency and year. */
  public Matrix of(Topic topic) {
    List<SourceRecord> records = site.recordsOf(topic);
    return new Matrix(
        Address.of(topic),
        words.text("topic.agencies"),
        "",
        table.headings("column.agency"),
        Matrix.Group.none(
            site.agencies().stream()
                .filter(agency -> records.stream().anyMatch(record -> isOf(record, agency)))
                .map(agency -> row(topic, agency, records))
                .toList()));
  }

  private Matrix.Row row(Topic topic, Agency agency, List<SourceRecord> records) {
    List<SourceRecord> reported = records.stream().filter(record -> isOf(record, agency)).toList();
    return row(
        agency,
        table.cells(
            year ->
                table.cell(
                    count(reported, year),
                    Address.of(topic, year.year(), agency),
                    MissingReason.of(agency, year))));
  }

  private static boolean isOf(SourceRecord record, Agency agency) {
    return record.agency().id().equals(agency.id());
  }

  private static boolean isOf(SourceRecord record, ReportYear year) {
    return record.year().equals(year.year());
  }

  private static int count(List<SourceRecord> records, ReportYear year) {
    return (int) records.stream().filter(record -> isOf(record, year)).count();
  }

  private Matrix.Row row(Agency agency, List<Matrix.Cell> cells) {
    return new Matrix.Row("", words.of(agency.name()), Address.of(agency), cells);
  }
}
