package org.chengguo.terms;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;

/**
 * Years with all their numerals: 111, 2022, 一一一, 一百一十一, 二〇二二.
 *
 * <p>Each is indexed as the number of the ROC year.
 *
 * @param first year that is recognised
 * @param last year that is recognised
 */
public record YearNumerals(RocYear first, RocYear last) {
  // Before the oldest and after the newest report. The reports of 106 and 111 name years from 94 to
  // 116 (of the common era 1999 to 2033); 86 to 121 covers all but 2033. Beyond, a number is likely
  // to be something else, and each year adds three names to the tables that every browser reads.
  private static final int YEARS_BEFORE = 20;

  private static final int YEARS_AFTER = 10;

  // 零 and ○ are folded to 〇 before (Folding), so one zero is enough.
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int HUNDRED = 100;
  private static final int TEN = 10;

  /** Returns the years that a site's reports are likely to name. */
  public static YearNumerals of(Site site) {
    int newest =
        site.years().stream().map(ReportYear::year).mapToInt(RocYear::number).max().orElse(HUNDRED);
    int oldest =
        site.years().stream().map(ReportYear::year).mapToInt(RocYear::number).min().orElse(newest);
    return new YearNumerals(
        // There is no ROC year 0: year 1 is 1912.
        new RocYear(Math.max(1, oldest - YEARS_BEFORE)), new RocYear(newest + YEARS_AFTER));
  }

  /** Returns years of the common era → ROC years, both in digits. */
  Map<String, String> commonEra() {
    Map<String, String> years = new TreeMap<>();
    all().forEach(year -> years.put(Integer.toString(year.commonEra()), year.toString()));
    return years;
  }

  /** Returns years in Chinese numerals → ROC years in digits, without ROC years below 100. */
  Map<String, String> chinese() {
    Map<String, String> years = new TreeMap<>();
    all()
        .forEach(
            year -> {
              years.put(byDigits(year.commonEra()), year.toString());
              // Two numerals alone (九九, 九十) could be anything, such as a part of 九十人.
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

  /** Returns 一一一 for 111. */
  private static String byDigits(int number) {
    StringBuilder numeral = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> numeral.append(DIGITS.charAt(digit - '0')));
    return numeral.toString();
  }

  /** Returns 一百一十一 for 111 and 一百〇六 for 106. */
  private static String byPlaces(int number) {
    StringBuilder numeral = new StringBuilder();
    numeral.append(DIGITS.charAt(number / HUNDRED)).append('百');
    int tens = number % HUNDRED / TEN;
    int ones = number % TEN;
    if (tens > 0) {
      numeral.append(DIGITS.charAt(tens)).append('十');
    } else if (ones > 0) { // Chinese states an empty place between two others
      numeral.append('〇');
    }
    return ones > 0 ? numeral.append(DIGITS.charAt(ones)).toString() : numeral.toString();
  }
}
