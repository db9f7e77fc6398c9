package org.chengguo.text;

import java.util.ArrayList;
import java.util.List;

/** Removes comments from browser code, so that browsers do not load them. */
public final class CodeComments {
  private static final String END = "*/";

  private CodeComments() {}

  /**
   * Removes the comments that begin a line, and blank lines.
   *
   * <p>Lines are examined, not syntax: only in a string over several lines could a line that begins
   * like a comment be none. Code with such a string is returned unchanged. Comments behind code and
   * licences ({@code /*!}) stay.
   */
  public static String removed(String code) {
    List<String> lines = code.lines().toList();
    if (lines.stream().anyMatch(CodeComments::continues)) {
      return code;
    }
    List<String> kept = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      String text = line.strip();
      boolean begins = !inside && text.startsWith("/*") && !text.startsWith("/*!");
      String rest = line;
      if (inside || begins) {
        // Searched behind the opening, whose star must not end the comment, as in "/*/".
        int end = text.indexOf(END, begins ? 2 : 0);
        inside = end < 0;
        rest = inside ? "" : text.substring(end + END.length());
      }
      if (isCode(rest.strip())) {
        kept.add(rest);
      }
    }
    return String.join("\n", kept) + (code.endsWith("\n") ? "\n" : "");
  }

  private static boolean isCode(String text) {
    // A line with the end of a comment may be the last of one that began behind code.
    return !text.isEmpty() && (!text.startsWith("//") || text.contains(END));
  }

  /** Tells whether a string continues in the next line. */
  private static boolean continues(String line) {
    // An odd number of backticks opens a template or closes one that began above.
    return line.chars().filter(sign -> sign == '`').count() % 2 == 1 || line.endsWith("\\");
  }
}
