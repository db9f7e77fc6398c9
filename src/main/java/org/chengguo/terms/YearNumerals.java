package org.chengguo.terms;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;

/**
 * The years that searches know under all their names: 111, 2022, 一一一, 一百一十一, 二〇二二. Each is indexed
 * as the number of the ROC year.
 *
 * @param first of the known years
 * @param last of the known years
 */
public record YearNumerals(RocYear first, RocYear last) {
  /** Reports speak of the years before theirs, and plan some ahead. */
  private static final int YEARS_BEFORE = 20;

  private static final int YEARS_AFTER = 10;
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int HUNDRED = 100;
  private static final int TEN = 10;

  /** The years that a site's reports are likely to name. */
  public static YearNumerals of(Site site) {
    int newest =
        site.years().stream().map(ReportYear::year).mapToInt(RocYear::number).max().orElse(HUNDRED);
    int oldest =
        site.years().stream().map(ReportYear::year).mapToInt(RocYear::number).min().orElse(newest);
    return new YearNumerals(
        new RocYear(Math.max(1, oldest - YEARS_BEFORE)), new RocYear(newest + YEARS_AFTER));
  }

  /** Years of the common era → ROC years, both in digits. */
  Map<String, String> commonEra() {
    Map<String, String> years = new TreeMap<>();
    all().forEach(year -> years.put(Integer.toString(year.commonEra()), year.toString()));
    return years;
  }

  /**
   * Years in Chinese numerals → ROC years in digits. Two numerals alone could be anything, so ROC
   * years below 100 are left out.
   */
  Map<String, String> chinese() {
    Map<String, String> years = new TreeMap<>();
    all()
        .forEach(
            year -> {
              years.put(byDigits(year.commonEra()), year.toString());
              if (year.number() >= HUNDRED) {
                years.put(byDigits(year.number()), year.toString());
                years.put(byPlaces(year.number()), year.toString());
              }
            });
    return years;
  }

  private Stream<RocYear> all() {
    return IntStream.rangeClosed(first.number(), last.number()).mapToObj(RocYear::new);
  }

  /** 一一一 for 111. */
  private static String byDigits(int number) {
    StringBuilder numeral = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> numeral.append(DIGITS.charAt(digit - '0')));
    return numeral.toString();
  }

  /** 一百一十一 for 111, 一百〇六 for 106. */
  private static String byPlaces(int number) {
    StringBuilder numeral = new StringBuilder();
    numeral.append(DIGITS.charAt(number / HUNDRED)).append('百');
    int tens = number % HUNDRED / TEN;
    int ones = number % TEN;
    if (tens > 0) {
      numeral.append(DIGITS.charAt(tens)).append('十');
    } else if (ones > 0) {
      numeral.append('〇');
    }
    return ones > 0 ? numeral.append(DIGITS.charAt(ones)).toString() : numeral.toString();
  }
}
