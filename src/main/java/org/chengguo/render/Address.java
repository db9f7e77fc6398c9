package org.chengguo.render;

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

/** The addresses of the site's pages, from its root: each begins with {@code /}. */
public final class Address {
  public static final String HOME = "/";
  public static final String AGENCIES = "/agencies/";
  public static final String STRATEGIES = "/strategies/";
  public static final String TOPICS = "/topics/";
  public static final String UNDERTAKINGS = "/undertakings/";
  public static final String YEARS = "/years/";
  public static final String SERIES = "/figures/";
  public static final String COMPARE = "/compare/";
  public static final String COMPARE_STRATEGIES = COMPARE + "strategies/";
  public static final String COMPARE_TOPICS = COMPARE + "topics/";
  public static final String DATA = "/data/";
  public static final String SEARCH = "/search/";
  public static final String SITEMAP = "/sitemap/";
  public static final String NOT_FOUND = "/404.html";
  public static final String FEED = "/feed.xml";
  public static final String ROBOTS = "/robots.txt";
  public static final String SITEMAP_FILE = "/sitemap.xml";
  public static final String SEARCH_INDEX = "/search-index/";
  public static final String SEARCH_ENGINE = SEARCH + "engine.mjs";
  public static final String SCHEMAS = DATA + "schema/";
  public static final String RECORDS = DATA + "records.json";
  public static final String DATA_PACKAGE = DATA + "datapackage.json";
  public static final String CATALOG = DATA + "catalog.jsonld";

  private static final Anchors ANCHORS = Anchors.ALL;
  private static final String COMPARED = DATA + "compare/";
  private static final String INDEX = "index.html";

  private Address() {}

  private static String at(String address, String anchor) {
    return address + "#" + anchor;
  }

  public static String of(SourceRecord record) {
    return list(record.kind()) + record.id() + "/";
  }

  public static String of(Agency agency) {
    return AGENCIES + agency.id() + "/";
  }

  public static String of(Topic topic) {
    return TOPICS + topic.id() + "/";
  }

  /** The records of a year about a topic. */
  public static String of(Topic topic, RocYear year) {
    return at(of(topic), ANCHORS.year(year));
  }

  /** The records of an agency's year about a topic. */
  public static String of(Topic topic, RocYear year, Agency agency) {
    return at(of(topic), ANCHORS.agency(year, agency));
  }

  /** The agencies with records about a topic. */
  public static String agenciesOf(Topic topic) {
    return at(of(topic), ANCHORS.agencies());
  }

  public static String of(Issue issue) {
    return "/issues/" + issue.id() + "/";
  }

  public static String of(Strategy strategy) {
    return STRATEGIES + strategy.fullId() + "/";
  }

  /** The records of a year under a strategy or a category. */
  public static String of(Strategy strategy, RocYear year) {
    return at(of(strategy), ANCHORS.year(year));
  }

  /** The records of an agency's year under a strategy or a category. */
  public static String of(Strategy strategy, RocYear year, Agency agency) {
    return at(of(strategy), ANCHORS.agency(year, agency));
  }

  public static String of(Plan plan) {
    return STRATEGIES + plan.id() + "/";
  }

  /** A year's measures that are under no strategy of its plan. */
  public static String unplaced(Plan plan, RocYear year) {
    return at(of(plan), ANCHORS.unplaced(year));
  }

  public static String of(Undertaking undertaking) {
    return UNDERTAKINGS + undertaking.id() + "/";
  }

  public static String of(Figure figure) {
    return at(figures(figure.year()), ANCHORS.figure(figure));
  }

  /** The years of a series of figures. */
  public static String series(String id) {
    return at(SERIES, ANCHORS.series(id));
  }

  /** Returns the address of the meanings of all kinds of counting rules. */
  public static String rules() {
    return at(SERIES, ANCHORS.rules());
  }

  /** Returns the address of the meaning of a kind of counting rule. */
  public static String rule(CountingRule.Kind kind) {
    return at(SERIES, ANCHORS.rule(kind));
  }

  /** Returns the address of the meanings of the answers to a plan's rules. */
  public static String states() {
    return at(SERIES, ANCHORS.states());
  }

  public static String year(RocYear year) {
    return "/" + year + "/";
  }

  public static String figures(RocYear year) {
    return year(year) + "figures/";
  }

