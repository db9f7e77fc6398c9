package org.chengguo.index;

import java.util.List;
import java.util.SortedMap;
import org.chengguo.terms.Label;

/** Exports the labels' names, of which results show those that are why a record was found. */
final class LabelFiles {
  /** Results are mostly found by the same one or two. */
  static final int PER_FILE = 4;

  private LabelFiles() {}

  static void add(List<Label> labels, SortedMap<String, byte[]> files) {
    for (int first = 0; first < labels.size(); first += PER_FILE) {
      ByteWriter file = new ByteWriter();
      for (Label label : labels.subList(first, Math.min(first + PER_FILE, labels.size()))) {
        file.text(label.field().id()).text(label.number()).number(label.names().size());
        label.names().forEach(file::text);
      }
      files.put("labels/" + first / PER_FILE + ".bin", PackedFile.LABELS.pack(file.toBytes()));
    }
  }
}
