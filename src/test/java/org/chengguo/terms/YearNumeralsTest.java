package org.chengguo.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chengguo.model.RocYear;
import org.chengguo.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that every form of a year gives its number in the ROC calendar. */
final class YearNumeralsTest {
  private static final YearNumerals YEARS = new YearNumerals(new RocYear(90), new RocYear(125));

  @ParameterizedTest
  @CsvSource({
    "一一一, 111",
    "一百一十一, 111",
    "二〇二二, 111",
    "一〇六, 106",
    "一百〇六, 106",
    "一〇〇, 100",
    "一百, 100",
    "一百一十, 110",
    "一百二十, 120",
    "二〇〇一, 90"
  })
  void numerals(String numeral, String year) {
    assertThat(YEARS.chinese()).containsEntry(numeral, year);
  }

  @Test
  void twoNumeralsAloneAreNoYear() {
    assertThat(YEARS.chinese()).doesNotContainKeys("九〇", "九十", "九九");
    assertThat(YEARS.chinese().keySet()).noneMatch(numeral -> numeral.length() < 2);
  }

  @Test
  void noNumeralIsTwoYears() {
    // Three forms of each year from 100 on, one of each of the ten before; 一百 and 一〇〇 differ.
    assertThat(YEARS.chinese()).hasSize(26 * 3 + 10);
  }

  @Test
  void theCommonEra() {
    assertThat(YEARS.commonEra())
        .hasSize(36)
        .containsAllEntriesOf(Map.of("2001", "90", "2022", "111", "2036", "125"));
  }

  @Test
  void theYearsAroundTheReports() {
    YearNumerals years = YearNumerals.of(Sites.withMeasures(1));

    assertThat(years.first()).isEqualTo(new RocYear(86));
    assertThat(years.last()).isEqualTo(new RocYear(116));
  }
}
