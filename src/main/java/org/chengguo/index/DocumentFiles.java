package org.chengguo.index;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.chengguo.model.SourceRecord;
import org.chengguo.terms.RecordText;

/** Export of the records' content that results show. */
final class DocumentFiles {
  /** Number of records in one file. */
  // Hits lie far apart, so a larger file mostly carries records that are not shown.
  static final int PER_FILE = 4;

  private static final int BYTE = 0xFF;

  private DocumentFiles() {}

  /**
   * Adds the files.
   *
   * <p>Each record has the end of its id, its title, its text, Lucene's byte for its length, and
   * the numbers of its labels. That is all that is needed to compute its score again.
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
      SourceRecord record, RecordText text, Labels labels, int norm, ByteWriter file) {
    // The slug alone: year and agency, the rest of an id, are in the tables (TablesFile.writeRuns).
    file.text(record.facts().slug()).text(text.title()).text(text.body());
    file.octet(norm).number(text.labels().size());
    text.labels().forEach(label -> file.number(labels.number(label)));
  }
}
