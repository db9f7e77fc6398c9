package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.audit.FigureAudit;
import org.chengguo.content.ContentReader;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Check;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Site;
import org.chengguo.problem.Problems;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the site of the project's own content against the two published reports. */
class RealContentTest {
  private static BuiltSite site;

  @BeforeAll
  static void read() {
    site = RealSite.read();
  }

  @Test
  void everyPageIsSound() {
    assertThat(site.pages()).hasSizeGreaterThanOrEqualTo(400);
    PageRules.assertEveryPageIsSound(site);
    MetadataRules.assertPagesDescribeThemselves(site);
  }

  @Test
  void noNumberIsAlone() {
    assertThat(NumberRules.assertNoNumberIsAlone(site)).isGreaterThan(1000);
  }

  /** On the year's own page of figures the heading says it, or the row; in a report, a note. */
  @Test
  void aFigureThatDiffersSaysSoWhereverItIsShown() {
    int shown = 0;
    for (var page : site.pages().entrySet()) {
      URI base = URI.create("https://host.example/").resolve(page.getKey());
      for (Element link : page.getValue().select("main :is(.number, .headlines dd) > a[href*=#]")) {
        URI target = base.resolve(link.attr("href"));
        Document figures = site.pages().get(BuiltSite.fileAt(target.getPath().substring(1)));
        Element row = figures.getElementById(target.getFragment());
        boolean differs =
            row.is(".entry") && !row.select("> .entry-value .verdict-differs").isEmpty();
        if (differs && link.closest("#Verdict-differs") == null) {
          boolean isReport = link.closest(".report") != null;
          assertThat(isReport ? link.parent().select("sup").text() : link.parent().text())
              .as(page.getKey() + " " + link)
              .containsPattern(isReport ? "[0-9]" : "≠ (核對不符|Differs)");
          shown++;
        }
      }
    }
    assertThat(shown).isGreaterThan(20);
  }

  /** What is recomputed by counting listed titles is no number of papers. */
  @ParameterizedTest
  @CsvSource({
    "'', 核算為 [0-9]+ 項, 核算為 [0-9]+ 篇",
    "en/, Recomputed: [0-9]+ listed titles, Recomputed: [0-9]+ papers"
  })
  void aCountedNumberHasTheUnitOfWhatItCounts(String edition, String counted, String wrong) {
    for (String year : List.of("106", "111")) {
      Document page = site.pages().get(edition + year + "/figures/index.html");
      List<String> found = page.select(".finding, #Verdict-differs .remark").eachText();
      assertThat(found).as(year).anyMatch(text -> text.matches(counted + ".*"));
      assertThat(found).as(year).noneMatch(text -> text.matches(wrong + ".*"));
    }
  }

  @Test
  void aFigureThatCountsRecordsHasAPageOfExactlyThese() {
    Problems problems = new Problems();
    Site content = ContentReader.read(Project.content(), "content", problems).orElseThrow();
    int pages = 0;
    for (AuditedFigure audited : FigureAudit.of(content).figures()) {
      for (Check check : audited.checks()) {
        if (check.rule() instanceof CountingRule.Count rule) {
          Figure figure = audited.figure();
          String path = figure.year() + "/figures/" + figure.id() + "/index.html";
          assertRows(path, site.pages().get(path), rule, check);
          pages++;
        }
      }
    }
    assertThat(pages).isGreaterThan(10);
  }

  private static void assertRows(String path, Document page, CountingRule.Count rule, Check check) {
    Elements rows = page.select(".records > li");
    assertThat(rows.select(".records-title").eachAttr("href"))
        .as(path)
        .containsExactlyElementsOf(
            check.rows().stream()
                .map(row -> "../../../" + row.kind().plural() + "/" + row.id() + "/")
                .toList());
    int counted =
        rule.papers()
            ? rows.stream().mapToInt(row -> Integer.parseInt(digits(row))).sum()
            : rows.size();
    assertThat(counted).as(path).isEqualTo(check.recomputed().orElseThrow().intValueExact());
  }

