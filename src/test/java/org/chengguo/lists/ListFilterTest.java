package org.chengguo.lists;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chengguo.RealSite;
import org.chengguo.hosting.SiteHeaders;
import org.chengguo.testing.RealContent;
import org.chengguo.testing.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of the real site: whatever is chosen shows what was offered and what the data say. */
class ListFilterTest {
  private static final int YEAR = 0;
  private static final int AGENCY = 1;
  private static final int STRATEGY = 2;

  private static StaticServer server;
  private static List<JsonNode> records;
  private ListReader reader;

  @BeforeAll
  static void serve() throws IOException {
    server = StaticServer.of(RealSite.folder(), "/some/sub/");
    server.header("Content-Security-Policy", SiteHeaders.POLICY);
    Path data = RealSite.folder().resolve("data/records.json");
    JsonNode all = new ObjectMapper().readTree(Files.readString(data));
    records = StreamSupport.stream(all.spliterator(), false).toList();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void arrive() {
    reader = ListReader.of(server);
  }

  @AfterEach
  void leave() {
    try (ListReader leaving = reader) {
      leaving.assertContent();
    }
  }

  private static Stream<JsonNode> ofKind(String kind) {
    return records.stream().filter(record -> record.path("kind").asText().equals(kind));
  }

  private static boolean has(JsonNode record, String field, String value) {
    String plan = record.path("year").asInt() < 109 ? "105-108" : "109-112";
    return switch (field) {
      case "strategy" -> value.equals(plan + "/" + record.path("strategy").asText());
      case "assessment" -> value.equals(record.path("assessment_kind").asText());
      case "topic" ->
          StreamSupport.stream(record.path("topics").spliterator(), false)
              .anyMatch(topic -> topic.asText().equals(value));
      default -> value.equals(record.path(field).asText());
    };
  }

  @ParameterizedTest
  @CsvSource({
    "measures/, measure, year agency strategy topic",
    "analyses/, analysis, year agency topic",
    "assessments/, assessment, year agency assessment topic"
  })
  void everyChoiceShowsWhatWasOfferedAndWhatTheDataSay(String address, String kind, String fields) {
    reader.open(address);
    int total = (int) ofKind(kind).count();
    assertThat(reader.rows()).hasCount(total);
    assertThat(reader.page().locator("#List-fields select")).hasCount(fields.split(" ").length + 1);
    for (String field : fields.split(" ")) {
      List<ListReader.Choice> tried = reader.chooseEach(field);
      assertThat(tried).as(field).hasSizeGreaterThan(1);
      for (ListReader.Choice choice : tried) {
        int count = choice.offered();
        assertThat((long) count)
            .as("%s: %s", field, choice)
            .isPositive()
            .isEqualTo(choice.rows())
            .isEqualTo(ofKind(kind).filter(record -> has(record, field, choice.value())).count());
        assertThat(choice.status()).isEqualTo("顯示 " + count + " 筆（共 " + total + " 筆）");
      }
    }
    assertThat(reader.rows()).hasCount(total);
  }

  /** Nothing that the data have is left out of the offer. */
  @Test
  void everyValueIsOffered() {
    reader.open("measures/");
    for (String field : List.of("year", "agency", "topic")) {
      List<String> expected =
          ofKind("measure")
              .flatMap(
                  record ->
                      field.equals("topic")
                          ? StreamSupport.stream(record.path("topics").spliterator(), false)
                          : Stream.of(record.path(field)))
              .map(JsonNode::asText)
              .distinct()
              .toList();
      assertThat(reader.offered(field).keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void otherFieldsOfferOnlyWhatIsLeft() {
    reader.open("measures/");
    reader.choose("year", "111");
    assertThat(reader.headings()).containsExactly("111 年（2022） 51 筆");
    for (String field : List.of("agency", "strategy", "topic")) {
      List<ListReader.Choice> tried = reader.chooseEach(field);
      assertThat(tried).as(field).hasSizeGreaterThan(1);
      for (ListReader.Choice choice : tried) {
        long expected =
            ofKind("measure")
                .filter(record -> has(record, "year", "111") && has(record, field, choice.value()))
                .count();
        assertThat((long) choice.rows())
            .as("%s: %s", field, choice)
            .isPositive()
            .isEqualTo(expected)
            .isEqualTo(choice.offered());
      }
    }
    assertThat(reader.offered("strategy").keySet()).allMatch(value -> value.startsWith("109-112/"));
  }

  @Test
  void rowsSaySomethingThatIsChosen() {
    reader.open("measures/");
    reader.choose("agency", "labor");
    assertThat(reader.facts(AGENCY)).hasSize(8).containsOnly("labor");
    reader.choose("year", "106");
    assertThat(reader.facts(YEAR)).containsOnly("106").hasSizeLessThan(8);
    assertThat(reader.headings())
        .containsExactly("106 年（2017） " + reader.facts(YEAR).size() + " 筆");
  }

  @Test
  void yearsGoTheOtherWayUnderTheirHeadings() {
    reader.open("measures/");
    assertThat(reader.headings()).containsExactly("111 年（2022） 51 筆", "106 年（2017） 83 筆");
    List<String> listed = reader.titles();
    reader.choose("sort", "oldest");
    assertThat(reader.headings()).containsExactly("106 年（2017） 83 筆", "111 年（2022） 51 筆");
    assertThat(reader.titles())
        .containsExactlyElementsOf(
            Stream.concat(listed.stream().skip(51), listed.stream().limit(51)).toList());
    reader.choose("sort", "");
    assertThat(reader.titles()).isEqualTo(listed);
  }

  @Test
  void agenciesAreInTheRegistersOrder() {
    reader.open("measures/");
    reader.choose("sort", "agency");
    List<String> register =
        RealContent.site().agencies().stream().map(agency -> agency.id()).toList();
    assertThat(reader.facts(AGENCY))
        .hasSize(134)
        .isSortedAccordingTo(Comparator.comparing(register::indexOf));
    assertThat(reader.headings()).isEmpty();
    assertThat(reader.rows().locator(".records-facts > :first-child"))
        .hasText(reader.facts(YEAR).stream().map(year -> year + " 年").toArray(String[]::new));
  }

  @Test
  void strategiesAreInTheirPlansOrder() {
    reader.open("measures/");
    List<String> order = new ArrayList<>(reader.offered("strategy").keySet());
    reader.choose("sort", "strategy");
    List<String> shown = reader.facts(STRATEGY);
    List<String> without = shown.stream().dropWhile(strategy -> !strategy.equals("-")).toList();
    assertThat(without).isNotEmpty().containsOnly("-");
    assertThat(shown.subList(0, shown.size() - without.size()))
        .isSortedAccordingTo(Comparator.comparing(order::indexOf))
        .startsWith("109-112/1.1");
  }

  @Test
  void titlesAreInTheOrderOfTheirStrokes() {
    RuleBasedCollator strokes =
        (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("zh-Hant-TW"));
    strokes.setNumericCollation(true);
    strokes.setAlternateHandlingShifted(true);
    reader.open("measures/");
    reader.choose("sort", "title");
    assertThat(reader.titles()).hasSize(134).isSortedAccordingTo(strokes::compare);
    reader.choose("agency", "civil-affairs");
    assertThat(reader.titles()).hasSize(18).isSortedAccordingTo(strokes::compare);
    reader.clear().click();
    assertThat(reader.headings()).hasSize(2);
    assertThat(reader.page().locator(".records-heading")).hasCount(0);
  }

  @Test
  void kindsUnderHeadingsAreToldInTheRowsOfAFlatList() {
    reader.open("106/civil-affairs/");
    List<String> headings = reader.headings();
    reader.choose("sort", "title");
    assertThat(reader.headings()).isEmpty();
    assertThat(reader.rows().first().locator(".records-heading"))
        .hasText(Pattern.compile("措施|性別分析|性別影響評估"));
    reader.choose("sort", "");
    reader.choose("kind", "analysis");
    assertThat(reader.headings()).hasSize(1).first().asString().startsWith("性別分析專題");
    reader.clear().click();
    assertThat(reader.headings()).isEqualTo(headings);
  }
}
