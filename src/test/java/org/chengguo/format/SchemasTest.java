package org.chengguo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chengguo.content.Found;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that every keyword of the schemas gives a problem with a location. */
final class SchemasTest {
  private static final Schemas SCHEMAS =
      Schemas.compiled()
          .with(
              References.NONE
                  .with(References.Kind.AGENCY, List.of("labor", "police"))
                  .with(References.Kind.TOPIC, List.of("workplace", "safety"))
                  .with(References.Kind.ISSUE, List.of("violence"))
                  .with(References.Kind.STRATEGY, List.of("1.1", "2"))
                  .with(References.Kind.PLAN, List.of("105-108"))
                  .with(References.Kind.GROUP, List.of("E1"))
                  .with(References.Kind.DOCUMENT, List.of("106-report")));

  private static final String RECORD =
      """
      {
        "title": "庇護工場",
        "strategy": "1.1",
        "topics": ["workplace"],
        "source": {"document": "106-report", "section": "一"}
      }
      """;

  private static final String FIGURES =
      """
      {"figures": [{
        "id": "meetings",
        "label": "開會次數",
        "value": 35.0,
        "unit": "times",
        "source": {"document": "106-report", "section": "一"}
      }]}
      """;

  private static final String RESULTS =
      """
      {
        "submission": {"state": "submitted"},
        "meetings": {"held": 3, "source": {"document": "106-report", "section": "一"}}
      }
      """;

  private static final String YEAR =
      """
      {
        "plan": "105-108",
        "published": "2018-04-30",
        "document": {"id": "106-report", "title": "報告", "publisher": "辦公室"}
      }
      """;

  private static final String SITE =
      """
      {
        "title": {"zh-Hant": "成果"},
        "description": {"zh-Hant": "成果網站"},
        "publisher": {"zh-Hant": "辦公室"},
        "baseUrl": "https://results.example/",
        "languages": ["zh-Hant"],
        "licence": {"name": {"zh-Hant": "授權"}, "url": "https://licence.example/1"}
      }
      """;

  private static final String AGENCIES =
      """
      {"agencies": [{"id": "labor", "names": {"zh-Hant": "勞動局"}}]}
      """;

  private final Problems problems = new Problems();

  private Set<String> check(SchemaFile kind, String json) {
    SourceTree tree = JsonTreeParser.parse(new SourceText("a.json", json), problems).orElseThrow();
    return SCHEMAS.check(kind, tree, problems);
  }

  private String changed(SchemaFile kind, String json, String old, String replacement) {
    assertThat(json).contains(old);
    check(kind, json.replace(old, replacement));
    assertThat(Found.lines(problems)).hasSize(1);
    return Found.lines(problems).get(0);
  }

  @Test
  void soundDocuments() {
    assertThat(check(SchemaFile.RECORD, RECORD)).isEmpty();
    assertThat(check(SchemaFile.FIGURES, FIGURES)).isEmpty();
    assertThat(check(SchemaFile.RESULTS, RESULTS)).isEmpty();
    assertThat(check(SchemaFile.YEAR, YEAR)).isEmpty();
    assertThat(check(SchemaFile.SITE, SITE)).isEmpty();
    assertThat(check(SchemaFile.AGENCIES, AGENCIES)).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = SchemaFile.class, names = "COMMON", mode = EnumSource.Mode.EXCLUDE)
  void whatIsNoObject(SchemaFile kind) {
    check(kind, "[]");

    assertThat(Found.lines(problems)).contains("1:1 wrong-type [object, []]");
  }

  @Test
  void unknownKeys() {
    assertThat(
            changed(SchemaFile.RECORD, RECORD, "\"strategy\"", "\"highlight\": true, \"stratgy\""))
        .isEqualTo("3:22 unknown-key [stratgy] → [strategy]");
  }

  @Test
  void unknownKeysInSharedDefinitions() {
    assertThat(
            changed(
                SchemaFile.RECORD,
                RECORD,
                "\"section\": \"一\"",
                "\"section\": \"一\", \"sectoin\": \"二\""))
        .isEqualTo("5:56 unknown-key [sectoin] → [section]");
  }

  @Test
  void keysOfAnotherKindOfRecord() {
    assertThat(changed(SchemaFile.RECORD, RECORD, "\"title\"", "\"papers\": 2, \"title\""))
        .isEqualTo("2:3 unknown-key [papers]");
  }

  @Test
  void keysWithOddNames() {
    assertThat(changed(SchemaFile.RECORD, RECORD, "\"title\"", "\"a/b~c\": 2, \"title\""))
        .isEqualTo("2:3 unknown-key [a/b~c]");
  }

