package org.chengguo.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of counts that is a page and a CSV file, equal cell by cell. Public for FreeMarker only.
 *
 * @param address of its page
 * @param columns the headings, that of the rows first
 */
public record Matrix(
    String address, String title, String lead, List<Column> columns, List<Row> rows) {
  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A column's heading; columns of words stand to the left. */
  public record Column(String label, boolean isWords) {}

  /**
   * A row under its heading.
   *
   * @param group the heading above rows that stand together; empty where the row is in no group
   * @param name the end of its own heading, which says enough below that of the group
   */
  public record Row(Cell heading, List<Cell> cells, String group, String name) {
    public Row {
      cells = List.copyOf(cells);
      name = heading.text().endsWith(name) ? name : heading.text();
    }

    Row(Cell heading, List<Cell> cells) {
      this(heading, cells, "", heading.text());
    }

    /** What the heading has before the name. */
    public String before() {
      return heading.text().substring(0, heading.text().length() - name.length());
    }
  }

  /** Rows that stand together; without a name where the table has no groups. */
  public record Group(String name, List<Row> rows) {}

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

  /** The rows in their groups. */
  public List<Group> groups() {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(row.group(), name -> new ArrayList<>()).add(row));
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  public boolean isGrouped() {
    return rows.stream().anyMatch(row -> !row.group().isEmpty());
  }

  /** Whether columns of words stand beside the numbers. */
  public boolean hasWords() {
    return columns.stream().skip(1).anyMatch(Column::isWords);
  }

  /** The address of the CSV file. */
  public String file() {
    return file(address);
  }

  /** The address of the CSV file beside a page: {@code /compare/agencies.csv}. */
  static String file(String address) {
    return address.substring(0, address.length() - 1) + ".csv";
  }

  byte[] csv() {
    StringWriter out = new StringWriter();
    out.write(Dataset.BYTE_ORDER_MARK);
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(columns.stream().map(Column::label).toList());
      for (Row row : rows) {
        csv.printRecord(
            Stream.concat(Stream.of(row.heading()), row.cells().stream()).map(Cell::text).toList());
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
