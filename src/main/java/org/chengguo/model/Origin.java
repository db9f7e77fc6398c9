package org.chengguo.model;

import java.util.Comparator;
import java.util.Optional;

/** Where something was read: a place in a text, or a cell of a sheet. */
public sealed interface Origin extends Comparable<Origin> {
  /** The file as a person would type it, with {@code /} between folders. */
  String path();

  /** The line of the text or the row of the sheet, from 1; 0 when the whole file is meant. */
  int line();

  /**
   * The character of the line or the column of the sheet, from 1; 0 when the whole line is meant.
   */
  int column();

  /** The name of the sheet; empty for a place in a text. */
  Optional<String> sheet();

  /** The file as a whole. */
  static Origin file(String path) {
    return new Place(path, 0, 0);
  }

  /** A place in a text. */
  static Origin at(String path, int line, int column) {
    return new Place(path, line, column);
  }

  /** By path, then sheet, line and column; texts come before sheets. */
  @Override
  default int compareTo(Origin other) {
    return Order.READING.compare(this, other);
  }

  /** A place in a text file; {@code path:line:column}, without the parts that are not known. */
  record Place(String path, int line, int column) implements Origin {
    @Override
    public Optional<String> sheet() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      if (line == 0) {
        return path;
      }
      return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
  }

  /**
   * A cell of a workbook; {@code path:sheet!C7}.
   *
   * @param line the row, from 1
   * @param column from 1, which is column A
   */
  record Cell(String path, String name, int line, int column) implements Origin {
    private static final int LETTERS = 26;

    @Override
    public Optional<String> sheet() {
      return Optional.of(name);
    }

    @Override
    public String toString() {
      return path + ":" + name + "!" + letters() + line;
    }

    /** The column as spreadsheets name it: A to Z, then AA, with no letter for zero. */
    private String letters() {
      StringBuilder letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
        letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
      }
      return letters.toString();
    }
  }

  /** Holds the order of origins, which an interface cannot keep private. */
  final class Order {
    private static final Comparator<Origin> READING =
        Comparator.comparing(Origin::path)
            .thenComparing(origin -> origin.sheet().orElse(""))
            .thenComparing(Origin::line)
            .thenComparing(Origin::column);

    private Order() {}
  }
}
