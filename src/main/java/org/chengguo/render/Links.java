package org.chengguo.render;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chengguo.model.Agency;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Issue;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;

/** The links to what the site has, by name. Templates know it as {@code link}. */
public final class Links extends PageLinks {
  Links(String address, Edition edition, LinkStyle style, Assets assets) {
    super(address, edition, style, assets);
  }

  /**
   * Form of a site's links.
   *
   * @param baseUrl the public address, for links that must be absolute
   * @param offline whether links name {@code index.html}, for reading from a disk
   */
  public record LinkStyle(URI baseUrl, boolean offline) {}

  /** The ids of places within pages. */
  public Anchors anchors() {
    return Anchors.ALL;
  }

  public String home() {
    return to(Address.HOME);
  }

  public String years() {
    return to(Address.YEARS);
  }

  public String agencies() {
    return to(Address.AGENCIES);
  }

  public String strategies() {
    return to(Address.STRATEGIES);
  }

  public String topics() {
    return to(Address.TOPICS);
  }

  public String compare() {
    return to(Address.COMPARE);
  }

  public String compareStrategies() {
    return to(Address.COMPARE_STRATEGIES);
  }

  public String compareTopics() {
    return to(Address.COMPARE_TOPICS);
  }

  public String undertakings() {
    return to(Address.UNDERTAKINGS);
  }

  public String data() {
    return to(Address.DATA);
  }

  public String search() {
    return to(Address.SEARCH);
  }

  /** A link to the results of a query. */
  public String searchFor(String query) {
    return search() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  public String feed() {
    return to(Address.FEED);
  }

  public String sitemap() {
    return to(Address.SITEMAP);
  }

  public String record(SourceRecord record) {
    return to(Address.of(record));
  }

  public String agency(Agency agency) {
    return to(Address.of(agency));
  }

  public String agencyYear(RocYear year, Agency agency) {
    return to(Address.agencyYear(year, agency));
  }

  public String year(RocYear year) {
    return to(Address.year(year));
  }

  public String figures(RocYear year) {
    return to(Address.figures(year));
  }

  public String report(RocYear year) {
    return to(Address.report(year));
  }

  public String figure(Figure figure) {
    return to(Address.of(figure));
  }

  /** A link to a page of the records that a figure counts. */
  public String figureRows(Figure figure, int number) {
    return to(Address.rows(figure, number));
  }

  public String allSeries() {
    return to(Address.SERIES);
  }

  /** A link to the years of a series of figures. */
  public String series(String id) {
    return to(Address.series(id));
  }

  /** A link to the meaning of a kind of counting rule. */
  public String rule(CountingRule.Kind kind) {
    return to(Address.rule(kind));
  }

  /** A link to the meanings of all kinds of counting rules. */
  public String rules() {
    return to(Address.rules());
  }

  /** A link to the meanings of the answers to a plan's rules. */
  public String states() {
    return to(Address.states());
  }

  /** A link to a plan's requirements for an agency. */
  public String sheet(RocYear year, Agency agency) {
    return to(Address.agencyPlan(year, agency));
  }

  /** A link to a plan's requirement for an agency on one subject. */
  public String sheet(RocYear year, Agency agency, RuleSubject subject) {
    return to(Address.agencyPlan(year, agency, subject));
  }

  public String strategy(Strategy strategy) {
    return to(Address.of(strategy));
  }

  public String plan(Plan plan) {
    return to(Address.of(plan));
  }

  public String topic(Topic topic) {
    return to(Address.of(topic));
  }

  public String issue(Issue issue) {
    return to(Address.of(issue));
  }

  public String undertaking(Undertaking undertaking) {
    return to(Address.of(undertaking));
  }

  public String list(RecordKind kind) {
    return to(Address.list(kind));
  }

  public String listPage(RecordKind kind, int number) {
    return to(Address.listPage(kind, number));
  }

  public String assessments() {
    return list(RecordKind.ASSESSMENT);
  }

  public String assessments(AssessmentKind kind) {
    return to(Address.assessments(kind));
  }

  public String standing(String slug) {
    return to(Address.standing(slug));
  }

  /** A link to the list of all records. */
  public String records() {
    return place(Address.RECORDS);
  }

  public String dataPackage() {
    return place(Address.DATA_PACKAGE);
  }

  public String catalog() {
    return place(Address.CATALOG);
  }

  /** A link to the metadata of a published table for data.gov.tw. */
  public String dataGovTw(String id) {
    return place(Address.dataGovTw(id));
  }

  public String schema(String file) {
    return place(Address.schema(file));
  }

  /** A link to a file under /data/, which all editions share. */
  public String dataFile(String name) {
    return place(Address.data(name));
  }

  public String absoluteYear(RocYear year) {
    return absoluteTo(Address.year(year));
  }
}
