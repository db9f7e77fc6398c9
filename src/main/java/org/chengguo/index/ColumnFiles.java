package org.chengguo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chengguo.model.SourceRecord;

/** Exports the values of one field for all records, in the records' order. */
final class ColumnFiles {
  /** Records in one file. */
  static final int PER_FILE = 8192;

  private ColumnFiles() {}

  /**
   * Adds the files of a field; the first also names its values. Each record has the number of its
   * values and, for each, its place among the names.
   */
  static void add(FilterField field, List<SourceRecord> records, SortedMap<String, byte[]> files) {
    Map<String, Integer> places = new TreeMap<>();
    records.forEach(entry -> field.of(entry).forEach(value -> places.put(value, 0)));
    List<String> values = new ArrayList<>(places.keySet());
    values.forEach(value -> places.put(value, values.indexOf(value)));
    ByteWriter names = new ByteWriter().number(values.size());
    values.forEach(names::text);
    for (int first = 0; first == 0 || first < records.size(); first += PER_FILE) {
      ByteWriter file = first == 0 ? names : new ByteWriter();
      records
          .subList(first, Math.min(first + PER_FILE, records.size()))
          .forEach(entry -> write(field.of(entry), places, file));
      files.put(
          "columns/" + field.id() + "-" + first / PER_FILE + ".bin",
          PackedFile.COLUMN.pack(file.toBytes()));
    }
  }

  private static void write(List<String> values, Map<String, Integer> places, ByteWriter file) {
    file.number(values.size());
    values.forEach(value -> file.number(places.get(value)));
  }
}
