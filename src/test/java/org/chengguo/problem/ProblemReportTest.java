package org.chengguo.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the three formats of a report. */
final class ProblemReportTest {
  private static final Problem KEY =
      new Problem(Code.UNKNOWN_KEY, Origin.at("a.json", 2, 3), List.of("titel"), List.of("title"));
  private static final Problem WARNING =
      Problem.of(Code.NOT_SUBMITTED_BUT_LISTED, Origin.file("b.json"), "labor");

  private static ProblemReport report(List<Problem> problems, String... lines) {
    Map<String, List<String>> sources = Map.of("a.json", List.of(lines));
    return new ProblemReport(
        problems, Messages.in(Language.EN), path -> sources.getOrDefault(path, List.of()));
  }

  private static String shown(int line, int column, String... lines) {
    Problem problem = Problem.of(Code.REPEATED_ITEM, Origin.at("a.json", line, column));
    String text = report(List.of(problem), lines).text();
    String first = problem.origin() + ": error[repeated-item]: the list has the same item twice\n";
    assertThat(text).startsWith(first).endsWith("1 error, 0 warnings\n");
    return text.substring(first.length(), text.length() - "1 error, 0 warnings\n".length());
  }

  @Test
  void aProblemAsPeopleReadIt() {
    assertThat(report(List.of(KEY, WARNING), "{", "  \"titel\": 1", "}").text())
        .isEqualTo(
            """
            a.json:2:3: error[unknown-key]: there is no field “titel”, or this kind of record does not have it
              2 |   "titel": 1
                |   ^
              hint: did you mean title?
            b.json: warning[not-submitted-but-listed]: labor is marked as not submitted, but has records
            1 error, 1 warning
            """);
  }

  @Test
  void inChinese() {
    String text =
        new ProblemReport(List.of(KEY), Messages.in(Language.ZH_HANT), path -> List.of()).text();

    assertThat(text).startsWith("a.json:2:3: error[unknown-key]: ").contains("title");
  }

  @Test
  void noProblems() {
    assertThat(report(List.of()).text()).isEqualTo("No problems found\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "abc: d|6|0", // each row: the line, the caret's column, wide characters before it
        "性別平等: d|7|4",
        "（１）: d|6|3",
        "ｱｲ: d|5|0",
        "aé: d|5|0",
      })
  void theCaretStandsUnderItsCharacter(String line, int column, int wide) {
    assertThat(shown(1, column, line))
        .isEqualTo("  1 | " + line + "\n    | " + " ".repeat(column - 1 + wide) + "^\n");
  }

  @Test
  void theCaretAfterCharactersOutsideTheBasicPlane() {
    assertThat(shown(1, 6, "𠮷𠮷 x")).isEqualTo("  1 | 𠮷𠮷 x\n    | " + " ".repeat(5) + "^\n");
  }

  @Test
  void tabsAreOneCellWide() {
    assertThat(shown(1, 3, "\t\tx")).isEqualTo("  1 |   x\n    |   ^\n");
  }

  @Test
  void theCaretMayStandBehindTheLine() {
    assertThat(shown(1, 4, "abc")).isEqualTo("  1 | abc\n    |    ^\n");
    assertThat(shown(1, 99, "abc")).isEqualTo("  1 | abc\n    |    ^\n");
  }

  @Test
  void longLineNumbersMoveTheGutter() {
    String[] lines = new String[120];
    Arrays.fill(lines, "x");

    assertThat(shown(120, 1, lines)).isEqualTo("  120 | x\n      | ^\n");
  }

  @Test
  void longLinesAreShownAroundTheCaret() {
    String line = "a".repeat(100) + "B" + "c".repeat(100);

    assertThat(shown(1, 101, line))
        .isEqualTo(
            "  1 | …"
                + "a".repeat(50)
                + "B"
                + "c".repeat(49)
                + "…\n    | "
                + " ".repeat(51)
                + "^\n");
  }

  @Test
  void longLinesOfWideCharacters() {
    String line = "性".repeat(100) + "B";

    assertThat(shown(1, 101, line))
        .isEqualTo("  1 | …" + "性".repeat(50) + "B\n    | " + " ".repeat(101) + "^\n");
  }

  @Test
  void longLinesAreNotCutInTheMiddleOfACharacter() {
    String line = "𠮷".repeat(40) + "x" + "𠮷".repeat(40);

    String excerpt = shown(1, 81, line);

    assertThat(
            excerpt.codePoints().filter(point -> Character.getType(point) == Character.SURROGATE))
        .isEmpty();
  }

  @Test
  void placesWithoutALineShowNone() {
    assertThat(shown(0, 0, "abc")).isEmpty();
    assertThat(shown(9, 1, "abc")).isEmpty();
    assertThat(shown(1, 1, "   ")).isEmpty();
  }

  @Test
  void aWholeLineHasNoCaret() {
    assertThat(shown(1, 0, "abc")).isEqualTo("  1 | abc\n");
  }

  @Test
  void asJson() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(report(List.of(KEY, WARNING), "{", "  \"titel\": 1").json());

    assertThat(json.get("errors").intValue()).isEqualTo(1);
    assertThat(json.get("warnings").intValue()).isEqualTo(1);
    assertThat(json.get("problems")).hasSize(2);
    assertThat(json.get("problems").get(0))
        .hasToString(
            "{\"severity\":\"error\",\"code\":\"unknown-key\",\"path\":\"a.json\",\"line\":2,"
                + "\"column\":3,\"message\":\"there is no field “titel”, or this kind of record"
                + " does not have it\",\"hint\":\"did you mean title?\"}");
    assertThat(json.get("problems").get(1).has("hint")).isFalse();
  }

  @Test
  void noProblemsAsJson() throws IOException {
    assertThat(new ObjectMapper().readTree(report(List.of()).json()))
        .hasToString("{\"problems\":[],\"errors\":0,\"warnings\":0}");
  }

  @Test
  void asAnnotationsOfGitHub() {
    Problem odd =
        Problem.of(Code.UNSAFE_MARKUP, Origin.at("a,b:c%/d\n.md", 4, 0), "100%\r\n::error::x");

    assertThat(report(List.of(odd, WARNING)).github())
        .isEqualTo(
            """
            ::error file=a%2Cb%3Ac%25/d%0A.md,line=4,title=unsafe-markup::not allowed in the text: 100%25%0D%0A::error::x
            ::warning file=b.json,title=not-submitted-but-listed::labor is marked as not submitted, but has records
            1 error, 1 warning
            """);
  }

  @Test
  void aCellOfAWorkbookIsNamedAndShowsNoLine() throws IOException {
    Problem problem = Problem.of(Code.REPEATED_ITEM, new Origin.Cell("form.xlsx", "措施", 7, 3));
    ProblemReport report =
        new ProblemReport(
            List.of(problem),
            Messages.in(Language.EN),
            path -> List.of("1", "2", "3", "4", "5", "6", "7"));

    assertThat(report.text()).startsWith("form.xlsx:措施!C7: error[").doesNotContain("^");
    assertThat(report.github())
        .startsWith("::error file=form.xlsx,title=repeated-item::form.xlsx:措施!C7: ");
    JsonNode cell = new ObjectMapper().readTree(report.json()).path("problems").get(0);
    assertThat(cell.path("sheet").asText()).isEqualTo("措施");
    assertThat(cell.path("line").asInt()).isEqualTo(7);
    assertThat(cell.path("column").asInt()).isEqualTo(3);
  }
}
