package org.chengguo.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.format.FrontMatter;
import org.chengguo.format.Nesting;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * Refuses nesting before Markdown is parsed: the parser's time and the stack grow with it, and the
 * sanitizer drops what lies deeper than it likes.
 */
final class MarkdownNesting {
  /** The quote and list markers and blanks that a line begins with. */
  private static final Pattern MARKERS = Pattern.compile("(?:[ \t>*+-]|[0-9]{1,9}[.)])++");

  private static final String MARKS = ">-*+.)";
  private static final String INDENT = " ".repeat(4 * Nesting.LIMIT);

  private MarkdownNesting() {}

  /** Whether a line nests too deep; the first that does is reported. */
  static boolean isTooDeep(String path, FrontMatter file, Problems problems) {
    int line = file.bodyLine();
    for (String text : file.body().split("\n", -1)) {
      if (isTooDeep(text)) {
        problems.add(Code.TOO_DEEP, Origin.at(path, line, 1), Integer.toString(Nesting.LIMIT));
        return true;
      }
      line++;
    }
    return false;
  }

  private static boolean isTooDeep(String line) {
    Matcher beginning = MARKERS.matcher(line);
    if (!beginning.lookingAt()) {
      return false;
    }
    String markers = beginning.group();
    long depth = markers.chars().filter(character -> MARKS.indexOf(character) >= 0).count();
    return depth > Nesting.LIMIT || markers.contains(INDENT);
  }
}
