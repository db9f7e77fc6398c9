package org.chengguo.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** The cells that text takes on a terminal: Chinese characters take two. */
public final class CellWidth {
  private CellWidth() {}

  public static int of(String text) {
    return text.codePoints()
        .map(
            point -> {
              int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
              boolean wide =
                  width == UCharacter.EastAsianWidth.WIDE
                      || width == UCharacter.EastAsianWidth.FULLWIDTH;
              return wide ? 2 : 1;
            })
        .sum();
  }
}
