package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chengguo.model.Language;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code search} as a person runs it. */
final class SearchCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path root;
  private SmallContent content;

  @BeforeEach
  void write() {
    content = SmallContent.in(root.resolve("content"));
    content.replace(
        "agencies.json",
        "{\"zh-Hant\": \"警察局\"}",
        "{\"zh-Hant\": \"警察局\"}, \"short\": \"警局\", \"aliases\": [\"臺北警局\"]");
    content.replace("106/labor/results.json", "\"title\": \"職業災害\"", "\"title\": \"庇護工場職業災害\"");
    content.write(
        "106/police/patrol.md",
        """
        ---
        title: 庇護工場巡邏
        strategy: "2"
        topics: [safety, workplace]
        source: {document: 106-report, section: 二}
        ---
        """);
  }

  private int search(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("search", "--lang", "en"));
    all.addAll(List.of("--content", content.folder().toString()));
    all.addAll(List.of(arguments));
    return Main.run(console(), all.toArray(String[]::new));
  }

  private Console console() {
    return new Console(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json(String... arguments) throws IOException {
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--format=json")).toArray(String[]::new);
    assertThat(search(all)).as(err()).isZero();
    assertThat(err()).isEmpty();
    return JSON.readTree(out());
  }

  private List<String> ids(String... arguments) throws IOException {
    return StreamSupport.stream(json(arguments).get("hits").spliterator(), false)
        .map(hit -> hit.get("id").textValue())
        .toList();
  }

  @Test
  void aListForPeople() {
    assertThat(search("庇護工場", "--limit", "1", "--offset", "1")).isZero();

    assertThat(out())
        .isEqualTo(
            """
            Found 3 records

            2. 庇護工場巡邏
               2017 (ROC 106), 警察局, measure
               /measures/106-police-patrol/
            """);
    assertThat(err()).isEmpty();
  }

  @Test
  void anAnswerForPrograms() throws IOException {
    JsonNode answer = json("庇護工場巡邏");

    assertThat(answer.fieldNames()).toIterable().startsWith("query", "total", "hits");
    assertThat(answer.get("query").textValue()).isEqualTo("庇護工場巡邏");
    assertThat(answer.get("total").intValue()).isEqualTo(1);
    assertThat(answer.get("relaxed").booleanValue()).isFalse();
    JsonNode hit = answer.get("hits").get(0);
    assertThat(hit.get("id").textValue()).isEqualTo("106-police-patrol");
    assertThat(hit.get("url").textValue()).isEqualTo("measures/106-police-patrol/");
    float score = Float.parseFloat(hit.get("score").asText());
    assertThat(score).isPositive().isEqualTo((float) hit.get("score").doubleValue());
    assertThat(hit.get("scoreBits").intValue()).isEqualTo(Float.floatToIntBits(score));
  }

  @Test
  void theSameSearchPrintsTheSame() {
    search("庇護工場", "--format=json");
    String first = out();
    search("庇護工場", "--format=json");

    assertThat(out()).isEqualTo(first);
  }

  @Test
  void wordsNeedNoQuotesAndOptionsStandAnywhere() throws IOException {
    assertThat(json("庇護", "--limit", "2", "工場", "警局").get("query").textValue())
        .isEqualTo("庇護 工場 警局");
    assertThat(ids("庇護", "工場", "警局")).isEqualTo(ids("庇護 工場 警局")).isNotEmpty();
    assertThat(search("--", "--limit")).isZero();
    assertThat(out()).contains("“--limit”");
  }

  @ParameterizedTest
  @CsvSource({
    "year=106, 3",
    "year=2017, 3",
    "year=106年, 3",
    "kind=analysis, 1",
    "kind=analysis kind=measure, 3",
    "kind=analysis agency=police, 0",
    "agency=police, 1",
    "agency=警察局, 1",
    "agency=台北警局, 1",
    "agency=police agency=labor, 3",
    "topic=safety, 2",
    "topic=人身安全, 2",
    "topic=safety topic=workplace, 3",
    "topic=safety agency=labor, 1",
    "strategy=105-108/1.1, 1",
    "strategy=1.1, 1",
    "strategy=宣導, 1",
  })
  void anyOfAFieldsValuesAndAllFields(String filters, int found) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("庇護工場"));
    Stream.of(filters.split(" ")).forEach(filter -> arguments.addAll(List.of("--filter", filter)));

    assertThat(json(arguments.toArray(String[]::new)).get("total").intValue()).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "year=107, 106",
    "kind=measures, measure",
    "kind=x, 'measure, analysis, assessment, course'",
    "agency=polce, police",
    "agency=警祭局, 警察局",
    "topic=safty, safety",
    "strategy=105-108/1.2, 105-108/1.1",
  })
  void aValueThatThereIsNot(String filter, String near) {
    assertThat(search("庇護", "--filter", filter)).isEqualTo(2);

    assertThat(err())
        .startsWith("No such value: --filter " + filter + "\n")
        .contains("Did you mean " + near);
    assertThat(out()).isEmpty();
  }

  @Test
  void aNameThatTwoValuesShareIsNeithers() {
    content.replace("topics.json", "\"人身安全\"", "\"職場\"");

    assertThat(search("庇護", "--filter", "topic=職場")).isEqualTo(2);
    assertThat(err()).contains("Did you mean safety, workplace?");
    assertThat(search("庇護", "--filter", "topic=safety")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--filter=yaer=106",
        "--filter=year",
        "--filter=",
        "--limit=-1",
        "--limit=x",
        "--limit=9999999999",
        "--offset=1.5",
        "--format=xml",
        "--templates=templates",
        "--strict",
      })
  void wrongUsage(String argument) {
    assertThat(search("庇護", argument)).isEqualTo(2);

    assertThat(err()).contains("--help").doesNotContain("\tat ", "Exception");
    assertThat(out()).isEmpty();
  }

  @Test
  void anUnknownFieldIsToldWhichThereAre() {
    assertThat(search("庇護", "--filter", "yaer=106")).isEqualTo(2);

    assertThat(err()).contains("yaer=106 (year|kind|agency|topic|strategy=…)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void nothingToSearchFor(String query) {
    assertThat(search(query)).isEqualTo(2);
    assertThat(err()).isEqualTo("There is nothing to search for\n");
  }

  @Test
  void noQuery() {
    assertThat(search()).isEqualTo(2);
    assertThat(err()).contains("Missing argument: QUERY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"！？", "<b>", "\uD800", "𠮷𠮷𠮷"})
  void whatFindsNothing(String query) throws IOException {
    assertThat(json(query).get("total").intValue()).isZero();
    assertThat(search(query)).isZero();
    assertThat(out()).startsWith("Found nothing for “");
  }

  @Test
  void aQueryOfTenThousandCharacters() throws IOException {
    assertThat(json("庇護工場".repeat(2500)).get("total").intValue()).isPositive();
  }

  @Test
  void relaxedAnswersSaySo() throws IOException {
    assertThat(search("庇護工場龍鳳麒麟")).isZero();
    assertThat(out()).startsWith("No record holds most of the words; 3 come close\n");
    assertThat(json("庇護工場龍鳳麒麟").get("relaxed").booleanValue()).isTrue();
  }

  @Test
  void limitsBeyondAllRecords() throws IOException {
    assertThat(ids("庇護工場", "--limit=999999999", "--offset=999999999")).isEmpty();
    assertThat(ids("庇護工場", "--limit=999999999", "--offset=1")).hasSize(2);
    assertThat(json("庇護工場", "--limit=0").get("total").intValue()).isEqualTo(3);
    assertThat(ids("庇護工場", "--limit=0")).isEmpty();
  }

  @Test
  void contentWithErrors() {
    content.replace("106/labor/workshops.md", "strategy", "stratgy");

    assertThat(search("庇護", "--format=json")).isEqualTo(1);
    assertThat(err()).contains("error[unknown-key]: ").endsWith("2 errors, 0 warnings\n");
    assertThat(out()).isEmpty();
  }

  @Test
  void warningsDoNotSpoilAnAnswer() throws IOException {
    content.replace("106/labor/results.json", "\"submitted\"", "\"not-submitted\"");

    assertThat(json("庇護").get("total").intValue()).isEqualTo(3);
  }

  @Test
  void aFolderThatIsNotThere() {
    String gone = root.resolve("gone").toString();

    assertThat(Main.run(console(), "search", "庇護", "--content", gone)).isEqualTo(3);
    assertThat(err()).contains(gone);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyOptionIsExplained(Language language) {
    assertThat(Main.run(console(), "search", "--help", "--lang", language.tag())).isZero();

    String shown = out().replaceAll("\\s+", "");
    CliWords words = CliWords.in(language);
    assertThat(shown).contains("QUERY..." + words.text("query").replace(" ", ""));
    for (String option : List.of("content", "filter", "limit", "offset", "lang", "help")) {
      assertThat(shown).contains("--" + option, words.text(option).replaceAll("\\s+", ""));
    }
    assertThat(shown).contains(words.text("search-format").replaceAll("\\s+", ""));
  }
}
