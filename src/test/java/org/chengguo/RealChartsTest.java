package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The charts of the real content: numbers of the records and of the reports, and true sentences.
 */
class RealChartsTest {
  private static final Map<String, String> KINDS =
      Map.of(
          "措施", "measure",
          "性別分析專題", "analysis",
          "性別影響評估", "assessment",
          "自辦課程", "course");

  private static BuiltSite built;
  private static List<JsonNode> records;

  @BeforeAll
  static void read() {
    built = RealSite.read();
    records = StreamSupport.stream(built.json("data/records.json").spliterator(), false).toList();
  }

  private static long count(Predicate<JsonNode> wanted) {
    return records.stream().filter(wanted).count();
  }

  private static Predicate<JsonNode> is(String key, String value) {
    return record -> record.path(key).asText().equals(value);
  }

  private static Element chart(String page, String id) {
    Document document = built.pages().get(page + "index.html");
    return document.getElementById("Chart-" + id);
  }

  /** The rows of a table, label and cell. */
  private static Map<String, String> rows(Element within) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (Element cell : within.select("td")) {
      Element alone = cell.closest("tbody").selectFirst("th[scope=rowgroup]");
      Element label = alone == null ? cell.parent().selectFirst("th") : alone;
      assertThat(rows.put(label.text(), cell.text())).as(label.text()).isNull();
    }
    return rows;
  }

  private static String sentence(Element chart) {
    return chart.selectFirst("figcaption").text().replace('\u00a0', ' ');
  }

  @Test
  void chartsKeepTheirRules() {
    ChartRules.Found found = ChartRules.assertChartsAreTrue(built);
    assertThat(found.bars()).isGreaterThan(200);
    assertThat(found.gaps()).isGreaterThan(100);
  }

  @Test
  void recordsByKindAndYear() {
    Element chart = chart("years/", "kinds");
    assertThat(chart.select("table")).hasSize(KINDS.size());
    assertKinds(chart, record -> true);
    assertThat(sentence(chart)).isEqualTo("本站收錄的 2 個年度，報告共列出 389 筆紀錄，最多的是措施（134 筆）；107–110 年未收錄。");
    assertThat(records).hasSize(389);
    assertThat(count(is("kind", "measure"))).isEqualTo(134);
  }

  @Test
  void anAgencysYears() {
    int charts = 0;
    for (String path : built.pages().keySet()) {
      if (path.matches("agencies/[a-z0-9-]+/index.html")) {
        String agency = path.split("/")[1];
        Element chart = built.pages().get(path).getElementById("Chart-kinds");
        long reported = count(is("agency", agency));
        assertThat(chart != null).as(agency).isEqualTo(reported > 0);
        if (chart != null) {
          assertKinds(chart, is("agency", agency));
          assertThat(sentence(chart)).as(agency).contains(" " + reported + " 筆紀錄");
          charts++;
        }
      }
    }
    assertThat(charts).isGreaterThan(40);
  }

  /** Kinds without a table are those without a record. */
  private static void assertKinds(Element chart, Predicate<JsonNode> counted) {
    long shown = 0;
    for (Element table : chart.select("table")) {
      Predicate<JsonNode> kind = counted.and(is("kind", KINDS.get(table.select("caption").text())));
      Map<String, String> rows = rows(table);
      assertThat(rows.keySet()).containsExactly("106 年", "107–110 年", "111 年");
      assertThat(rows.get("107–110 年")).isEqualTo("未收錄");
      for (String year : List.of("106", "111")) {
        long count = count(kind.and(is("year", year)));
        if (count == 0) {
          assertThat(rows.get(year + " 年")).isIn("未列", "未提及", "未提報", "不需提報", "未載明", "無此機關");
        } else {
          assertThat(rows.get(year + " 年")).isEqualTo(count + " 筆");
        }
        shown += count;
      }
    }
    assertThat(shown).isEqualTo(count(counted));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "106 | 2 | 106 年的報告載明 2 類參訓人員的性別：一般公務人員、主管人員男性較多。",
        "111 | 4 | 111 年的報告載明 4 類參訓人員的性別：一般公務人員、主管人員男性較多；新聞聯絡人、社群媒體小編女性較多。"
      })
  void trainingIsWhatTheReportsState(String year, int tables, String sentence) {
    Element chart = chart(year + "/", "training");
    Map<String, String> slugs =
        Map.of(
            "一般公務人員", "general-staff",
            "主管人員", "supervisors",
            "新聞聯絡人", "press-contacts",
            "社群媒體小編", "social-media-editors");
    assertThat(sentence(chart)).isEqualTo(sentence);
    assertThat(chart.select("table")).hasSize(tables);
    for (Element table : chart.select("table")) {
      String who = slugs.get(table.select("caption").text());
      for (String sex : List.of("women", "men")) {
        String shown = rows(table).get(sex.equals("women") ? "女性" : "男性");
        JsonNode stated = figure(year, who + "-trained-" + sex);
        assertThat(shown.replaceAll("[^0-9]", "")).isEqualTo(stated.path("value").asText());
        assertThat(table.select("svg.bar-" + sex)).hasSize(1);
      }
    }
  }

  private static JsonNode figure(String year, String id) {
    List<JsonNode> found =
        StreamSupport.stream(built.json("data/figures.json").spliterator(), false)
            .filter(is("year", year).and(is("id", id)))
            .toList();
    assertThat(found).as(id).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "106 | 106 年的報告列出 49 筆性別影響評估，最多的是重大施政計畫（29 筆）。 | 6 筆, 14 筆, 29 筆",
        "111 | 111 年的報告列出 78 筆性別影響評估，最多的是重大施政或與性別議題相關之計畫（51 筆）。 | 13 筆, 14 筆, 51 筆"
      })
  void assessmentsByKind(String year, String sentence, String numbers) {
    Element chart = chart(year + "/", "assessments");
    assertThat(sentence(chart)).isEqualTo(sentence);
    assertThat(String.join(", ", rows(chart).values())).isEqualTo(numbers);
    Predicate<JsonNode> counted = is("kind", "assessment").and(is("year", year));
    assertThat(sum(chart)).isEqualTo(count(counted));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "106 | 106 年的報告列出 83 筆措施，最多的是類別 1（18 筆）；其中 15 筆未列入任何策略。",
        "111 | 111 年的報告列出 51 筆措施，最多的是類別 5（11 筆）；其中 6 筆未列入任何策略。"
      })
  void measuresByCategory(String year, String sentence) {
    Element chart = chart(year + "/", "measures");
    assertThat(sentence(chart)).isEqualTo(sentence);
    Predicate<JsonNode> counted = is("kind", "measure").and(is("year", year));
    assertThat(sum(chart)).isEqualTo(count(counted));
    rows(chart)
        .forEach(
            (label, shown) -> {
              String category = label.matches("[0-9].*") ? label.substring(0, 1) : "";
              long count =
                  count(
                      counted.and(
                          record ->
                              record.path("strategy").asText().split("\\.")[0].equals(category)));
              assertThat(shown).as(label).isEqualTo(count + " 筆");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"106 105-108", "111 109-112"})
  void measuresByStrategy(String yearAndPlan) {
    String year = yearAndPlan.substring(0, 3);
    Element chart = chart("strategies/" + yearAndPlan.substring(4) + "/", "strategies");
    Predicate<JsonNode> counted = is("kind", "measure").and(is("year", year));
    long placed = count(counted.and(record -> record.hasNonNull("strategy")));
    assertThat(sum(chart)).isEqualTo(placed);
    assertThat(sentence(chart)).startsWith(year + " 年的報告").contains(" " + placed + " 筆措施");
    for (Element table : chart.select("table")) {
      for (Map.Entry<String, String> row : rows(table).entrySet()) {
        String label = row.getKey().startsWith("（") ? table.select("caption").text() : row.getKey();
        long count = count(counted.and(is("strategy", label.split(" ")[0])));
        assertThat(row.getValue()).as(label).isEqualTo(count == 0 ? "未列" : count + " 筆");
      }
    }
  }

  @Test
  void bothLanguagesDrawTheSame() {
    int charts = 0;
    for (String path : built.pages().keySet()) {
      Document english = built.pages().get("en/" + path);
      for (Element chart : built.pages().get(path).select(".chart")) {
        if (english != null) {
          Element other = english.getElementById(chart.id());
          assertThat(drawn(other)).as(path + " " + chart.id()).isEqualTo(drawn(chart));
          assertThat(other.select("figcaption, h2, h3, .remark").text())
              .doesNotContainPattern("\\p{IsHan}");
          charts++;
        }
      }
    }
    assertThat(charts).isGreaterThanOrEqualTo(50);
  }

  /** The widths of bars, and their numbers without words. */
  private static List<String> drawn(Element chart) {
    return chart.select("td").stream()
        .map(cell -> cell.select("svg").attr("width") + " " + cell.text().replaceAll("[^0-9,]", ""))
        .toList();
  }

  @Test
  void englishSentencesReadWell() {
    assertThat(sentence(chart("en/years/", "kinds")))
        .isEqualTo(
            "The reports for the 2 years on this site list 389 records; largest group: Measures"
                + " (134); not on this site: 2018–2021.");
    assertThat(sentence(chart("en/111/", "training")))
        .isEqualTo(
            "The report for 2022 gives women and men separately for 4 groups of people trained:"
                + " more men among general staff and supervisors;"
                + " more women among press contacts and social media editors.");
    assertThat(sentence(chart("en/strategies/105-108/", "strategies")))
        .startsWith("Under the strategies of this plan, the report for 2017 lists 68 measures;");
    assertThat(sentence(chart("en/111/", "measures")))
        .isEqualTo(
            "The report for 2022 lists 51 measures; largest group: Category 5 (11);"
                + " 6 of them are under no strategy.");
  }

  private static int sum(Element chart) {
    return chart.select(".number a").eachText().stream()
        .mapToInt(text -> Integer.parseInt(text.replaceAll("[^0-9]", "")))
        .sum();
  }
}
