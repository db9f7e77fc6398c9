package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final String TEXT =
      """
      before
      <!-- table -->
      old
      <!-- end of table -->
      after
      """;

  @Test
  void onlyTheMarkedPartIsReplaced() {
    assertThat(MarkedText.part(TEXT, "table")).isEqualTo("old\n");
    assertThat(MarkedText.with(TEXT, "table", "new $1\n")).isEqualTo(TEXT.replace("old", "new $1"));
  }

  @Test
  void aMissingOrDoubledMarkIsTold() {
    assertThatThrownBy(() -> MarkedText.part(TEXT, "chart")).hasMessageContaining("<!-- chart -->");
    assertThatThrownBy(() -> MarkedText.part(TEXT + TEXT, "table"))
        .hasMessageContaining("<!-- table -->");
  }
}
