package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  @Test
  void onlyWhatDiffersIsNamed() {
    Differences.assertSame("files", List.of("a", "b"), List.of("b", "a"));
    assertThatThrownBy(() -> Differences.assertSame("files", List.of("a", "b"), List.of("b", "c")))
        .hasMessageContainingAll("files: missing", "[\"c\"]", "files: not expected", "[\"a\"]");
  }

  @Test
  void theFirstLineThatDiffersIsShownAroundTheDifference() {
    assertThat(Differences.firstLine("a\nb\n", "a\nc\nd\n"))
        .isEqualTo("line 2%n  expected: c%n  actual:   b".formatted());
    assertThat(Differences.firstLine("a\n", "a\nb\n"))
        .isEqualTo("line 2%n  expected: b%n  actual:   (no line)".formatted());
    assertThat(Differences.firstLine("a\r\n", "a\n")).isEqualTo("ends of lines only");
    String before = "=".repeat(100);
    assertThat(Differences.firstLine(before + "b" + before.repeat(2), before))
        .contains("expected: … " + "=".repeat(40) + System.lineSeparator())
        .contains("actual:   … " + "=".repeat(40) + "b=")
        .endsWith("= …");
  }
}
