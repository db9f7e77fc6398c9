package org.chengguo.index;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.chengguo.model.SourceRecord;
import org.chengguo.terms.RecordText;

/** Exports what results show of records, a few in a file. */
final class DocumentFiles {
  /** Results lie far apart: a file of more would carry more that is not asked for. */
  static final int PER_FILE = 4;

  private static final int BYTE = 0xFF;

  private DocumentFiles() {}

  /**
   * Adds the files: of each record the end of its id, title, text, the numbers of its labels, and
   * Lucene's byte for its length.
   */
  static void add(
      LuceneIndex index, List<RecordText> texts, Labels labels, SortedMap<String, byte[]> files)
      throws IOException {
    List<SourceRecord> records = index.site().records();
    NumericDocValues norms = MultiDocValues.getNormValues(index.reader(), LuceneIndex.TEXT);
    for (int first = 0; first < records.size(); first += PER_FILE) {
      ByteWriter file = new ByteWriter();
      for (int i = first; i < Math.min(first + PER_FILE, records.size()); i++) {
        norms.advanceExact(i);
        write(records.get(i), texts.get(i), labels, (int) norms.longValue() & BYTE, file);
      }
      files.put(
          "documents/" + first / PER_FILE + ".bin", PackedFile.DOCUMENTS.pack(file.toBytes()));
    }
  }

  private static void write(
      SourceRecord entry, RecordText text, Labels labels, int norm, ByteWriter file) {
    file.text(entry.facts().slug()).text(text.title()).text(text.body());
    file.octet(norm).number(text.labels().size());
    text.labels().forEach(label -> file.number(labels.number(label)));
  }
}
