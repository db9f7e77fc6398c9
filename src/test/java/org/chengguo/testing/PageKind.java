package org.chengguo.testing;

import java.util.List;

/**
 * A kind of page of the site, with one page of it that stands for all.
 *
 * @param template that makes it
 * @param address in every edition, on the real site
 * @param shown a selector of what is there when the page is complete
 */
public record PageKind(String name, String template, String address, String shown) {
  private static final String MAIN = "main h1";

  /** Every kind, with the states of those pages that scripts fill. */
  public static final List<PageKind> ALL =
      List.of(
          of("home", "home.ftlh", ""),
          of("years", "years.ftlh", "years/"),
          of("year", "year.ftlh", "111/"),
          of("report", "year-report.ftlh", "111/report/"),
          of("figures", "figures.ftlh", "111/figures/"),
          of("figure rows", "figure-rows.ftlh", "111/figures/assessments-policy/"),
          of("series", "series.ftlh", "figures/"),
          of("agencies", "agencies.ftlh", "agencies/"),
          of("agency", "agency.ftlh", "agencies/labor/"),
          of("agency's year", "agency-year.ftlh", "111/labor/"),
          of("agency's year without a report", "agency-year.ftlh", "106/indigenous-peoples/"),
          of("list of measures", "list.ftlh", "measures/"),
          of("list of courses", "list.ftlh", "courses/"),
          of("assessments of a kind", "assessed.ftlh", "assessments/policy/"),
          of("measure", "record.ftlh", "measures/106-labor-sheltered-workshops/"),
          of(
              "measure with a timeline and related records",
              "record.ftlh",
              "measures/106-social-welfare-ywca-seed-training/"),
          of("analysis", "record.ftlh", "analyses/106-budget-accounting-composite-gender-indices/"),
          of("assessment", "record.ftlh", "assessments/106-labor-temporary-work-allowance/"),
          of("course", "record.ftlh", "courses/111-police-digital-gender-violence-course/"),
          of("strategies", "strategies.ftlh", "strategies/"),
          of("plan", "plan.ftlh", "strategies/109-112/"),
          of("category", "strategy.ftlh", "strategies/109-112/2/"),
          of("strategy", "strategy.ftlh", "strategies/109-112/2.2/"),
          of("topics", "topics.ftlh", "topics/"),
          of("topic", "topic.ftlh", "topics/lactation-rooms/"),
          of("issue", "issue.ftlh", "issues/digital-violence/"),
          of("undertakings", "undertakings.ftlh", "undertakings/"),
          of(
              "undertaking",
              "undertaking.ftlh",
              "undertakings/106-civil-affairs-funeral-business-evaluation/"),
          of("compare", "compare.ftlh", "compare/", "#Compare-table td"),
          of(
              "compare with a view",
              "compare.ftlh",
              "compare/?agencies=labor,health&years=106,111&by=strategies",
              "#Compare-table td"),
          of("matrix of strategies", "matrix.ftlh", "compare/strategies/"),
          of("matrix of agencies", "matrix.ftlh", "compare/agencies/"),
          of("search", "search.ftlh", "search/", "#Search-lead"),
          of("search with results", "search.ftlh", "search/?q=性別", "#Search-hits > li a"),
          of("search without results", "search.ftlh", "search/?q=qqqzzz", "#Search-advice li"),
          of("data", "data.ftlh", "data/"),
          of("sitemap", "sitemap.ftlh", "sitemap/"),
          of("about", "standing.ftlh", "about/"),
          of("accessibility", "standing.ftlh", "accessibility/"),
          of("privacy", "standing.ftlh", "privacy/"),
          of("licence", "standing.ftlh", "licence/"),
          of("not found", "not-found.ftlh", "404.html"));

  private static PageKind of(String name, String template, String address) {
    return of(name, template, address, MAIN);
  }

  private static PageKind of(String name, String template, String address, String shown) {
    return new PageKind(name, template, address, shown);
  }

  /** The kind of a name. */
  public static PageKind named(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
  }

  /** A further page of a kind. */
  public PageKind at(String furtherName, String furtherAddress) {
    return new PageKind(furtherName, template, furtherAddress, shown);
  }

  /** Whether one page stands for all editions. */
  public boolean isSingle() {
    return address.endsWith(".html");
  }

  /** The address without what scripts read of it. */
  public String file() {
    return address.replaceFirst("\\?.*", "");
  }
}
