package org.chengguo.terms;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.chengguo.model.SourceRecord;

/** Lucene indexes in memory of texts whose terms are separated by spaces, used within one run. */
public final class MemoryIndex {
  private MemoryIndex() {}

  /**
   * Returns an index whose document numbers are the positions of the records.
   *
   * @throws IOException never in practice: the index is in memory
   */
  public static IndexReader of(
      List<SourceRecord> records, Function<SourceRecord, Document> document) throws IOException {
    // One thread and merges of neighbouring segments only: the default TieredMergePolicy may change
    // the order of segments, and document numbers would no longer be the positions of records.
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer())
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (SourceRecord record : records) {
        writer.addDocument(document.apply(record));
      }
      writer.forceMerge(1);
    }
    return DirectoryReader.open(directory);
  }
}
