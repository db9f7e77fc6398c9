package org.chengguo.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chengguo.model.Origin;
import org.chengguo.text.CellWidth;

/** The source line of a problem with a caret under its column, as a terminal shows it. */
final class Excerpt {
  private static final int BEFORE = 50;
  private static final int AFTER = 50;

  private Excerpt() {}

  static Optional<String> of(Origin origin, Function<String, List<String>> source) {
    if (origin.line() == 0 || origin.sheet().isPresent()) {
      return Optional.empty();
    }
    List<String> lines = source.apply(origin.path());
    if (origin.line() > lines.size()) {
      return Optional.empty();
    }
    String line = lines.get(origin.line() - 1).replace('\t', ' ').stripTrailing();
    if (line.isBlank()) {
      return Optional.empty();
    }
    int column = Math.min(Math.max(origin.column(), 1) - 1, line.length());
    int from = wholeCharacter(line, Math.max(0, column - BEFORE));
    int to = wholeCharacter(line, Math.min(line.length(), column + AFTER));
    String shown =
        (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
    String number = Integer.toString(origin.line());
    String gutter = " ".repeat(number.length());
    StringBuilder excerpt = new StringBuilder();
    excerpt.append("  ").append(number).append(" | ").append(shown).append('\n');
    if (origin.column() > 0) {
      int width = (from > 0 ? 1 : 0) + CellWidth.of(line.substring(from, column));
      excerpt.append("  ").append(gutter).append(" | ").append(" ".repeat(width)).append("^\n");
    }
    return Optional.of(excerpt.toString());
  }

  /** The place itself, or one further where it would cut a character in two. */
  private static int wholeCharacter(String line, int place) {
    boolean inside =
        place > 0 && place < line.length() && Character.isLowSurrogate(line.charAt(place));
    return inside ? place + 1 : place;
  }
}