  @ParameterizedTest
  @CsvSource({
    "'  \"title\": \"庇護工場\",\n', 1:1, title",
    "'  \"topics\": [\"workplace\"],\n', 1:1, topics",
    "'  \"strategy\": \"1.1\",\n', 1:1, strategy",
    "', \"section\": \"一\"', 5:13, section",
  })
  void missingKeys(String without, String place, String key) {
    assertThat(changed(SchemaFile.RECORD, RECORD, without, ""))
        .isEqualTo(place + " missing-key [" + key + "]");
  }

  @Test
  void anAssessmentNeedsItsKind() {
    assertThat(
            changed(SchemaFile.RECORD, RECORD, "\"strategy\": \"1.1\"", "\"kind\": \"assessment\""))
        .isEqualTo("1:1 missing-key [assessment_kind]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"庇護工場\"|5|2:12 wrong-type [string, 5]",
        "\"庇護工場\"|null|2:12 wrong-type [null, null]",
        "\"1.1\"|1.1|3:15 wrong-type [string, 1.1]",
        "[\"workplace\"]|\"workplace\"|4:13 wrong-type [array, \"workplace\"]",
        "[\"workplace\"]|[true]|4:14 wrong-type [string, true]",
      })
  void wrongTypes(String old, String replacement, String expected) {
    assertThat(changed(SchemaFile.RECORD, RECORD, old, replacement)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"3\"|2:24 wrong-type [integer, \"3\"]",
        "3.5|2:24 wrong-type [integer, 3.5]",
        "-1|2:24 out-of-range [minimum, 0, -1]",
      })
  void wrongCounts(String count, String expected) {
    String line = changed(SchemaFile.RESULTS, RESULTS, "\"held\": 3", "\"held\": " + count);

    assertThat(line).isEqualTo(expected.replace("2:24", "3:24"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "4294967299", "1e20"})
  void countsThatNoIntegerOfOursHolds(String count) {
    assertThat(changed(SchemaFile.RESULTS, RESULTS, "\"held\": 3", "\"held\": " + count))
        .startsWith("3:24 out-of-range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"35.0\"", "\"三十五\"", "true"})
  void valuesThatAreNoNumbers(String value) {
    assertThat(changed(SchemaFile.FIGURES, FIGURES, "35.0", value))
        .startsWith("4:12 wrong-type [number, ");
  }

  @Test
  void unknownWordsOfAFixedList() {
    assertThat(changed(SchemaFile.FIGURES, FIGURES, "\"times\"", "\"time\""))
        .startsWith("5:11 wrong-value [\"time\", times, persons, ")
        .endsWith(" → [times]");
  }

  @Test
  void wrongLengths() {
    assertThat(changed(SchemaFile.RECORD, RECORD, "[\"workplace\"]", "[]"))
        .isEqualTo("4:13 wrong-length [minItems, 1]");
  }

  @Test
  void tooManyItems() {
    check(
        SchemaFile.RECORD,
        RECORD.replace("[\"workplace\"]", "[\"a\", \"b\", \"c\", \"d\", \"e\"]"));

    assertThat(Found.lines(problems)).contains("4:13 wrong-length [maxItems, 4]");
  }

  @Test
  void repeatedItems() {
    assertThat(
            changed(SchemaFile.RECORD, RECORD, "[\"workplace\"]", "[\"workplace\", \"workplace\"]"))
        .isEqualTo("4:13 repeated-item []");
  }

  @Test
  void longTextsAreShownShort() {
    String line = changed(SchemaFile.RECORD, RECORD, "庇護工場", "長".repeat(401));

    assertThat(line).isEqualTo("2:12 wrong-length [maxLength, 400]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ABC",
        "a b",
        "-a",
        "a-",
        "a--b",
        "職場",
        "a_b",
        "",
        "abc\\n",
        "abc\\r\\n",
        "\\nabc"
      })
  void idsThatAreNoSlugs(String id) {
    assertThat(changed(SchemaFile.FIGURES, FIGURES, "\"meetings\"", "\"" + id + "\""))
        .startsWith("2:9 bad-form [slug, ");
  }

  @Test
  void idsThatAreTooLong() {
    assertThat(changed(SchemaFile.FIGURES, FIGURES, "meetings", "a".repeat(81)))
        .isEqualTo("2:9 wrong-length [maxLength, 80]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "figures", "page", "en", "data", "search"})
  void agencyIdsThatAddressesReserve(String id) {
    assertThat(changed(SchemaFile.AGENCIES, AGENCIES, "labor", id))
        .isEqualTo("1:22 bad-form [agencyId, \"" + id + "\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " 工場", "工場 ", "工\\n場", "工場\\n", "\\t工場", "　", "　工場"})
  void titlesThatAreNoLines(String title) {
    assertThat(changed(SchemaFile.RECORD, RECORD, "庇護工場", title))
        .startsWith("2:12 bad-form [line, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \\n", "　"})
  void notesThatAreBlank(String note) {
    assertThat(
            changed(
                SchemaFile.RECORD, RECORD, "\"title\"", "\"note\": \"" + note + "\", \"title\""))
        .startsWith("2:11 bad-form [text, ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "2023-13-01",
        "2023-2-3",
        "2023/02/03",
        "112-05-08",
        "2023-05-08T00:00:00Z",
        "2023-05-08\\n",
        "20230508",
        "",
        "二〇二三",
        "+12023-05-08",
        "２０２３-05-08",
      })
  void whatIsNoDate(String date) {
    assertThat(changed(SchemaFile.YEAR, YEAR, "2018-04-30", date))
        .startsWith("3:16 bad-form [date, ");
  }

  @Test
  void aLeapDayIsADate() {
    check(SchemaFile.YEAR, YEAR.replace("2018-04-30", "2024-02-29"));

    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "results.example",
        "ftp://results.example/",
        "https://",
        "https:///x",
        "https://a b/",
        "javascript:alert(1)",
        "https://results.example/\\n",
      })
  void addressesThatAreNotOfTheWeb(String url) {
    check(SchemaFile.SITE, SITE.replace("https://results.example/", url));

    assertThat(Found.lines(problems))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("5:14 bad-form"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.1, 1.2, '3:15 unknown-strategy [1.2] → [1.1]'",
    "workplace, workplaces, '4:14 unknown-topic [workplaces] → [workplace]'",
    "106-report, 107-report, '5:26 unknown-document [107-report] → [106-report]'",
  })
  void referencesOfRecords(String old, String replacement, String expected) {
    assertThat(changed(SchemaFile.RECORD, RECORD, old, replacement)).isEqualTo(expected);
  }

  @Test
  void otherReferences() {
    changed(SchemaFile.RECORD, RECORD, "\"title\"", "\"issue\": \"violense\", \"title\"");
    check(SchemaFile.FIGURES, FIGURES.replace("\"id\"", "\"agency\": \"laber\", \"id\""));
    check(SchemaFile.RESULTS, RESULTS.replace("\"held\"", "\"shared\": \"E2\", \"held\""));
    check(SchemaFile.YEAR, YEAR.replace("105-108", "105-109"));

    assertThat(Found.lines(problems))
        .containsExactlyInAnyOrder(
            "2:12 unknown-issue [violense] → [violence]",
            "2:13 unknown-agency [laber] → [labor]",
            "3:26 unknown-group [E2]",
            "2:11 unknown-plan [105-109] → [105-108]");
  }

  @Test
  void withoutKnownIdsReferencesPass() {
    SourceTree tree =
        JsonTreeParser.parse(new SourceText("a.json", RECORD), problems).orElseThrow();

    assertThat(SCHEMAS.with(References.NONE).check(SchemaFile.RECORD, tree, problems)).isEmpty();
  }

  @Test
  void everyErrorIsReportedAtOnce() {
    Set<String> invalid =
        check(
            SchemaFile.RECORD,
            """
            {
              "titel": "庇護工場",
              "strategy": "9",
              "topics": ["workplac", 5],
              "source": {"document": "106-report"}
            }
            """);

    assertThat(Found.codes(problems))
        .containsExactlyInAnyOrder(
            Code.MISSING_KEY,
            Code.UNKNOWN_KEY,
            Code.UNKNOWN_STRATEGY,
            Code.UNKNOWN_TOPIC,
            Code.WRONG_TYPE,
            Code.MISSING_KEY);
    assertThat(invalid)
        .containsExactlyInAnyOrder("", "/strategy", "/topics", "/topics/0", "/topics/1", "/source");
  }

  @Test
  void suggestionsAreOnlyOfTheSameObject() {
    check(SchemaFile.RECORD, RECORD.replace("\"section\"", "\"sections\""));

    assertThat(problems.sorted().stream().filter(problem -> problem.code() == Code.UNKNOWN_KEY))
        .extracting(Problem::suggestions)
        .containsExactly(List.of("section"));
  }

  @Test
  void oneCompilationServesDocumentsWithOtherReferences() {
    SourceTree tree =
        JsonTreeParser.parse(new SourceText("a.json", RECORD), problems).orElseThrow();
    Problems known = new Problems();
    Problems unknown = new Problems();

    SCHEMAS.check(SchemaFile.RECORD, tree, known);
    SCHEMAS
        .with(References.NONE.with(References.Kind.TOPIC, List.of("safety")))
        .check(SchemaFile.RECORD, tree, unknown);

    assertThat(known.sorted()).isEmpty();
    assertThat(unknown.sorted()).extracting(Problem::code).containsExactly(Code.UNKNOWN_TOPIC);
  }
}
