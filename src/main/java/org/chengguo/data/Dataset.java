package org.chengguo.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chengguo.derived.ColumnType;
import org.chengguo.derived.PublishedData;
import org.chengguo.model.Text;
import org.chengguo.text.CsvText;
import org.chengguo.text.JsonText;
import org.chengguo.text.Sha256;

/**
 * A table that is published as CSV and JSON, from one definition of its columns.
 *
 * @param id the files' name without ending
 */
record Dataset<T>(
    String id,
    Text title,
    Text description,
    List<? extends Column<? super T>> columns,
    List<T> rows) {
  private static final Text VERSION =
      Text.of("版本（由這一列的其他欄位算出）", "Version, computed from the other cells of the row");

  private static final int VERSION_LENGTH = 8;
  private static final String LIST_SEPARATOR = ";";

  /**
   * A column.
   *
   * @param value of a row; null where it is not stated
   */
  record Column<T>(String name, Text title, ColumnType type, Function<T, Object> value) {
    static <T> Column<T> of(
        String name, String chinese, String english, ColumnType type, Function<T, Object> value) {
      return new Column<>(name, Text.of(chinese, english), type, value);
    }

    /** One of values that a source may leave unstated. */
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
   * A table with one more column: the row's version, which changes whenever another of its cells
   * does. It is what citations name.
   */
  static <T> Dataset<T> versioned(
      String id,
      Text title,
      Text description,
      List<? extends Column<? super T>> columns,
      List<T> rows) {
    List<Column<? super T>> all = new ArrayList<>(columns);
    all.add(new Column<T>("version", VERSION, ColumnType.STRING, row -> version(columns, row)));
    return new Dataset<>(id, title, description, List.copyOf(all), rows);
  }

  /** The first characters of the SHA-256 of a row's JSON object. */
  private static <T> String version(List<? extends Column<? super T>> columns, T row) {
    byte[] object = JsonText.write(json -> writeRow(json, columns, row));
    return Sha256.of(object).substring(0, VERSION_LENGTH);
  }

  /** The version of a row of a versioned table. */
  String version(T row) {
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
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> list) {
      return String.join(LIST_SEPARATOR, list.stream().map(Object::toString).toList());
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** An array of objects, one row a line, with every column in every row. */
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
