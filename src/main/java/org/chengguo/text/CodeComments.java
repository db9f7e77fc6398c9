package org.chengguo.text;

import java.util.ArrayList;
import java.util.List;

/** Comments of browser code, which stay in the sources: browsers need not wait for them. */
public final class CodeComments {
  private static final String END = "*/";

  private CodeComments() {}

  /**
   * Removes the comments that begin a line, and blank lines.
   *
   * <p>Lines are looked at, no syntax is: only within a text of several lines could a line that
   * begins like a comment be none. Code with such a text is returned as it is, and so are comments
   * behind code and licences ({@code /*!}).
   */
  public static String removed(String code) {
    List<String> lines = code.lines().toList();
    if (lines.stream().anyMatch(CodeComments::goesOn)) {
      return code;
    }
    List<String> kept = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      String text = line.strip();
      boolean begins = !inside && text.startsWith("/*") && !text.startsWith("/*!");
      String rest = line;
      if (inside || begins) {
        // Searched behind the opening: its own star does not end it, as in "/*/".
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

  /** Tells whether a text goes on in the next line: in a template, or behind a backslash. */
  private static boolean goesOn(String line) {
    return line.chars().filter(sign -> sign == '`').count() % 2 == 1 || line.endsWith("\\");
  }
}
