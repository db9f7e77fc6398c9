package org.chengguo.text;

import java.util.regex.Pattern;

/**
 * The blank that Chinese is set with between a digit, a Latin letter or % and the next character.
 */
public final class HanSpacing {
  private static final Pattern BEFORE_HAN = Pattern.compile("(?<=[0-9A-Za-z%])(?=\\p{IsHan})");

  private HanSpacing() {}

  /** {@code 98%以上} as {@code 98% 以上}; {@code 約 3 次以上} as it is. */
  public static String of(String text) {
    return BEFORE_HAN.matcher(text).replaceAll(" ");
  }
}
