package org.chengguo.benchmark;

/** Replaces the parts of a text that stand between marks, which are comments of Markdown. */
final class MarkedText {
  private MarkedText() {}

  /** Returns what stands between the marks of a name. */
  static String part(String text, String name) {
    return text.substring(begin(text, name), end(text, name));
  }

  /** Returns the text with another part between the marks of a name. */
  static String with(String text, String name, String part) {
    return text.substring(0, begin(text, name)) + part + text.substring(end(text, name));
  }

  private static int begin(String text, String name) {
    String mark = mark(name);
    return place(text, mark) + mark.length();
  }

  private static int end(String text, String name) {
    return place(text, mark("end of " + name));
  }

  private static int place(String text, String mark) {
    int place = text.indexOf(mark);
    if (place < 0 || text.indexOf(mark, place + 1) >= 0) {
      throw new IllegalArgumentException("there is not one line " + mark.strip());
    }
    return place;
  }

  private static String mark(String name) {
    return "<!-- " + name + " -->\n";
  }
}
