package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogScaleTest {
  @Test
  void equalFactorsAreEqualDistances() {
    LogScale scale = LogScale.exactly(List.of(1000.0, 10.0, 100.0), 0, 200);
    assertThat(scale.place(10)).isZero();
    assertThat(scale.place(100)).isEqualTo(100, within(1e-9));
    assertThat(scale.place(1000)).isEqualTo(200, within(1e-9));
  }

  @Test
  void roundNumbersAreAroundAllValues() {
    LogScale scale = LogScale.around(List.of(0.7, 34.0), 100, 0);
    assertThat(scale.least()).isEqualTo(0.5, within(1e-9));
    assertThat(scale.most()).isEqualTo(50, within(1e-9));
    assertThat(scale.ticks()).hasSize(7).last().isEqualTo(50.0);
    assertThat(LogScale.around(List.of(1.0, 100.0), 0, 1).most()).isEqualTo(200, within(1e-9));
  }

  @Test
  void oneValueIsInTheMiddle() {
    assertThat(LogScale.exactly(List.of(500.0), 0, 200).place(500)).isEqualTo(100, within(1e-9));
  }
}
