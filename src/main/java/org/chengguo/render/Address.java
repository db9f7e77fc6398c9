package org.chengguo.render;

import org.chengguo.model.Agency;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Figure;
import org.chengguo.model.Issue;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
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

  private Address() {}

  public static String of(SourceRecord entry) {
    return list(entry.kind()) + entry.id() + "/";
  }

  public static String of(Agency agency) {
    return AGENCIES + agency.id() + "/";
  }

  public static String of(Topic topic) {
    return TOPICS + topic.id() + "/";
  }

  public static String of(Issue issue) {
    return "/issues/" + issue.id() + "/";
  }

  public static String of(Strategy strategy) {
    return STRATEGIES + strategy.plan() + "/" + strategy.id() + "/";
  }

  public static String of(Plan plan) {
    return STRATEGIES + plan.id() + "/";
  }

  public static String of(Undertaking undertaking) {
    return UNDERTAKINGS + undertaking.id() + "/";
  }

  public static String of(Figure figure) {
    return figures(figure.year()) + "#" + figure.id();
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

  /** A page of the records that a figure counts. */
  public static String rows(Figure figure, int number) {
    String first = figures(figure.year()) + figure.id() + "/";
    return number == 1 ? first : first + "page/" + number + "/";
  }

  /** Where a year tells of an agency and the plan, among the others. */
  public static String sheet(RocYear year, Agency agency) {
    return year(year) + "#Plan-" + agency.id();
  }

  public static String agencyYear(RocYear year, Agency agency) {
    return year(year) + agency.id() + "/";
  }

  public static String list(RecordKind kind) {
    return "/" + kind.plural() + "/";
  }

  /** The list of assessments of one kind, of whatever plan. */
  public static String assessments(AssessmentKind kind) {
    return list(RecordKind.ASSESSMENT) + kind.id() + "/";
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

  public static String standing(String slug) {
    return "/" + slug + "/";
  }

  public static String data(String file) {
    return DATA + file;
  }

  /** An address without its anchor. */
  public static String path(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  /** The path of the file that a web server gives for an address. */
  public static String file(String address) {
    String path = address.substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
