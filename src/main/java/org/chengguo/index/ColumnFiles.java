package org.chengguo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chengguo.model.SourceRecord;

/** Export of the values of a field for all records, in the site's order. */
final class ColumnFiles {
  /** Number of records in one file. */
  // Counting topics reads a column whole, so files may be large: about two bytes a record, 16 kB a
  // file. The number is in the manifest, so a change needs no new format.
  static final int PER_FILE = 8192;

  private ColumnFiles() {}

  /**
   * Adds the files of a field.
   *
   * <p>The first one also lists the values. Each record has the number of its values and their
   * positions in the list.
   */
  static void add(FilterField field, List<SourceRecord> records, SortedMap<String, byte[]> files) {
    Map<String, Integer> places = new TreeMap<>();
    records.forEach(record -> field.of(record).forEach(value -> places.put(value, 0)));
    List<String> values = new ArrayList<>(places.keySet());
    values.forEach(value -> places.put(value, values.indexOf(value)));
    ByteWriter names = new ByteWriter().number(values.size());
    values.forEach(names::text);
    // At least one file, also of a site without records: readers expect the list of values.
    for (int first = 0; first == 0 || first < records.size(); first += PER_FILE) {
      ByteWriter file = first == 0 ? names : new ByteWriter();
      records
          .subList(first, Math.min(first + PER_FILE, records.size()))
          .forEach(record -> write(field.of(record), places, file));
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
