package org.chengguo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the blanks between numbers and Chinese characters. */
class HanSpacingTest {
  @ParameterizedTest
  @CsvSource({
    "98%以上, 98% 以上",
    "2/3以下, 2/3 以下",
    "98 人以上, 98 人以上",
    "約 1/3, 約 1/3",
    "at least 2/3, at least 2/3",
  })
  void aBlankStandsBetweenANumberAndAHanCharacter(String text, String expected) {
    assertThat(HanSpacing.of(text)).isEqualTo(expected);
  }
}