  public static String report(RocYear year) {
    return year(year) + "report/";
  }

  /**
   * A year's report as a file, beside its page.
   *
   * @param ending of the file's name, such as {@code odt}
   */
  public static String report(RocYear year, String ending) {
    return report(year) + year + "-report." + ending;
  }

  /** A page of the records that a figure counts. */
  public static String rows(Figure figure, int number) {
    String first = figures(figure.year()) + figure.id() + "/";
    return number == 1 ? first : first + "page/" + number + "/";
  }

  /** Returns the address of an agency's row in a year's table of requirements. */
  public static String sheet(RocYear year, Agency agency) {
    return at(year(year), ANCHORS.plan(agency));
  }

  public static String agencyYear(RocYear year, Agency agency) {
    return year(year) + agency.id() + "/";
  }

  /** The records of a kind of an agency's year. */
  public static String agencyYear(RocYear year, Agency agency, RecordKind kind) {
    return at(agencyYear(year, agency), ANCHORS.kind(kind));
  }

  /** Returns the address of a plan's requirements for an agency in a year. */
  public static String agencyPlan(RocYear year, Agency agency) {
    return at(agencyYear(year, agency), ANCHORS.plan());
  }

  /** Returns the address of a plan's requirement for an agency's year on one subject. */
  public static String agencyPlan(RocYear year, Agency agency, RuleSubject subject) {
    return at(agencyYear(year, agency), ANCHORS.plan(subject));
  }

  public static String list(RecordKind kind) {
    return "/" + kind.plural() + "/";
  }

  /** The list of assessments of one kind, of whatever plan. */
  public static String assessments(AssessmentKind kind) {
    return list(RecordKind.ASSESSMENT) + kind.id() + "/";
  }

  /** The assessments of one kind in a year. */
  public static String assessments(AssessmentKind kind, RocYear year) {
    return at(assessments(kind), ANCHORS.year(year));
  }

  /** The table of agencies over the years. */
  public static String compareAgencies() {
    return COMPARE + "agencies/";
  }

  public static String compareAgencies(RecordKind kind) {
    return compareAgencies() + kind.plural() + "/";
  }

  /** A page of a long list; the first is the list itself. */
  public static String listPage(RecordKind kind, int number) {
    return number == 1 ? list(kind) : list(kind) + "page/" + number + "/";
  }

  /** A year's records on a page of a long list. */
  public static String listPage(RecordKind kind, int number, RocYear year) {
    return at(listPage(kind, number), ANCHORS.year(year));
  }

  public static String standing(String slug) {
    return "/" + slug + "/";
  }

  public static String data(String file) {
    return DATA + file;
  }

  public static String schema(String file) {
    return SCHEMAS + file;
  }

  /** Returns the address of a published table on the page on data. */
  public static String dataset(String id) {
    return at(DATA, ANCHORS.dataset(id));
  }

  /** The metadata of a published table for data.gov.tw. */
  public static String dataGovTw(String id) {
    return data("data.gov.tw/" + id + ".json");
  }

  /** Returns the address of the names of all comparable values. */
  public static String comparedNames() {
    return COMPARED + "index.json";
  }

  /** Returns the address of the city's comparable values of a year. */
  public static String compared(RocYear year) {
    return COMPARED + year + ".json";
  }

  /** Returns the address of an agency's comparable values of a year. */
  public static String compared(RocYear year, Agency agency) {
    return COMPARED + year + "-" + agency.id() + ".json";
  }

  /** The CSV file beside a page: {@code /compare/agencies.csv}. */
  public static String csv(String page) {
    return page.substring(0, page.length() - 1) + ".csv";
  }

  /** An address as a path from the site's root: {@code topics/} of {@code /topics/}. */
  public static String fromRoot(String address) {
    return address.substring(1);
  }

  /** An address without its anchor. */
  public static String path(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  /** The path of the file that a web server gives for an address. */
  public static String file(String address) {
    String path = fromRoot(address);
    return path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
  }

  /** The file that a web server gives for an address, with the anchor of the address. */
  public static String fileAndAnchor(String address) {
    String path = path(address);
    return file(path) + address.substring(path.length());
  }

  /** The address, as an author writes it, of what a file's path with or without anchor names. */
  public static String ofFile(String path) {
    return "/" + path.replace(INDEX, "");
  }
}
