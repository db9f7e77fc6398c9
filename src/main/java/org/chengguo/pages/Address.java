package org.chengguo.pages;

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
final class Address {
  static final String HOME = "/";
  static final String AGENCIES = "/agencies/";
  static final String STRATEGIES = "/strategies/";
  static final String TOPICS = "/topics/";
  static final String UNDERTAKINGS = "/undertakings/";
  static final String YEARS = "/years/";
  static final String SERIES = "/figures/";
  static final String COMPARE = "/compare/";
  static final String COMPARE_STRATEGIES = COMPARE + "strategies/";
  static final String COMPARE_TOPICS = COMPARE + "topics/";
  static final String DATA = "/data/";
  static final String SEARCH = "/search/";
  static final String SITEMAP = "/sitemap/";
  static final String NOT_FOUND = "/404.html";
  static final String FEED = "/feed.xml";
  static final String ROBOTS = "/robots.txt";
  static final String SITEMAP_FILE = "/sitemap.xml";

  private Address() {}

  static String of(SourceRecord entry) {
    return list(entry.kind()) + entry.id() + "/";
  }

  static String of(Agency agency) {
    return AGENCIES + agency.id() + "/";
  }

  static String of(Topic topic) {
    return TOPICS + topic.id() + "/";
  }

  static String of(Issue issue) {
    return "/issues/" + issue.id() + "/";
  }

  static String of(Strategy strategy) {
    return STRATEGIES + strategy.plan() + "/" + strategy.id() + "/";
  }

  static String of(Plan plan) {
    return STRATEGIES + plan.id() + "/";
  }

  static String of(Undertaking undertaking) {
    return UNDERTAKINGS + undertaking.id() + "/";
  }

  static String of(Figure figure) {
    return figures(figure.year()) + "#" + figure.id();
  }

  static String year(RocYear year) {
    return "/" + year + "/";
  }

  static String figures(RocYear year) {
    return year(year) + "figures/";
  }

  static String report(RocYear year) {
    return year(year) + "report/";
  }

  /** A page of the records that a figure counts. */
  static String rows(Figure figure, int number) {
    String first = figures(figure.year()) + figure.id() + "/";
    return number == 1 ? first : first + "page/" + number + "/";
  }

  /** Where a year tells of an agency and the plan, among the others. */
  static String sheet(RocYear year, Agency agency) {
    return year(year) + "#Plan-" + agency.id();
  }

  static String agencyYear(RocYear year, Agency agency) {
    return year(year) + agency.id() + "/";
  }

  static String list(RecordKind kind) {
    return "/" + kind.plural() + "/";
  }

  /** The list of assessments of one kind, of whatever plan. */
  static String assessments(AssessmentKind kind) {
    return list(RecordKind.ASSESSMENT) + kind.id() + "/";
  }

  /** The table of agencies over the years. */
  static String compareAgencies() {
    return COMPARE + "agencies/";
  }

  static String compareAgencies(RecordKind kind) {
    return compareAgencies() + kind.plural() + "/";
  }

  /** A page of a long list; the first is the list itself. */
  static String listPage(RecordKind kind, int number) {
    return number == 1 ? list(kind) : list(kind) + "page/" + number + "/";
  }

  static String standing(String slug) {
    return "/" + slug + "/";
  }

  static String data(String file) {
    return DATA + file;
  }

  /** An address without its anchor. */
  static String path(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  /** The path of the file that a web server gives for an address. */
  static String file(String address) {
    String path = address.substring(1);
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
