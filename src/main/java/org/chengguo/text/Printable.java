package org.chengguo.text;

/** Replaces control characters in text for terminals. */
public final class Printable {
  private Printable() {}

  /** Returns the text with U+FFFD for every control character except line ends. */
  public static String of(String text) {
    // File names, keys and queries come from anywhere; an escape sequence in them could move the
    // cursor and rewrite what is on the screen.
    return text.replaceAll("[\\p{Cc}&&[^\\n]]", "\uFFFD");
  }
}
