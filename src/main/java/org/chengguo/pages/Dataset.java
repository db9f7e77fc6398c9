package org.chengguo.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chengguo.text.JsonText;

/**
 * A table that is published as CSV and JSON, from one definition of its columns.
 *
 * @param id the files' name without ending
 */
record Dataset<T>(
    String id, String title, String description, List<Column<T>> columns, List<T> rows) {
  /** Spreadsheet programs take a file without it for another encoding. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String LIST_SEPARATOR = ";";

  /**
   * A column.
   *
   * @param type string, integer, number, boolean or array, as Table Schema has them
   * @param value of a row; null where it is not stated
   */
  record Column<T>(String name, String title, String type, Function<T, Object> value) {}

  byte[] csv() {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(columns.stream().map(Column::name).toList());
      for (T row : rows) {
        csv.printRecord(columns.stream().map(column -> cell(column.value().apply(row))).toList());
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
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
            json.writeStartObject();
            for (Column<T> column : columns) {
              json.writeFieldName(column.name());
              JsonText.value(json, column.value().apply(row));
            }
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  Views.DatasetView view() {
    return new Views.DatasetView(
        id,
        title,
        description,
        rows.size(),
        columns.stream()
            .map(column -> new Views.ColumnView(column.name(), column.title(), column.type()))
            .toList());
  }
}
