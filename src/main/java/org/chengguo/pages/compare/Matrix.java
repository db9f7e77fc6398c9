package org.chengguo.pages.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.render.Address;
import org.chengguo.text.CsvText;

/**
 * A table of counts that is a page and a CSV file, equal cell by cell. Public for FreeMarker only.
 *
 * @param address of its page
 * @param columns the headings, that of the rows first
 */
public record Matrix(
    String address, String title, String lead, List<Column> columns, List<Group> groups) {
  public Matrix {
    columns = List.copyOf(columns);
    groups = groups.stream().filter(group -> !group.rows().isEmpty()).toList();
  }

  /** A column's heading; columns of words stand to the left. */
  public record Column(String label, boolean isWords) {}

  /**
   * A row under its heading.
   *
   * @param before what the heading has before the name, and that of the group says as well
   * @param name the end of the heading, which says enough below that of the group
   * @param address of what the row is about
   */
  public record Row(String before, String name, String address, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    String heading() {
      return before + name;
    }
  }

  /** Rows that stand together; without a name where the table has no groups. */
  public record Group(String name, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }

    /** All rows of a table that has no groups. */
    static List<Group> none(List<Row> rows) {
      return List.of(new Group("", rows));
    }
  }

  /**
   * A cell.
   *
   * @param text as the screen and the file have it
   * @param address of the records behind it; empty where there are none
   * @param isWords whether it says something else than a number, or why there is none
   */
  public record Cell(String text, Optional<String> address, boolean isWords) {
    static Cell words(String text) {
      return new Cell(text, Optional.empty(), true);
    }

    static Cell linked(String text, String address) {
      return new Cell(text, Optional.of(address), true);
    }

    static Cell number(String text, String address) {
      return new Cell(text, Optional.of(address), false);
    }

    static Cell gap(String text) {
      return new Cell(text, Optional.empty(), false);
    }
  }

  public boolean isGrouped() {
    return groups.stream().anyMatch(group -> !group.name().isEmpty());
  }

  public List<Row> rows() {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }

  /** Whether columns of words stand beside the numbers. */
  public boolean hasWords() {
    return columns.stream().skip(1).anyMatch(Column::isWords);
  }

  /** The address of the CSV file. */
  public String file() {
    return Address.csv(address);
  }

  byte[] csv() {
    return CsvText.of(
        columns.stream().map(Column::label).toList(),
        rows().stream()
            .map(
                row ->
                    Stream.concat(Stream.of(row.heading()), row.cells().stream().map(Cell::text))
                        .toList())
            .toList());
  }
}
