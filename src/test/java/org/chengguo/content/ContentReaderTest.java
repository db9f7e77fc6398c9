package org.chengguo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a folder is read as a site, and that every error of every file is reported. */
final class ContentReaderTest {
  private final Problems problems = new Problems();
  @TempDir private Path root;
  private SmallContent content;

  @BeforeEach
  void write() {
    content = SmallContent.in(root);
  }

  private Optional<Site> read() {
    return ContentReader.read(root, "content", problems);
  }

  private List<String> shown() {
    return problems.sorted().stream()
        .map(problem -> problem.origin() + " " + problem.code().id())
        .toList();
  }

  @Test
  void soundContent() {
    Site site = read().orElseThrow();

    assertThat(shown()).isEmpty();
    assertThat(site.records())
        .extracting(SourceRecord::id)
        .containsExactly("106-labor-workshops", "106-labor-accidents", "106-labor-allowance");
    assertThat(site.years().get(0).figures().get(0).value()).isEqualTo(new BigDecimal("35.0"));
  }

  @Test
  void aFolderThatIsGone() {
    assertThat(ContentReader.read(root.resolve("gone"), "gone", problems)).isEmpty();

    assertThat(shown()).contains("gone unreadable-file", "gone/site.json missing-file");
  }

  @Test
  void aChainOfRulesAndACycleAsLongAsAFile() {
    String unchecked = figure(3000, "\"unchecked\": \"not-in-records\"");
    content.write("106/figures.json", "{\"figures\": [" + chain() + unchecked + "]}");
    read();
    assertThat(shown()).isEmpty();

    content.write("106/figures.json", "{\"figures\": [" + chain() + figure(3000, sumOf(0)) + "]}");
    read();
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            circle -> {
              assertThat(circle.code()).isEqualTo(Code.RULE_CYCLE);
              assertThat(circle.origin().line()).isEqualTo(3001);
            });
  }

  /** Returns figures of which each equals the next, on a line each. */
  private static String chain() {
    return IntStream.range(0, 3000)
        .mapToObj(number -> figure(number, sumOf(number + 1)) + ",\n")
        .collect(Collectors.joining());
  }

  private static String sumOf(int number) {
    return "\"rule\": {\"kind\": \"sum\", \"of\": [\"f" + number + "\"]}";
  }

  private static String figure(int number, String counting) {
    return "{\"id\": \"f%d\", \"label\": \"數字 %d\", \"value\": 1, \"unit\": \"times\", %s, "
            .formatted(number, number, counting)
        + "\"source\": {\"document\": \"106-report\", \"section\": \"一\"}}";
  }

  @Test
  void problemsOfAllFilesTogether() {
    content
        .replace("site.json", "\"languages\"", "\"langages\"")
        .replace("agencies.json", "\"id\": \"police\"", "\"id\": \"labor\"")
        .replace("106/year.md", "2018-04-30", "2018-04-31")
        .replace("106/labor/workshops.md", "[workplace]", "[workplaces]")
        .write("106/laber/results.json", "{\"submission\": {\"state\": \"submited\"}}")
        .write("106/police/results.json", "{\"submission\": ")
        .write("106/notes.txt", "");

    assertThat(read()).isEmpty();
    assertThat(shown())
        .contains(
            "content/site.json:1:1 missing-key",
            "content/site.json:6:3 unknown-key",
            "content/agencies.json:4:12 duplicate-id",
            "content/106/year.md:3:12 bad-form",
            "content/106/labor/workshops.md:4:10 unknown-topic",
            "content/106/laber unknown-agency",
            "content/106/laber/results.json:1:26 wrong-value",
            "content/106/notes.txt stray-file")
        .anyMatch(line -> line.startsWith("content/106/police/results.json:1:"));
  }

  @Test
  void anInvalidRecordLeavesTheOthers() {
    content.replace("106/labor/results.json", "\"id\": \"accidents\"", "\"id\": \"Accidents\"");

    assertThat(read().orElseThrow().records())
        .extracting(SourceRecord::id)
        .containsExactly("106-labor-workshops", "106-labor-allowance");
  }

  @Test
  void oneIdForTwoRecords() {
    content.replace("106/labor/results.json", "\"id\": \"accidents\"", "\"id\": \"workshops\"");

    read();

    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.DUPLICATE_ID);
  }

  @Test
  void aYearThatItsPlanDoesNotCover() {
    content.replace("plans/105-108.json", "[105, 106, 107, 108]", "[105, 107]");

    read();

    assertThat(shown()).containsExactly("content/106/year.md:2:7 plan-without-year");
  }

  @Test
  void namesThatCannotBePartsOfAddresses() throws IOException {
    Files.move(root.resolve("106/labor/workshops.md"), root.resolve("106/labor/Work shops.md"));
    content.write("pages/關於.md", "---\ntitle: a\n---\n");

    read();

    assertThat(shown())
        .contains("content/106/labor/Work shops.md bad-name", "content/pages/關於.md bad-name");
  }

  @Test
  void aPlanWhoseIdIsNotItsFilesName() {
    content.replace("plans/105-108.json", "\"id\": \"105-108\"", "\"id\": \"105-109\"");

    read();

    assertThat(shown()).contains("content/plans/105-108.json:2:9 id-is-not-name");
  }

  @Test
  void anAssessmentOfAKindThatThePlanDoesNotHave() {
    content.replace("106/labor/results.json", "\"kind\": \"policy\"", "\"kind\": \"public-works\"");

    read();

    assertThat(shown()).contains("content/106/labor/results.json:10:15 unknown-assessment-kind");
  }

  @ParameterizedTest
  @CsvSource({
    "agencies.json, agencies",
    "topics.json, topics",
    "topics.json, issues",
    "106/figures.json, figures",
    "106/labor/results.json, analyses",
    "plans/105-108.json, categories",
    "plans/105-108.json, rules",
  })
  void anObjectInPlaceOfAList(String file, String key) {
    content.write(file, "{\"" + key + "\": {\"id\": \"labor\", \"names\": 1}}");

    read();

    assertThat(problems.sorted())
        .anyMatch(
            problem ->
                problem.code() == Code.WRONG_TYPE
                    && problem.origin().path().equals("content/" + file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[1]", "{}", "null", "1", "\"text\"", "[[[]]]", "{\"a\": null}"})
  void otherJsonInEveryFile(String json) {
    List<String> files =
        List.of(
            "site.json",
            "agencies.json",
            "topics.json",
            "plans/105-108.json",
            "106/figures.json",
            "106/labor/results.json");
    for (String file : files) {
      content.write(file, json);
    }

    assertThat(read()).isEmpty();
    assertThat(problems.sorted())
        .extracting(problem -> problem.origin().path())
        .containsAll(files.stream().map(file -> "content/" + file).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "text", "1", "", "{}", "- a", "a: {b: [c]}"})
  void otherFrontMatterInEveryFile(String yaml) {
    for (String file : List.of("106/year.md", "106/labor/workshops.md", "pages/about.md")) {
      content.write(file, "---\n" + yaml + "\n---\n文字\n");
    }

    read();

    assertThat(problems.sorted())
        .extracting(problem -> problem.origin().path())
        .contains(
            "content/106/year.md", "content/106/labor/workshops.md", "content/pages/about.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://[", "https://a.example/{x}", "https://a.example/%zz", "https://a|b/"})
  void addressesThatJavaDoesNotTake(String url) {
    content.replace("site.json", "https://licence.example/1", url);
    content.replace("site.json", "https://results.example/", url);

    assertThat(read()).isEmpty();
    assertThat(shown())
        .contains("content/site.json:5:14 bad-form")
        .anyMatch(line -> line.startsWith("content/site.json:7:") && line.endsWith("bad-form"));
  }

  @Test
  void halfACharacterIsNoText() {
    content.replace("106/labor/results.json", "職業災害", "職業\\ud842");

    read();

    assertThat(problems.sorted())
        .anyMatch(problem -> problem.origin().path().equals("content/106/labor/results.json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan: [", "plan: &x 1", "plan: 1\nplan: 2\n document: 3"})
  void aBrokenYearFileIsNotReportedInEveryRecord(String yaml) {
    content.write("106/year.md", "---\n" + yaml + "\n---\n");

    read();

    assertThat(problems.sorted())
        .isNotEmpty()
        .allMatch(problem -> problem.origin().path().equals("content/106/year.md"));
  }

  @Test
  void theOrderOfProblemsIsThatOfPlaces() {
    content
        .replace("106/labor/workshops.md", "strategy", "stratgy")
        .replace("106/labor/workshops.md", "[workplace]", "[workplaces]");

    read();

    assertThat(problems.sorted())
        .isSortedAccordingTo((first, second) -> first.origin().compareTo(second.origin()))
        .extracting(Problem::code)
        .containsExactly(Code.MISSING_KEY, Code.UNKNOWN_KEY, Code.UNKNOWN_TOPIC);
  }
}
