package org.chengguo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.terms.Folding;
import org.chengguo.terms.RecordText;
import org.chengguo.terms.TextAnalysis;

/**
 * Lucene index of a site's records, in memory and of one segment.
 *
 * <p>A document's number is its record's position in {@link Site#records()}.
 */
final class LuceneIndex {
  /** Name of the only field that is searched. */
  static final String TEXT = "text";

  // Lucene's default of 16 would flush more segments, all of which are merged into one afterwards.
  // It is a limit, so a small site uses less.
  private static final double BUFFER_MEGABYTES = 256;

  private static final FieldType TYPE = type();

  private final Site site;
  private final TextAnalysis analysis;
  private final IndexReader reader;
  private final Folding folding;

  private LuceneIndex(Site site, TextAnalysis analysis, IndexReader reader) throws IOException {
    this.site = site;
    this.analysis = analysis;
    this.reader = reader;
    this.folding = Folding.complete().within(alphabet());
  }

  /** Indexes all records of a site. */
  static LuceneIndex of(Site site) {
    TextAnalysis analysis = new TextAnalysis(site);
    // One thread and merges of neighbouring segments only, as in MemoryIndex: document numbers must
    // be the positions of the records, and the same records must give the same index.
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            // A single segment is final as flushed; as a compound file it would be merged again.
            .setUseCompoundFile(false)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        RecordedTerms terms = new RecordedTerms(analysis);
        for (SourceRecord record : site.records()) {
          writer.addDocument(document(record, site, terms));
        }
        writer.forceMerge(1);
      }
      return new LuceneIndex(site, analysis, DirectoryReader.open(directory));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Document document(SourceRecord record, Site site, RecordedTerms terms) {
    Document document = new Document();
    document.add(new Field(TEXT, terms.of(RecordText.of(record, site)), TYPE));
    for (FilterField field : FilterField.values()) {
      for (String value : field.of(record)) {
        document.add(new StringField(field.id(), value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field.id(), new BytesRef(value)));
      }
    }
    return document;
  }

  private static FieldType type() {
    FieldType type = new FieldType();
    // No positions: no query is a phrase, and the export has none.
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** Returns the characters of the index's terms, and those by which queries are analysed. */
  private BitSet alphabet() throws IOException {
    BitSet alphabet = new BitSet();
    analysis.characters().forEach(alphabet::set);
    TermsEnum terms = terms();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      term.utf8ToString().codePoints().forEach(alphabet::set);
    }
    return alphabet;
  }

  /** Returns all terms in the order of their UTF-8 bytes. */
  TermsEnum terms() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, TEXT);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  /** Returns the statistics of BM25 over all documents; empty if there are none. */
  Optional<CollectionStatistics> collection() throws IOException {
    return Optional.ofNullable(new IndexSearcher(reader).collectionStatistics(TEXT));
  }

  IndexReader reader() {
    return reader;
  }

  Site site() {
    return site;
  }

  TextAnalysis analysis() {
    return analysis;
  }

  /** Returns the folding of queries. */
  Folding folding() {
    return folding;
  }

  /** Returns the ranking query for a text. */
  RankingQuery query(String text) {
    // Distinct twice: two beginnings may be completed to one word. The limit comes before, so that
    // browsers fetch no more terms than that.
    return RankingQuery.of(
        analysis.ofQuery(folding.fold(text)).stream()
            .distinct()
            .limit(RankingQuery.MOST_TERMS)
            .map(this::completed)
            .distinct()
            .toList());
  }

  /** Returns a Latin word that is not in the index completed to the most common one. */
  private String completed(String term) {
    if (!WordCompletion.concerns(term)) {
      return term;
    }
    try {
      return WordCompletion.of(term, terms()).orElse(term);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
