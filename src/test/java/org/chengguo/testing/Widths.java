package org.chengguo.testing;

/** Letters and digits as wide as Chinese characters, as some keyboards write them. */
public final class Widths {
  private static final int FIRST = '!';
  private static final int LAST = '~';
  private static final int FULL_WIDTH = '！' - '!';

  private Widths() {}

  /** The text with its printable ASCII in full width. */
  public static String full(String text) {
    StringBuilder full = new StringBuilder();
    for (char letter : text.toCharArray()) {
      full.append((char) (letter >= FIRST && letter <= LAST ? letter + FULL_WIDTH : letter));
    }
    return full.toString();
  }
}
