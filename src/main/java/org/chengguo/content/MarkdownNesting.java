package org.chengguo.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.format.FrontMatter;
import org.chengguo.format.Nesting;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/** Rejects deep nesting before Markdown is parsed. */
final class MarkdownNesting {
  // The quote marks, list marks and blanks at the beginning of a line. Possessive (++), because
  // Java repeats a group greedily by recursion, and 10,000 marks would overflow the stack. Up to
  // nine digits, as CommonMark allows in list numbers.
  private static final Pattern MARKERS = Pattern.compile("(?:[ \t>*+-]|[0-9]{1,9}[.)])++");

  // One of these in each marker; of a numbered one it is the end, so that digits do not count.
  private static final String MARKS = ">-*+.)";

  // People indent a list in a list by two to four blanks.
  private static final String INDENT = " ".repeat(4 * Nesting.LIMIT);

  private MarkdownNesting() {}

  /** Tells whether a line nests too deep, and reports the first one that does. */
  static boolean isTooDeep(String path, FrontMatter file, Problems problems) {
    // The parser recurses and its time grows with depth; the sanitizer drops deep content silently.
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
