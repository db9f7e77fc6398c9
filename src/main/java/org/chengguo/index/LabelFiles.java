package org.chengguo.index;

import java.util.List;
import java.util.SortedMap;
import org.chengguo.terms.Label;

/** Export of the labels' names, which results show as reasons of a match. */
final class LabelFiles {
  /** Number of labels in one file. */
  // The hits of one query usually share one or two labels, so a larger file carries unused names.
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
