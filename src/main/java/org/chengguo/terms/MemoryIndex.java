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

/** Makes indexes of terms that are parted by spaces, for asking within one run. */
public final class MemoryIndex {
  private MemoryIndex() {}

  /** An index whose documents are numbered as the records stand. */
  public static IndexReader of(
      List<SourceRecord> records, Function<SourceRecord, Document> document) throws IOException {
    // One thread, and merges of neighbours in turn: the same records give the same index.
    IndexWriterConfig config =
        new IndexWriterConfig(new WhitespaceAnalyzer())
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (SourceRecord entry : records) {
        writer.addDocument(document.apply(entry));
      }
      writer.forceMerge(1);
    }
    return DirectoryReader.open(directory);
  }
}
