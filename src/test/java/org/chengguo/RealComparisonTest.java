package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.chengguo.content.ContentReader;
import org.chengguo.model.Counterpart;
import org.chengguo.model.Plan;
import org.chengguo.model.Site;
import org.chengguo.model.Strategy;
import org.chengguo.problem.Problems;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables over the years, the crosswalk and what nobody has done, of the real content. */
class RealComparisonTest {
  private static final int YEAR_106 = 1;
  private static final int YEAR_111 = 3;

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

  /** Whether a cell is a number of records, or words where there are none. */
  private static void assertCounts(String row, String cell, long count) {
    if (count == 0) {
      assertThat(cell).as(row).isIn("未列", "未提及", "未提報", "不需提報", "未載明", "無此項");
    } else {
      assertThat(cell).as(row).isEqualTo(Long.toString(count));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agencies, ''",
    "agencies/measures, measure",
    "agencies/analyses, analysis",
    "agencies/assessments, assessment",
    "agencies/courses, course"
  })
  void agenciesHaveTheRecordsThatAreListed(String table, String kind) {
    Document page = built.pages().get("compare/" + table + "/index.html");
    for (Element row : page.select("table.matrix tbody tr")) {
      String agency = row.selectFirst("th a").attr("href").replaceAll(".*/agencies/|/$", "");
      Predicate<JsonNode> counted =
          record ->
              record.path("agency").asText().equals(agency)
                  && (kind.isEmpty() || record.path("kind").asText().equals(kind));
      assertYears(row, counted);
    }
  }

  @Test
  void strategiesHaveTheMeasuresThatAreListed() {
    Document page = built.pages().get("compare/strategies/index.html");
    assertThat(page.select("table.matrix tbody tr:not(.group)")).hasSize(40);
    assertThat(page.select("table.matrix tr.group").eachText()).hasSize(2);
    for (Element row : page.select("table.matrix tbody tr:not(.group)")) {
      String[] place =
          row.selectFirst("th a").attr("href").replaceAll(".*/strategies/|/$", "").split("/");
      int year = place[0].equals("105-108") ? 106 : 111;
      assertYears(
          row,
          record ->
              record.path("year").asInt() == year
                  && record.path("strategy").asText().equals(place[1]));
    }
  }

  @Test
  void topicsHaveTheRecordsThatAreListedAndTheirAgencies() {
    Document page = built.pages().get("compare/topics/index.html");
    assertThat(page.select("table.matrix tbody tr")).hasSize(60);
    for (Element row : page.select("table.matrix tbody tr")) {
      String topic = row.selectFirst("th a").attr("href").replaceAll(".*/topics/|/$", "");
      Predicate<JsonNode> counted =
          record ->
              StreamSupport.stream(record.path("topics").spliterator(), false)
                  .anyMatch(id -> id.asText().equals(topic));
      assertYears(row, counted);
      long agencies =
          records.stream()
              .filter(counted)
              .map(record -> record.path("agency").asText())
              .distinct()
              .count();
      assertThat(row.child(4).text()).as(topic).isEqualTo(agencies + " 個機關");
    }
  }

  private static void assertYears(Element row, Predicate<JsonNode> counted) {
    String name = row.child(0).text();
    for (int column : List.of(YEAR_106, YEAR_111)) {
      int year = column == YEAR_106 ? 106 : 111;
      long count = count(counted.and(record -> record.path("year").asInt() == year));
      assertCounts(name + " " + year, row.child(column).text(), count);
    }
    assertThat(row.child(2).text()).as(name + " 107–110").isEqualTo("未收錄");
  }

  @Test
  void whatNobodyHasDoneIsShown() {
    Element strategies = built.pages().get("strategies/index.html").getElementById("nobody");
    assertThat(strategies.select("li a").eachText())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("2.4 ");
    Element topics = built.pages().get("topics/index.html").getElementById("nobody");
    assertThat(topics.select("h3").eachText())
        .containsExactly("111 年（2022）沒有，其他年度有", "106 年（2017）沒有，其他年度有");
    assertThat(topics.select("h3 + ul").first().select("a").eachAttr("href"))
        .containsExactlyInAnyOrder("gender-stereotypes/", "new-immigrants/");
  }

  /** The labels name every pair from both sides. */
  @Test
  void theCrosswalkIsAsAReaderLabelledIt() throws IOException {
    Site site = ContentReader.read(Project.content(), "content", new Problems()).orElseThrow();
    try (InputStream in = getClass().getResourceAsStream("/lineage/crosswalk.json")) {
      JsonNode labels = new ObjectMapper().readTree(in);
      for (Plan plan : site.plans()) {
        boolean isNewer = plan.crosswalk().before().isPresent();
        for (Strategy branch : plan.strategies().toList()) {
          List<Counterpart> found =
              isNewer ? site.crosswalks().before(branch) : site.crosswalks().after(branch);
          Map<String, String> pairs =
              found.stream()
                  .collect(
                      Collectors.toMap(
                          counterpart -> counterpart.strategy().id(),
                          counterpart -> counterpart.relation().id()));
          Map<String, String> labelled = new TreeMap<>();
          labels
              .path(plan.id())
              .required(branch.id())
              .properties()
              .forEach(pair -> labelled.put(pair.getKey(), pair.getValue().asText()));
          assertThat(pairs).as(plan.id() + " " + branch.id()).isEqualTo(labelled);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "109-112/3.2, 105-108/2.3, before",
    "105-108/2.3, 109-112/3.2, after",
    "109-112/4.2, 105-108/3.4, before",
    "105-108/3.4, 109-112/4.2, after"
  })
  void aStrategyShowsTheRecordsOfItsCounterpart(String strategy, String other, String side) {
    Element shown =
        built.pages().get("strategies/" + strategy + "/index.html").getElementById(side);
    List<String> titles =
        built
            .pages()
            .get("strategies/" + other + "/index.html")
            .select(".agency-records .records-title")
            .eachText();
    assertThat(titles).isNotEmpty();
    assertThat(shown.select(".records-title").eachText()).containsAll(titles);
  }

  @ParameterizedTest
  @CsvSource({"109-112/2.3, before, 前期", "105-108/2.4, after, 後期"})
  void aStrategyWithoutACounterpartSaysSo(String strategy, String side, String word) {
    Element shown =
        built.pages().get("strategies/" + strategy + "/index.html").getElementById(side);
    assertThat(shown.select(".notice").text()).isEqualTo(word + "總計畫沒有對應的項目。");
    assertThat(shown.select(".records")).isEmpty();
  }
}
