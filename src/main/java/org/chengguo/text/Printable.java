package org.chengguo.text;

/** Text that cannot move a terminal's cursor: file names, keys and queries come from anywhere. */
public final class Printable {
  private Printable() {}

  /** The text with a sign in the place of every control character but the ends of lines. */
  public static String of(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n]]", "\uFFFD");
  }
}
