package org.chengguo.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Width of text on a terminal, where Chinese characters take two cells. */
public final class CellWidth {
  private CellWidth() {}

  public static int of(String text) {
    return text.codePoints()
        .map(
            point -> {
              // UAX #11. "Ambiguous" characters, such as “ and …, count as narrow: most terminals
              // show them so unless their locale is East Asian.
              int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
              boolean wide =
                  width == UCharacter.EastAsianWidth.WIDE
                      || width == UCharacter.EastAsianWidth.FULLWIDTH;
              return wide ? 2 : 1;
            })
        .sum();
  }
}
