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

/**
 * Everything that the content says, read once and never changed. Later stages see nothing else of
 * it.
 */
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
  private final Map<String, Undertaking> byUndertaken;
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
    this.byKind = index(entry -> List.of(entry.kind()));
    this.byAgency = index(entry -> List.of(entry.agency().id()));
    this.byTopic = index(SourceRecord::topics);
    this.byIssue = index(entry -> entry.issue().stream().toList());
    this.byStrategy = index(entry -> entry.strategy().stream().toList());
    this.crosswalks = new Crosswalks(this.plans);
    this.byUndertaken = Undertakings.of(records);
    this.undertakings = byUndertaken.values().stream().distinct().toList();
  }

  private <K> Map<K, List<SourceRecord>> index(Function<SourceRecord, List<K>> keys) {
    Map<K, List<SourceRecord>> index = new HashMap<>();
    for (SourceRecord entry : records) {
      for (K key : keys.apply(entry)) {
        index.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
      }
    }
    index.replaceAll((key, entries) -> List.copyOf(entries));
    return Collections.unmodifiableMap(index);
  }

  /** The same site at another public address. */
  public Site at(URI baseUrl) {
    return new Site(info.at(baseUrl), agencies, topics, issues, plans, years, standingPages);
  }

  /** All running text. */
  public Stream<Prose> prose() {
    return Stream.of(
            records.stream().map(SourceRecord::prose),
            years.stream().map(ReportYear::prose),
            standingPages.stream().flatMap(StandingPage::prose))
        .flatMap(part -> part);
  }

  /** A source document by its id, which content has been checked to name rightly. */
  public SourceDocument document(String id) {
    return years.stream()
        .map(ReportYear::document)
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The name of a document's publisher, in English too where this site or an agency bears it. */
  public Text publisherOf(SourceDocument document) {
    String name = document.publisher();
    return Stream.concat(
            Stream.of(info.publisher()).filter(own -> own.chinese().equals(name)),
            agencies.stream().filter(agency -> agency.isCalled(name)).map(Agency::name))
        .findFirst()
        .map(known -> new Text(name, known.english()))
        .orElseGet(() -> new Text(name, Optional.empty()));
  }

  public SiteInfo info() {
    return info;
  }

  /** In the register's order. */
  public List<Agency> agencies() {
    return agencies;
  }

  public List<Topic> topics() {
    return topics;
  }

  public List<Issue> issues() {
    return issues;
  }

  /** In order of their first year. */
  public List<Plan> plans() {
    return plans;
  }

  /** How the plans' categories and strategies go on from one another. */
  public Crosswalks crosswalks() {
    return crosswalks;
  }

  /** Newest first. */
  public List<ReportYear> years() {
    return years;
  }

  /** The years that the site has reports of after a certain one, oldest first. */
  public List<RocYear> yearsAfter(RocYear year) {
    return years.stream()
        .map(ReportYear::year)
        .filter(other -> other.compareTo(year) > 0)
        .sorted()
        .toList();
  }

  public List<StandingPage> standingPages() {
    return standingPages;
  }

  /** Every record: years newest first, then agencies in the register's order, then kinds. */
  public List<SourceRecord> records() {
    return records;
  }

  public List<SourceRecord> recordsOf(RecordKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The records of the one kind that a type stands for, in the order of all. */
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

  /** The records directly under a strategy, or under a category alone. */
  public List<SourceRecord> recordsOf(Strategy strategy) {
    return byStrategy.getOrDefault(strategy, List.of());
  }

  /** The records under a category and under its strategies. */
  public List<SourceRecord> recordsUnder(Category category) {
    return records.stream()
        .filter(entry -> entry.strategy().filter(category.self()::holds).isPresent())
        .toList();
  }

  /** What is carried on over years and kinds, in the order of their newest records. */
  public List<Undertaking> undertakings() {
    return undertakings;
  }

  /** The undertaking that a record belongs to. */
  public Optional<Undertaking> undertakingOf(SourceRecord entry) {
    return Optional.ofNullable(byUndertaken.get(entry.id()));
  }
}
