package org.chengguo.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A table in Markdown, filled row by row. */
final class MarkdownTable {
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param names how many of the columns, from the first, hold names and not numbers
   */
  MarkdownTable(int names, String... header) {
    rows.add(List.of(header));
    rows.add(
        Stream.concat(
                Collections.nCopies(names, "---").stream(),
                Collections.nCopies(header.length - names, "--:").stream())
            .toList());
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException when it has more or fewer cells than the header
   */
  void add(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException("columns: " + rows.get(0) + ", cells: " + List.of(cells));
    }
    rows.add(List.of(cells));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
    return text.toString();
  }
}