  /** Of 計 12 篇, which stands last in a row. */
  private static String digits(Element row) {
    return row.select(".records-facts > span").last().text().replaceAll("[^0-9]", "");
  }

  @Test
  void dataIsSound() {
    DataRules.assertDataIsSound(site);
  }

  /** Records may share a title, as in print; year, agency and kind, which pages name, differ. */
  @Test
  void titlesTellPagesApart() {
    Set<String> recordPages = new HashSet<>();
    Set<String> records = new HashSet<>();
    for (JsonNode entry : site.json("data/records.json")) {
      recordPages.add(BuiltSite.fileAt(entry.path("url").asText()));
      String facts =
          Stream.of("kind", "year", "agency", "title")
              .map(key -> entry.path(key).asText())
              .collect(Collectors.joining("|"));
      assertThat(records.add(facts)).as(facts).isTrue();
    }
    List<String> titles = new ArrayList<>();
    site.pages()
        .forEach(
            (path, page) -> {
              if (!recordPages.contains(path)) {
                titles.add(page.title());
              }
            });
    assertThat(titles).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"analyses, 106, 62", "analyses, 111, 56", "courses, 106, 5", "courses, 111, 5"})
  void asManyAreListedAsTheReportLists(String table, String year, int count) {
    assertThat(rows(table, Map.of("year", year)).size())
        .as(
            "%s of %s: the printed report lists %d; change it here only if it does",
            table, year, count)
        .isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "106, ordinance, 6",
    "106, public-works, 14",
    "106, policy, 29",
    "111, ordinance, 13",
    "111, public-works, 14",
    "111, policy, 51"
  })
  void asManyAssessmentsAreListedAsTheReportCounts(String year, String kind, int count) {
    assertThat(rows("assessments", Map.of("year", year, "assessment_kind", kind)).size())
        .as("%s assessments of %s, as the printed report counts them", kind, year)
        .isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "106, 1.3, personnel metro-company urban-development",
    "106, 2.3, labor civil-affairs hakka-affairs",
    "106, 3.2, education civil-servant-development economic-development",
    "106, 4, sports civil-affairs social-welfare social-welfare education health"
        + " research-evaluation",
    "106, 5.3, civil-affairs information-tourism education metro-company",
    "111, 1.4, social-welfare",
    "111, 2.2, labor military-service",
    "111, 2.3, economic-development",
    "111, 3.3, fire",
    "111, 4.2, secretariat water",
    "111, 5.4, youth-family-education civil-servant-development",
    "111, 6.3, indigenous-peoples information-tourism"
  })
  void aStrategyHasTheMeasuresThatTheReportPutsUnderIt(
      String year, String strategy, String agencies) {
    List<Map<String, String>> found = rows("measures", Map.of("year", year, "strategy", strategy));
    assertThat(found.stream().map(row -> row.get("agency")))
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(agencies.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "111, fire, 3.3, 邀請臺北市義勇消防總隊",
    "111, military-service, 2.2, 徵兵檢查",
    "111, environmental-protection, 4.1, 生理用品",
    "106, metro-company, 1.3, 親子友善區",
    "106, hakka-affairs, 2.3, 補助計畫",
    "106, research-evaluation, 4, 1999"
  })
  void aMeasureOfTheReportIsFoundByYearAgencyAndStrategy(
      String year, String agency, String strategy, String words) {
    List<Map<String, String>> found =
        rows("measures", Map.of("year", year, "agency", agency, "strategy", strategy));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).get("title") + found.get(0).get("text")).contains(words);
  }

  /** The rows of a table whose cells are as given, each by its column names. */
  private static List<Map<String, String>> rows(String table, Map<String, String> cells) {
    List<List<String>> csv = site.csv("data/" + table + ".csv");
    List<Map<String, String>> found = new ArrayList<>();
    for (List<String> cellsOfRow : csv.subList(1, csv.size())) {
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < cellsOfRow.size(); i++) {
        row.put(csv.get(0).get(i), cellsOfRow.get(i));
      }
      if (row.entrySet().containsAll(cells.entrySet())) {
        found.add(row);
      }
    }
    return found;
  }
}
