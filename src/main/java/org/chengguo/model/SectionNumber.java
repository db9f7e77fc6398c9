package org.chengguo.model;

import java.util.regex.Pattern;

/**
 * Number of a section of a source.
 *
 * @param printed as the source prints it: {@code 五(二)3}, or the name of a part without a number
 */
public record SectionNumber(String printed) {
  // The only part of the reports of 106 and 111 before the first numbered section.
  private static final String PREFACE = "前言";
  private static final String NUMERALS = "一二三四五六七八九";
  private static final char TEN = '十';
  // No 百: sections are numbered up to 99 by these, far more than a report has.
  private static final Pattern NUMERAL = Pattern.compile("[" + NUMERALS + TEN + "]+");

  /** Returns whether it is the part before the first numbered section. */
  public boolean isPreface() {
    return printed.equals(PREFACE);
  }

  /** Returns the number as a language writes it: {@code 五（二）3}, {@code 5(2)3}. */
  public String in(Language language) {
    return switch (language) {
      // Content keeps ASCII brackets as the one spelling; Chinese type has full-width ones.
      case ZH_HANT -> printed.replace('(', '（').replace(')', '）');
      case EN ->
          NUMERAL.matcher(printed).replaceAll(numeral -> Integer.toString(number(numeral.group())));
    };
  }

  /** Returns the value of a numeral below 100: 十二 → 12, 二十 → 20. */
  public static int number(String numeral) {
    int ten = numeral.indexOf(TEN);
    if (ten < 0) {
      return NUMERALS.indexOf(numeral) + 1;
    }
    // 十 alone, or first, is ten once: 十二 has no numeral before it, 二十 none after.
    int before = ten == 0 ? 1 : number(numeral.substring(0, ten));
    int after = ten == numeral.length() - 1 ? 0 : number(numeral.substring(ten + 1));
    return before * 10 + after;
  }
}
