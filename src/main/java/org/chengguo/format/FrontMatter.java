package org.chengguo.format;

import java.util.Optional;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * A Markdown file as front matter (YAML between two lines of {@code ---}) and body.
 *
 * @param bodyLine line of the file on which the body begins
 */
public record FrontMatter(SourceTree tree, String body, int bodyLine) {
  private static final String FENCE = "---";

  /** Splits and parses a file; empty, with a problem, if the front matter is unreadable. */
  public static Optional<FrontMatter> parse(SourceText source, Problems problems) {
    // -1 keeps empty lines at the end, so that line numbers hold for the whole file.
    String[] lines = source.text().split("\n", -1);
    if (!isFence(lines[0])) {
      problems.add(Code.FRONT_MATTER_MISSING, Origin.at(source.path(), 1, 1));
      return Optional.empty();
    }
    int end = 1;
    while (end < lines.length && !isFence(lines[end])) {
      end++;
    }
    if (end == lines.length) {
      problems.add(Code.FRONT_MATTER_OPEN, Origin.at(source.path(), 1, 1));
      return Optional.empty();
    }
    String yaml = join(lines, 1, end);
    String body = join(lines, end + 1, lines.length);
    // Lines count from 1 and indices from 0; the YAML begins on line 2, below the first fence.
    int bodyLine = end + 2;
    return YamlTreeParser.parse(source.path(), yaml, 2, problems)
        .map(tree -> new FrontMatter(tree, body, bodyLine));
  }

  private static boolean isFence(String line) {
    // Stripped at its end, for CRLF and for blanks that no editor shows.
    return line.stripTrailing().equals(FENCE);
  }

  private static String join(String[] lines, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(lines[i]).append('\n');
    }
    return text.toString();
  }
}
