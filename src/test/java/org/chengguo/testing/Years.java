package org.chengguo.testing;

import org.chengguo.model.RocYear;

/** Years as people write them. */
final class Years {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Years() {}

  /** A year in one of the ways that there are. */
  static String written(RocYear year, SplitMix64 random) {
    return switch (random.between(0, 9)) {
      case 0 -> year + "年";
      case 1 -> year + " 年";
      case 2 -> year + " 年度";
      case 3 -> year.commonEra() + "年";
      case 4 -> year.commonEra() + " 年";
      case 5 -> digits(year.toString()) + "年";
      case 6 -> year + "-" + (year.number() + 1) + " 年";
      case 7 -> "民國 " + year + " 年";
      case 8 -> Widths.full(year.toString()) + "年度";
      default -> year + "年度";
    };
  }

  /** Digit by digit: 111 → 一一一. */
  private static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    number.chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
    return digits.toString();
  }
}
