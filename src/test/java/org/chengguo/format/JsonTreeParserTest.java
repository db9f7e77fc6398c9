package org.chengguo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.chengguo.content.Found;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that JSON keeps locations and digits, and that errors are reported where they are. */
final class JsonTreeParserTest {
  private final Problems problems = new Problems();

  private Optional<SourceTree> parse(String json) {
    return JsonTreeParser.parse(new SourceText("a.json", json), problems);
  }

  private SourceTree tree(String json) {
    SourceTree tree = parse(json).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return tree;
  }

  private static Origin at(int line, int column) {
    return Origin.at("a.json", line, column);
  }

  @Test
  void placesOfKeysAndValues() {
    SourceTree tree =
        tree(
            """
            {
              "title": "職場",
              "list": [1,  {"a/b~c": true}],
              "none": null
            }
            """);

    assertThat(tree.valueAt("")).isEqualTo(at(1, 1));
    assertThat(tree.keyAt("/title")).isEqualTo(at(2, 3));
    assertThat(tree.valueAt("/title")).isEqualTo(at(2, 12));
    assertThat(tree.keyAt("/list")).isEqualTo(at(3, 3));
    assertThat(tree.valueAt("/list")).isEqualTo(at(3, 11));
    assertThat(tree.valueAt("/list/0")).isEqualTo(at(3, 12));
    assertThat(tree.valueAt("/list/1")).isEqualTo(at(3, 16));
    assertThat(tree.keyAt("/list/1/a~1b~0c")).isEqualTo(at(3, 17));
    assertThat(tree.valueAt("/list/1/a~1b~0c")).isEqualTo(at(3, 26));
    assertThat(tree.valueAt("/none")).isEqualTo(at(4, 11));
  }

  @Test
  void placesAfterChineseTextCountCharacters() {
    SourceTree tree = tree("{\"名稱\": \"性別平等\", \"值\": 1}");

    assertThat(tree.keyAt("/值")).isEqualTo(at(1, 16));
    assertThat(tree.valueAt("/值")).isEqualTo(at(1, 21));
  }

  @Test
  void placesInFilesWithCarriageReturns() {
    SourceTree tree = tree("{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n");

    assertThat(tree.keyAt("/b")).isEqualTo(at(3, 3));
    assertThat(tree.valueAt("/b")).isEqualTo(at(3, 8));
  }

  @Test
  void anUnknownPlaceIsThatOfItsNearestParent() {
    SourceTree tree = tree("{\n \"a\": {\"b\": 1}}");

    assertThat(tree.valueAt("/a/missing/deeper")).isEqualTo(tree.valueAt("/a"));
    assertThat(tree.keyAt("/a/missing")).isEqualTo(tree.valueAt("/a"));
    assertThat(tree.valueAt("/missing")).isEqualTo(at(1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"35.0", "71.60", "0.000", "-1.50", "1", "123456789012345678901234567890"})
  void numbersKeepTheirPrintedDigits(String printed) {
    assertThat(tree("[" + printed + "]").root().get(0).decimalValue())
        .isEqualTo(new BigDecimal(printed));
  }

  @Test
  void valuesOfEveryType() {
    assertThat(tree("[\"\\u6027\", 1, 1.5, true, false, null, {}, []]").root())
        .hasToString("[\"性\",1,1.5,true,false,null,{},[]]");
  }

  @Test
  void aRepeatedKeyIsReportedWhereItIsRepeated() {
    assertThat(parse("{\n  \"a\": 1,\n  \"b\": {\"a\": 2},\n  \"a\": 3,\n  \"a\": 4\n}"))
        .isPresent();

    assertThat(Found.lines(problems))
        .containsExactly("4:3 duplicate-key [a]", "5:3 duplicate-key [a]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\"", "{\"a\": ", "{\"a\": [1,", "[\"ab", "[1, {}"})
  void cutInput(String json) {
    assertThat(parse(json)).isEmpty();

    assertThat(Found.codes(problems)).containsExactly(Code.JSON_CUT);
    assertThat(problems.sorted().get(0).origin().line()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n"})
  void anEmptyFile(String json) {
    assertThat(parse(json)).isEmpty();

    assertThat(Found.codes(problems)).containsExactly(Code.EMPTY_FILE);
  }

  @Test
  void cutInputIsReportedAtItsEnd() {
    assertThat(parse("{\n \"a\": [1,\n  2")).isEmpty();

    assertThat(problems.sorted().get(0).origin().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} {}|1|4",
        "{} x|1|4",
        "{\"a\": 1,}|1|9",
        "[1 2]|1|4",
        "{a: 1}|1|2",
        "{\"a\": 'b'}|1|7",
        "[01]|1|3",
        "[NaN]|1|2",
        "{\"a\"： 1}|1|5",
        "// 註解|1|1",
      })
  void whatIsNotJson(String json, int line, int column) {
    assertThat(parse(json)).isEmpty();

    assertThat(Found.codes(problems)).containsExactly(Code.JSON_SYNTAX);
    Origin origin = problems.sorted().get(0).origin();
    assertThat(origin.line()).isEqualTo(line);
    assertThat(origin.column()).isBetween(column - 1, column + 3);
  }

  @Test
  void theDeepestLevelThatIsAccepted() {
    tree("[".repeat(Nesting.LIMIT) + "1" + "]".repeat(Nesting.LIMIT));
  }

  @ParameterizedTest
  @ValueSource(ints = {Nesting.LIMIT + 1, 5_000, 1_000_000})
  void tooDeep(int levels) {
    assertThat(parse("[".repeat(levels) + "1" + "]".repeat(levels))).isEmpty();

    assertThat(Found.lines(problems)).containsExactly("1:34 too-deep [32]");
  }

  @Test
  void numbersTooLongToReadAreAProblem() {
    assertThat(parse("[" + "9".repeat(5_000) + "]")).isEmpty();

    assertThat(Found.lines(problems)).hasSize(1);
  }
}
