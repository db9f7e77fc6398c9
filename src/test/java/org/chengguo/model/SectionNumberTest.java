package org.chengguo.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of sections, as each language sets them. */
final class SectionNumberTest {
  @ParameterizedTest
  @CsvSource({
    "五, 五, 5",
    "五(二), 五（二）, 5(2)",
    "五(二)3, 五（二）3, 5(2)3",
    "十(二十一)12, 十（二十一）12, 10(21)12",
    "前言, 前言, 前言",
  })
  void inBothLanguages(String printed, String chinese, String english) {
    SectionNumber number = new SectionNumber(printed);
    assertThat(number.in(Language.ZH_HANT)).isEqualTo(chinese);
    assertThat(number.in(Language.EN)).isEqualTo(english);
    assertThat(number.isPreface()).isEqualTo(printed.equals("前言"));
  }

  @ParameterizedTest
  @CsvSource({"一, 1", "九, 9", "十, 10", "十二, 12", "二十, 20", "九十九, 99"})
  void numerals(String numeral, int number) {
    assertThat(SectionNumber.number(numeral)).isEqualTo(number);
  }
}
