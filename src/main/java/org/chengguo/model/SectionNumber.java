package org.chengguo.model;

import java.util.regex.Pattern;

/**
 * The number of a section of a source.
 *
 * @param printed as the source has it: {@code 五(二)3}, or the name of a part without a number
 */
public record SectionNumber(String printed) {
  private static final String PREFACE = "前言";
  private static final String NUMERALS = "一二三四五六七八九";
  private static final char TEN = '十';
  private static final Pattern NUMERAL = Pattern.compile("[" + NUMERALS + TEN + "]+");

  /** Whether it is the part before the first numbered one. */
  public boolean isPreface() {
    return printed.equals(PREFACE);
  }

  /** As a language sets it: {@code 五（二）3}, {@code 5(2)3}. */
  public String in(Language language) {
    return switch (language) {
      case ZH_HANT -> printed.replace('(', '（').replace(')', '）');
      case EN ->
          NUMERAL.matcher(printed).replaceAll(found -> Integer.toString(number(found.group())));
    };
  }

  /** 七 → 7, 十二 → 12, 二十 → 20. */
  public static int number(String numeral) {
    int ten = numeral.indexOf(TEN);
    if (ten < 0) {
      return NUMERALS.indexOf(numeral) + 1;
    }
    int before = ten == 0 ? 1 : number(numeral.substring(0, ten));
    int after = ten == numeral.length() - 1 ? 0 : number(numeral.substring(ten + 1));
    return before * 10 + after;
  }
}
