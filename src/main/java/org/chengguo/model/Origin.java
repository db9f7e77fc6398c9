package org.chengguo.model;

import java.util.Comparator;
import java.util.Optional;

/** Location of content: a place in a text, or a cell of a sheet. */
public sealed interface Origin extends Comparable<Origin> {
  /** Returns the file's path as a person would type it, with {@code /} between folders. */
  String path();

  /** Returns the line or row, from 1; 0 for the whole file. */
  int line();

  /** Returns the character or column, from 1; 0 for the whole line. */
  int column();

  /** Returns the name of the sheet; empty for a place in a text. */
  Optional<String> sheet();

  /** Returns the location of a whole file. */
  static Origin file(String path) {
    return new Place(path, 0, 0);
  }

  /** Returns a place in a text. */
  static Origin at(String path, int line, int column) {
    return new Place(path, line, column);
  }

  /** Compares by path, then sheet, line and column; texts come before sheets. */
  @Override
  default int compareTo(Origin other) {
    return Order.READING.compare(this, other);
  }

  /** Place in a text file; {@code path:line:column}, without the unknown parts. */
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
   * Cell of a workbook; {@code path:sheet!C7}.
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

    /** Returns the column as spreadsheets name it: A to Z, then AA. */
    private String letters() {
      StringBuilder letters = new StringBuilder();
      // Bijective base 26: no letter stands for zero, so each step takes one off before it divides.
      for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
        letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
      }
      return letters.toString();
    }
  }

  /** Holder of the order of origins, because an interface has no private constants. */
  final class Order {
    private static final Comparator<Origin> READING =
        Comparator.comparing(Origin::path)
            // The empty name of a text sorts before every name of a sheet.
            .thenComparing(origin -> origin.sheet().orElse(""))
            .thenComparing(Origin::line)
            .thenComparing(Origin::column);

    private Order() {}
  }
}
