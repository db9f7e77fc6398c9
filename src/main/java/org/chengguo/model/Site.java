package org.chengguo.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Immutable content of the site: all that later stages see of the content folder. */
public final class Site {
  private final SiteInfo info;
  private final List<Agency> agencies;
  private final List<Topic> topics;
  private final List<Issue> issues;
  private final List<Plan> plans;
  private final List<ReportYear> years;
  private final List<StandingPage> standingPages;

  private final List<SourceRecord> records;
  private final Map<RecordKind, List<SourceRecord>> byKind;
  private final Map<String, List<SourceRecord>> byAgency;
  private final Map<Topic, List<SourceRecord>> byTopic;
  private final Map<Issue, List<SourceRecord>> byIssue;
  private final Map<Strategy, List<SourceRecord>> byStrategy;
  private final Crosswalks crosswalks;
  private final Map<String, Text> publishers = new HashMap<>();
  private final Map<String, Undertaking> undertakingByRecord;
  private final List<Undertaking> undertakings;

  /**
   * @param years newest first
   */
  public Site(
      SiteInfo info,
      List<Agency> agencies,
      List<Topic> topics,
      List<Issue> issues,
      List<Plan> plans,
      List<ReportYear> years,
      List<StandingPage> standingPages) {
    this.info = info;
    this.agencies = List.copyOf(agencies);
    this.topics = List.copyOf(topics);
    this.issues = List.copyOf(issues);
    this.plans = List.copyOf(plans);
    this.years = List.copyOf(years);
    this.standingPages = List.copyOf(standingPages);
    this.records = years.stream().flatMap(year -> year.records().stream()).toList();
    // Pages of agencies, topics and strategies each list their records; searching all records for
    // every page would take time in the square of the content's size.
    this.byKind = index(record -> List.of(record.kind()));
    this.byAgency = index(record -> List.of(record.agency().id()));
    this.byTopic = index(SourceRecord::topics);
    this.byIssue = index(record -> record.issue().stream().toList());
    this.byStrategy = index(record -> record.strategy().stream().toList());
    this.crosswalks = new Crosswalks(this.plans);
    // Each record's page names one, and the register is searched for it.
    for (ReportYear year : years) {
      publishers.computeIfAbsent(year.document().publisher(), this::publisher);
    }
    this.undertakingByRecord = Undertakings.of(records);
    // Records come newest first, so the first mention of each undertaking is its newest record.
    this.undertakings = undertakingByRecord.values().stream().distinct().toList();
  }

  private <K> Map<K, List<SourceRecord>> index(Function<SourceRecord, List<K>> keys) {
    Map<K, List<SourceRecord>> index = new HashMap<>();
    for (SourceRecord record : records) {
      for (K key : keys.apply(record)) {
        index.computeIfAbsent(key, unused -> new ArrayList<>()).add(record);
      }
    }
    index.replaceAll((key, values) -> List.copyOf(values));
    return Collections.unmodifiableMap(index);
  }

  /** Returns the same site with another public address. */
  public Site at(URI baseUrl) {
    return new Site(info.at(baseUrl), agencies, topics, issues, plans, years, standingPages);
  }

  /** Returns all texts: of records, years and standing pages. */
  public Stream<Prose> prose() {
    return Stream.of(
            records.stream().map(SourceRecord::prose),
            years.stream().map(ReportYear::prose),
            standingPages.stream().flatMap(StandingPage::prose))
        .flatMap(part -> part);
  }

  /**
   * Returns the source document with an id.
   *
   * @throws java.util.NoSuchElementException when there is none; references are checked before
   */
  public SourceDocument document(String id) {
    return years.stream()
        .map(ReportYear::document)
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the publisher of a document, with its English name if known. */
  public Text publisherOf(SourceDocument document) {
    String name = document.publisher();
    Text known = publishers.get(name);
    return known == null ? publisher(name) : known;
  }

  private Text publisher(String name) {
    // year.md gives the publisher as printed, in Chinese; its English is looked up, not repeated.
    return Stream.concat(
            Stream.of(info.publisher()).filter(publisher -> publisher.chinese().equals(name)),
            agencies.stream().filter(agency -> agency.isCalled(name)).map(Agency::name))
        .findFirst()
        .map(publisher -> new Text(name, publisher.english()))
        .orElseGet(() -> new Text(name, Optional.empty()));
  }

  public SiteInfo info() {
    return info;
  }

  /** Returns the agencies in the register's order. */
  public List<Agency> agencies() {
    return agencies;
  }

  public List<Topic> topics() {
    return topics;
  }

  public List<Issue> issues() {
    return issues;
  }

  /** Returns the plans in the order of their first years. */
  public List<Plan> plans() {
    return plans;
  }

  public Crosswalks crosswalks() {
    return crosswalks;
  }

  /** Returns the years, newest first. */
  public List<ReportYear> years() {
    return years;
  }

  /** Returns the years with a report after a given one, oldest first. */
  public List<RocYear> yearsAfter(RocYear year) {
    return years.stream()
        .map(ReportYear::year)
        .filter(later -> later.compareTo(year) > 0)
        .sorted()
        .toList();
  }

  public List<StandingPage> standingPages() {
    return standingPages;
  }

  /** Returns all records by year, newest first, then by agency and kind. */
  public List<SourceRecord> records() {
    return records;
  }

  public List<SourceRecord> recordsOf(RecordKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Returns the records of a type, in the order of all records. */
  public <R extends SourceRecord> List<R> recordsOf(Class<R> type) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public List<SourceRecord> recordsOf(Agency agency) {
    return byAgency.getOrDefault(agency.id(), List.of());
  }

  public List<SourceRecord> recordsOf(Topic topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  public List<SourceRecord> recordsOf(Issue issue) {
    return byIssue.getOrDefault(issue, List.of());
  }

  /** Returns the records directly under a strategy or category. */
  public List<SourceRecord> recordsOf(Strategy strategy) {
    return byStrategy.getOrDefault(strategy, List.of());
  }

  /** Returns the records under a category and its strategies. */
  public List<SourceRecord> recordsUnder(Category category) {
    return records.stream()
        .filter(record -> record.strategy().filter(category.self()::holds).isPresent())
        .toList();
  }

  /** Returns the undertakings in the order of their newest records. */
  public List<Undertaking> undertakings() {
    return undertakings;
  }

  /** Returns the undertaking to which a record belongs. */
  public Optional<Undertaking> undertakingOf(SourceRecord record) {
    return Optional.ofNullable(undertakingByRecord.get(record.id()));
  }
}
