package org.chengguo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.chengguo.content.Found;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that YAML gives JSON's values only, with locations counted from the top of the file. */
final class YamlTreeParserTest {
  private final Problems problems = new Problems();

  private Optional<SourceTree> parse(String yaml) {
    return YamlTreeParser.parse("a.md", yaml, 2, problems);
  }

  private SourceTree tree(String yaml) {
    SourceTree tree = parse(yaml).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return tree;
  }

  private static Origin at(int line, int column) {
    return Origin.at("a.md", line, column);
  }

  @Test
  void placesCountFromTheTopOfTheFile() {
    SourceTree tree =
        tree(
            """
            title: 庇護工場
            topics: [workplace, safety]
            source:
              document: 106-report
              a/b: x
            """);

    assertThat(tree.valueAt("")).isEqualTo(at(2, 1));
    assertThat(tree.keyAt("/title")).isEqualTo(at(2, 1));
    assertThat(tree.valueAt("/title")).isEqualTo(at(2, 8));
    assertThat(tree.valueAt("/topics/1")).isEqualTo(at(3, 21));
    assertThat(tree.keyAt("/source/document")).isEqualTo(at(5, 3));
    assertThat(tree.valueAt("/source/document")).isEqualTo(at(5, 13));
    assertThat(tree.valueAt("/source/a~1b")).isEqualTo(at(6, 8));
  }

  @Test
  void placesAfterCharactersOutsideTheBasicPlane() {
    // 𠮷 is one character of the text but two of Java's; a caret is drawn by the latter.
    SourceTree tree = tree("{title: 𠮷𠮷, papers: 1}");

    assertThat(tree.keyAt("/papers")).isEqualTo(at(2, "{title: 𠮷𠮷, ".length() + 1));
  }

  @Test
  void valuesOfEveryType() {
    assertThat(tree("[職場, 1, -2, 1.50, true, false, null, '', {}, []]").root())
        .hasToString("[\"職場\",1,-2,1.50,true,false,null,\"\",{},[]]");
  }

  @Test
  void quotedScalarsStayText() {
    assertThat(tree("['1', \"2.3\", 'true', \"null\", '~']").root())
        .allMatch(value -> value.isTextual());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "no", "on", "0x1F", "0o17", "1_000", "2018-04-30", "1:30", "012", ".inf"})
  void whatJsonDoesNotKnowIsText(String plain) {
    assertThat(tree("[" + plain + "]").root().get(0).textValue()).isEqualTo(plain);
  }

  @Test
  void numbersKeepTheirPrintedDigits() {
    assertThat(tree("value: 35.0").root().get("value").decimalValue())
        .isEqualTo(new BigDecimal("35.0"));
  }

  @Test
  void blockTextKeepsItsLines() {
    assertThat(tree("note: |\n  一\n  二\n").root().get("note").textValue()).isEqualTo("一\n二\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# 註解\n"})
  void nothingIsAnEmptyObject(String yaml) {
    assertThat(tree(yaml).root()).hasToString("{}");
  }

  @Test
  void aRepeatedKeyIsReportedWhereItIsRepeated() {
    assertThat(parse("title: a\ntopics: [x]\ntitle: b\n")).isPresent();

    assertThat(Found.lines(problems)).containsExactly("4:1 duplicate-key [title]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x 1",
        "a: &x [1]",
        "a: &x {b: 1}",
        "&x a: 1",
        "a: 1\nb: *x",
        "*x : 1",
        "a: !!str 1",
        "a: !own 1",
        "a: !!set {b}",
        "!!str a: 1",
        "!!map {a: 1}",
        "a: 1\n...\n---\nb: 2",
        "a: 1\n--- b",
        "? [a]\n: 1",
        "? {a: 1}\n: 1",
      })
  void featuresThatContentDoesNotNeed(String yaml) {
    assertThat(parse(yaml)).isEmpty();

    assertThat(Found.codes(problems)).containsExactly(Code.YAML_FEATURE);
    assertThat(problems.sorted().get(0).origin().line()).isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: [1, 2",
        "a: 'open",
        "a: \"open",
        "a: b: c",
        "a: 1\n b: 2",
        "\ta: 1",
        "- a\nb: 1",
        "a: %x",
        "a: @x",
        "a: `x`",
        "{a: 1",
        "a: \"\\q\"",
      })
  void whatIsNotYaml(String yaml) {
    assertThat(parse(yaml)).isEmpty();

    assertThat(Found.codes(problems)).containsExactly(Code.YAML_SYNTAX);
    assertThat(problems.sorted().get(0).origin().line()).isGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \u0000", "a: \u0007b", "\u001b", "a: \uFFFE", "a: \uD800"})
  void charactersThatYamlForbids(String yaml) {
    assertThat(parse(yaml)).isEmpty();

    assertThat(Found.codes(problems)).containsExactly(Code.YAML_SYNTAX);
  }

  @Test
  void theDeepestLevelThatIsAccepted() {
    tree("[".repeat(Nesting.LIMIT) + "1" + "]".repeat(Nesting.LIMIT));
  }

  @ParameterizedTest
  @ValueSource(ints = {Nesting.LIMIT + 1, 100_000})
  void tooDeep(int levels) {
    assertThat(parse("[".repeat(levels) + "1" + "]".repeat(levels))).isEmpty();

    assertThat(Found.lines(problems)).containsExactly("2:34 too-deep [32]");
  }

  @Test
  void tooDeepByIndentation() {
    StringBuilder yaml = new StringBuilder();
    for (int level = 0; level <= Nesting.LIMIT; level++) {
      yaml.append(" ".repeat(level)).append("a:\n");
    }
    assertThat(parse(yaml.append(" ".repeat(Nesting.LIMIT + 1)).append("b").toString())).isEmpty();

    assertThat(Found.codes(problems)).containsExactly(Code.TOO_DEEP);
  }

  @Test
  void aFewLinesDoNotExpandToMillions() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 12; level++) {
      String alias = "*a" + (level - 1);
      bomb.append("a").append(level).append(": &a").append(level).append(" [");
      bomb.append(String.join(", ", Collections.nCopies(10, alias))).append("]\n");
    }

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(parse(bomb.toString())).isEmpty());
    assertThat(Found.lines(problems)).containsExactly("2:5 yaml-feature []");
  }
}
