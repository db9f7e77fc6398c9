package org.chengguo.render;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chengguo.model.Agency;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Issue;
import org.chengguo.model.Plan;
import org.chengguo.model.Prose;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;

/**
 * The one maker of links: relative to the page that they stand on, so that the site works under any
 * path, and within one edition. Templates know it as {@code link}.
 */
public final class Links {

  private final String address;
  private final Edition edition;
  private final String from;
  private final LinkStyle style;
  private final Assets assets;

  /**
   * @param address of the page that the links stand on, as every edition has it
   */
  Links(String address, Edition edition, LinkStyle style, Assets assets) {
    this.address = address;
    this.edition = edition;
    this.from = edition.place(address);
    this.style = style;
    this.assets = assets;
  }

  /**
   * How a site's links are written.
   *
   * @param baseUrl the public address, for links that must be absolute
   * @param offline whether links name {@code index.html}, for reading from a disk
   */
  public record LinkStyle(URI baseUrl, boolean offline) {}

  /** A link to an address of this edition, which begins with {@code /}. */
  public String to(String address) {
    return place(edition.place(address));
  }

  /** A link to this very page in another edition. */
  public String in(Edition other) {
    return place(other.place(address));
  }

  /** A link to the home page of another edition. */
  public String homeIn(Edition other) {
    return place(other.place(Address.HOME));
  }

  /** A link to a place from the site's root, whatever edition has it. */
  private String place(String place) {
    if (from.equals(Address.NOT_FOUND) && !style.offline()) {
      // A server shows this page at any depth; only a link from the host's root holds everywhere.
      return style.baseUrl().getRawPath() + Address.fromRoot(target(place));
    }
    return RelativeLink.between(from, target(place));
  }

  private String target(String place) {
    if (!style.offline()) {
      return place;
    }
    String path = Address.path(place);
    return "/" + Address.file(path) + place.substring(path.length());
  }

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

  /** A link to what a query finds. */
  public String searchFor(String query) {
    return search() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  public String feed() {
    return to(Address.FEED);
  }

  public String sitemap() {
    return to(Address.SITEMAP);
  }

  public String record(SourceRecord entry) {
    return to(Address.of(entry));
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

  /** A link to what a kind of counting rule means. */
  public String rule(CountingRule.Kind kind) {
    return to(Address.rule(kind));
  }

  /** A link to what the kinds of counting rules mean. */
  public String rules() {
    return to(Address.rules());
  }

  /** A link to what the answers to a plan's rules mean. */
  public String states() {
    return to(Address.states());
  }

  /** A link to what a plan asks of an agency. */
  public String sheet(RocYear year, Agency agency) {
    return to(Address.agencyPlan(year, agency));
  }

  /** A link to what a plan asks of an agency on one subject. */
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

  public String assessments(AssessmentKind kind) {
    return to(Address.assessments(kind));
  }

  public String standing(String slug) {
    return to(Address.standing(slug));
  }

  /** A link to a file under /data/, which all editions share. */
  public String dataFile(String name) {
    return place(Address.data(name));
  }

  /** Whether the site is made for reading from a disk. */
  public boolean offline() {
    return style.offline();
  }

  /** A link to a file of templates/assets/, which all editions share. */
  public String asset(String name) {
    return place(assets.address(name));
  }

  /** Links to the modules that a module of templates/assets/ imports. */
  public List<String> imports(String name) {
    return assets.imports(name).stream().map(this::place).toList();
  }

  /** The public address of this very page. */
  public String canonical() {
    return canonicalIn(edition);
  }

  /** The public address that a link of this page leads to. */
  public String resolved(String link) {
    return URI.create(canonical()).resolve(link).toString();
  }

  /** The public address of this very page in another edition. */
  public String canonicalIn(Edition other) {
    return absolute(other.place(address));
  }

  public String absoluteHome() {
    return absolute(edition.place(Address.HOME));
  }

  public String absoluteSitemapFile() {
    return absolute(Address.SITEMAP_FILE);
  }

  public String absoluteYear(RocYear year) {
    return absolute(edition.place(Address.year(year)));
  }

  private String absolute(String place) {
    return style.baseUrl() + Address.fromRoot(place);
  }

  /** Running text as a page of its own shows it: headings begin at h2. */
  public String prose(Prose prose) {
    return prose(prose, 0);
  }

  /**
   * Running text, with its links to the site made relative to this page.
   *
   * @param deeper how many levels its headings go down, below a heading of the page
   */
  public String prose(Prose prose, int deeper) {
    return PlacedProse.html(prose, deeper, this::written);
  }

  /** A link that content writes: to a page of this edition, or to a file that all share. */
  private String written(String address) {
    boolean isPage = Address.path(address).endsWith("/");
    return isPage ? to(address) : place(address);
  }
}
