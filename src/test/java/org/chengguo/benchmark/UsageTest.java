package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UsageTest {
  @Test
  void secondsAndBytesAreRead() {
    assertThat(Usage.parse("29.02 1.08 411000\n")).isEqualTo(new Usage(29.02, 1.08, 420_864_000));
  }

  @Test
  void whatIsSaidOfAFailedCommandIsPassedOver() {
    assertThat(Usage.parse("Command exited with non-zero status 3\n0.01 0.00 2048\n"))
        .isEqualTo(new Usage(0.01, 0, 2_097_152));
  }

  @Test
  void anotherReportIsRefused() {
    for (String report : new String[] {"", "1.0 2.0", "one two three", "\tElapsed time: 3\n"}) {
      assertThatThrownBy(() -> Usage.parse(report))
          .as(report)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
