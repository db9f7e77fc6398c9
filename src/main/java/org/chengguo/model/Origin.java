package org.chengguo.model;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path the file as a person would type it, with {@code /} between folders
 * @param line counted from 1 at the top of the file; 0 when the whole file is meant
 * @param column counted from 1 in characters; 0 when the whole line is meant
 */
public record Origin(String path, int line, int column) implements Comparable<Origin> {
  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::path).thenComparing(Origin::line).thenComparing(Origin::column);

  /** The file as a whole. */
  public static Origin file(String path) {
    return new Origin(path, 0, 0);
  }

  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return path;
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
