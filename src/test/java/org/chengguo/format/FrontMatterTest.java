package org.chengguo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chengguo.content.Found;
import org.chengguo.model.Origin;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a Markdown file is split into two parts with their line numbers. */
final class FrontMatterTest {
  private final Problems problems = new Problems();

  private Optional<FrontMatter> parse(String text) {
    return FrontMatter.parse(new SourceText("a.md", text), problems);
  }

  @Test
  void twoParts() {
    FrontMatter file = parse("---\ntitle: 甲\norder: 1\n---\n\n第一段\n\n---\n").orElseThrow();

    assertThat(file.tree().root()).hasToString("{\"title\":\"甲\",\"order\":1}");
    assertThat(file.tree().keyAt("/order")).isEqualTo(Origin.at("a.md", 3, 1));
    assertThat(file.body()).startsWith("\n第一段\n\n---\n");
    assertThat(file.bodyLine()).isEqualTo(5);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void carriageReturns() {
    FrontMatter file =
        parse("---\r\ntitle: 甲\r\nnote: |\r\n  一\r\n  二\r\n---\r\n第一段\r\n").orElseThrow();

    assertThat(file.tree().root()).hasToString("{\"title\":\"甲\",\"note\":\"一\\n二\\n\"}");
    assertThat(file.tree().keyAt("/note")).isEqualTo(Origin.at("a.md", 3, 1));
    assertThat(file.bodyLine()).isEqualTo(7);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void carriageReturnsDoNotMoveProblems() {
    assertThat(parse("---\r\ntitle: 甲\r\ntitle: 乙\r\n---\r\n")).isPresent();

    assertThat(Found.lines(problems)).containsExactly("3:1 duplicate-key [title]");
  }

  @Test
  void theBodyMayBeMissing() {
    FrontMatter file = parse("---\ntitle: 甲\n---").orElseThrow();

    assertThat(file.body()).isBlank();
  }

  @Test
  void theFieldsMayBeMissing() {
    assertThat(parse("---\n---\n文字\n").orElseThrow().tree().root()).hasToString("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "文字\n", "\n---\na: 1\n---\n", " ---\n---\n", "----\na: 1\n----\n"})
  void noFrontMatter(String text) {
    assertThat(parse(text)).isEmpty();

    assertThat(Found.lines(problems)).containsExactly("1:1 front-matter-missing []");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "---\n", "---\ntitle: 甲\n", "---\ntitle: 甲\n----\n文字\n"})
  void frontMatterWithoutEnd(String text) {
    assertThat(parse(text)).isEmpty();

    assertThat(Found.lines(problems)).containsExactly("1:1 front-matter-open []");
  }

  @Test
  void brokenYamlIsPlacedInTheFile() {
    assertThat(parse("---\ntitle: 甲\nnote: [1\n---\n文字\n")).isEmpty();

    assertThat(problems.sorted().get(0).origin().line()).isBetween(3, 4);
  }
}
