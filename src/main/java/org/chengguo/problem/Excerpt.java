package org.chengguo.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chengguo.model.Origin;
import org.chengguo.text.CellWidth;

/**
 * The source line of a problem, with a caret under its column.
 *
 * @param number of the line in its file
 * @param text of the line, or the part of it around the caret
 * @param caret index in the text; -1 for the whole line
 */
public record Excerpt(int number, String text, int caret) {
  // Characters before and after the caret: enough to find the passage in a long paragraph, and with
  // two cells for each Chinese character still one line on a wide terminal.
  private static final int BEFORE = 50;
  private static final int AFTER = 50;

  static Optional<Excerpt> of(Origin origin, Function<String, List<String>> source) {
    if (origin.line() == 0 || origin.sheet().isPresent()) {
      return Optional.empty();
    }
    List<String> lines = source.apply(origin.path());
    if (origin.line() > lines.size()) {
      return Optional.empty();
    }
    // A tab as one blank, because the caret's line cannot know the terminal's tab stops.
    String line = lines.get(origin.line() - 1).replace('\t', ' ').stripTrailing();
    if (line.isBlank()) {
      return Optional.empty();
    }
    // A problem may lie behind the line, as a missing bracket; column 0 means the whole line.
    int column = Math.min(Math.max(origin.column(), 1) - 1, line.length());
    int from = wholeCharacter(line, Math.max(0, column - BEFORE));
    int to = wholeCharacter(line, Math.min(line.length(), column + AFTER));
    String shown =
        (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    int caret = origin.column() > 0 ? (from > 0 ? 1 : 0) + column - from : -1;
    return Optional.of(new Excerpt(origin.line(), shown, caret));
  }

  /** Returns the excerpt in lines for a terminal. */
  String lines() {
    String gutter = " ".repeat(Integer.toString(number).length());
    StringBuilder lines = new StringBuilder();
    lines.append("  ").append(number).append(" | ").append(text).append('\n');
    if (caret >= 0) {
      int width = CellWidth.of(text.substring(0, caret));
      lines.append("  ").append(gutter).append(" | ").append(" ".repeat(width)).append("^\n");
    }
    return lines.toString();
  }

  /** Returns an index, moved by one if it would cut a surrogate pair. */
  private static int wholeCharacter(String line, int place) {
    boolean inside =
        place > 0 && place < line.length() && Character.isLowSurrogate(line.charAt(place));
    return inside ? place + 1 : place;
  }
}
