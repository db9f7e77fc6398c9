package org.chengguo.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengguo.derived.ColumnType;
import org.chengguo.derived.PublishedData;
import org.chengguo.model.Text;
import org.chengguo.text.CsvText;
import org.chengguo.text.JsonText;
import org.chengguo.text.Sha256;

/**
 * Table that is published as CSV and JSON, from one definition of its columns.
 *
 * @param id the file name without extension
 */
record Dataset<T>(
    String id,
    Text title,
    Text description,
    List<? extends Column<? super T>> columns,
    List<T> rows) {
  private static final Text VERSION =
      Text.of("版本（由這一列的其他欄位算出）", "Version, computed from the other cells of the row");

  // 32 bits. A version is compared with others of one row only, so two of them are equal by chance
  // once in 4 billion; a citation stays short.
  private static final int VERSION_LENGTH = 8;

  // Neither ids nor names have semicolons. A comma would be taken for the next cell by readers that
  // ignore quotes.
  private static final String LIST_SEPARATOR = ";";

  /**
   * Column of a table.
   *
   * @param value of a row; null if it is not stated
   */
  record Column<T>(String name, Text title, ColumnType type, Function<T, Object> value) {
    static <T> Column<T> of(
        String name, String chinese, String english, ColumnType type, Function<T, Object> value) {
      return new Column<>(name, Text.of(chinese, english), type, value);
    }

    /** Returns a column whose values may be not stated. */
    static <T> Column<T> optional(
        String name,
        String chinese,
        String english,
        ColumnType type,
        Function<T, Optional<?>> value) {
      return of(name, chinese, english, type, row -> value.apply(row).orElse(null));
    }
  }

  /**
   * Returns a table with a column for the version of the row. It changes whenever another cell of
   * the row does; citations name it.
   */
  static <T> Dataset<T> versioned(
      String id,
      Text title,
      Text description,
      List<? extends Column<? super T>> columns,
      List<T> rows) {
    List<Column<? super T>> all = new ArrayList<>(columns);
    // The row's page in each edition, CSV and JSON show it. Rows are told apart by identity.
    Map<T, String> versions = Collections.synchronizedMap(new IdentityHashMap<>());
    all.add(
        new Column<T>(
            "version",
            VERSION,
            ColumnType.STRING,
            row -> versions.computeIfAbsent(row, absent -> version(columns, absent))));
    return new Dataset<>(id, title, description, List.copyOf(all), rows);
  }

  /** Returns the first characters of the SHA-256 of a row's JSON object. */
  private static <T> String version(List<? extends Column<? super T>> columns, T row) {
    // JSON, not CSV, because it tells a missing value from an empty one.
    byte[] object = JsonText.write(json -> writeRow(json, columns, row));
    return Sha256.of(object).substring(0, VERSION_LENGTH);
  }

  /** Returns the version of a row of a versioned table. */
  String version(T row) {
    // versioned() adds it as the last column.
    return columns.get(columns.size() - 1).value().apply(row).toString();
  }

  byte[] csv() {
    return CsvText.of(
        columns.stream().map(Column::name).toList(),
        rows.stream()
            .map(row -> columns.stream().map(column -> cell(column.value().apply(row))).toList())
            .toList());
  }

  private static String cell(Object value) {
    // Titles stay as printed, with no escape before = or + (decision 6).
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> list) {
      return String.join(LIST_SEPARATOR, list.stream().map(Object::toString).toList());
    }
    // Spreadsheets and people read 1E+3 differently; the plain form has one reading.
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** Returns an array of objects with every column in every row. */
  byte[] json() {
    return JsonText.write(
        json -> {
          json.writeStartArray();
          for (T row : rows) {
            writeRow(json, columns, row);
          }
          json.writeEndArray();
        });
  }

  private static <T> void writeRow(
      JsonGenerator json, List<? extends Column<? super T>> columns, T row) throws IOException {
    json.writeStartObject();
    for (Column<? super T> column : columns) {
      json.writeFieldName(column.name());
      JsonText.value(json, column.value().apply(row));
    }
    json.writeEndObject();
  }

  PublishedData.Table summary() {
    return new PublishedData.Table(
        id,
        title,
        description,
        rows.size(),
        columns.stream()
            .map(column -> new PublishedData.Column(column.name(), column.title(), column.type()))
            .toList());
  }
}
