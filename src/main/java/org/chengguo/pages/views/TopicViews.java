package org.chengguo.pages.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chengguo.derived.Counted;
import org.chengguo.model.Agency;
import org.chengguo.model.Issue;
import org.chengguo.model.Plan;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.pages.compare.Matrices;
import org.chengguo.pages.compare.Matrix;

/** Creates the views of topics over the years, and of topics and strategies without records. */
public final class TopicViews {
  private final Site site;
  private final Matrices matrices;

  public TopicViews(Site site, Matrices matrices) {
    this.site = site;
    this.matrices = matrices;
  }

  /**
   * The topics and the national issues.
   *
   * @param nobody topics without a record
   * @param notLately topics with records in other years only, by year, newest first
   */
  public record Topics(
      List<Counted<Topic>> topics,
      List<Counted<Issue>> issues,
      List<Topic> nobody,
      List<Missing> notLately) {}

  /** The topics without records in a year. */
  public record Missing(ReportYear year, List<Topic> topics) {}

  /**
   * A topic over the years.
   *
   * @param kinds the kinds of its records, in words
   * @param agencies the number of records by agency and year
   * @param years its records, newest first
   */
  public record TopicPage(
      Topic topic,
      String kinds,
      int count,
      Matrix agencies,
      ListFilter filter,
      List<YearRecords> years) {}

  /** The records of a year, by agency. */
  public record YearRecords(ReportYear year, int total, List<AgencyRecords> agencies) {}

  /** The records of an agency in a year. */
  public record AgencyRecords(Agency agency, List<SourceRecord> records) {}

  /** The strategies of a plan under which no report lists a measure. */
  public record Nobody(Plan plan, List<Strategy> strategies) {}

  public Topics topics() {
    return new Topics(
        site.topics().stream()
            .map(topic -> new Counted<>(topic, site.recordsOf(topic).size()))
            .toList(),
        site.issues().stream()
            .map(issue -> new Counted<>(issue, site.recordsOf(issue).size()))
            .toList(),
        site.topics().stream().filter(topic -> site.recordsOf(topic).isEmpty()).toList(),
        site.years().stream()
            .map(this::missing)
            .filter(missing -> !missing.topics().isEmpty())
            .toList());
  }

  private Missing missing(ReportYear year) {
    return new Missing(
        year,
        site.topics().stream()
            .filter(topic -> !site.recordsOf(topic).isEmpty())
            .filter(
                topic ->
                    site.recordsOf(topic).stream()
                        .noneMatch(record -> record.year().equals(year.year())))
            .toList());
  }

  public TopicPage topic(Topic topic) {
    List<SourceRecord> records = site.recordsOf(topic);
    return new TopicPage(
        topic,
        matrices.kinds(records),
        records.size(),
        matrices.of(topic),
        new ListFilters(site).of(records),
        years(records));
  }

  /** Records by year, newest first, and agency. */
  List<YearRecords> years(List<SourceRecord> records) {
    return site.years().stream()
        .map(year -> year(year, records))
        .filter(year -> year.total() > 0)
        .toList();
  }

  private static YearRecords year(ReportYear year, List<SourceRecord> records) {
    Map<Agency, List<SourceRecord>> byAgency =
        records.stream()
            .filter(record -> record.year().equals(year.year()))
            .collect(
                Collectors.groupingBy(
                    SourceRecord::agency, LinkedHashMap::new, Collectors.toList()));
    List<AgencyRecords> agencies =
        byAgency.entrySet().stream()
            .map(agency -> new AgencyRecords(agency.getKey(), agency.getValue()))
            .toList();
    int total = agencies.stream().mapToInt(agency -> agency.records().size()).sum();
    return new YearRecords(year, total, agencies);
  }

  /** The newest plan first; plans without such strategies, or without a year, are left out. */
  List<Nobody> nobody() {
    return site.plans().stream()
        // A plan whose years have no report yet would show all its strategies as neglected.
        .filter(plan -> site.years().stream().anyMatch(year -> year.plan().equals(plan)))
        .map(
            plan ->
                new Nobody(
                    plan,
                    plan.strategies()
                        .filter(strategy -> Matrices.isLeaf(plan, strategy))
                        .filter(strategy -> site.recordsOf(strategy).isEmpty())
                        .toList()))
        .filter(nobody -> !nobody.strategies().isEmpty())
        .toList();
  }
}
