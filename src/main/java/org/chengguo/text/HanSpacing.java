package org.chengguo.text;

import java.util.regex.Pattern;

/** Adds blanks between numbers or Latin letters and Chinese characters. */
public final class HanSpacing {
  // Only where a Han character follows: the texts of our messages have the blank before a number
  // themselves. Punctuation is set without a blank, and is not Han.
  private static final Pattern BEFORE_HAN = Pattern.compile("(?<=[0-9A-Za-z%])(?=\\p{IsHan})");

  private HanSpacing() {}

  /** Returns {@code 98%以上} as {@code 98% 以上}, and {@code 約 3 次以上} unchanged. */
  public static String of(String text) {
    return BEFORE_HAN.matcher(text).replaceAll(" ");
  }
}
