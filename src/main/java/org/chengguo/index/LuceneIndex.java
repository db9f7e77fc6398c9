package org.chengguo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
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
 * The site's records in a Lucene index in memory, of one segment. A document's number is its
 * record's place in {@link Site#records()}.
 */
final class LuceneIndex {
  /** The field that is searched. */
  static final String TEXT = "text";

  private static final double BUFFER_MEGABYTES = 256;

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

  static LuceneIndex of(Site site) {
    TextAnalysis analysis = new TextAnalysis(site);
    // One thread, and merges of neighbours in turn: the same records give the same index.
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        for (SourceRecord entry : site.records()) {
          writer.addDocument(document(entry, site, analysis));
        }
        writer.forceMerge(1);
      }
      return new LuceneIndex(site, analysis, DirectoryReader.open(directory));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Document document(SourceRecord entry, Site site, TextAnalysis analysis) {
    Document document = new Document();
    for (RecordText.Part part : RecordText.of(entry, site).parts()) {
      String folded = Folding.complete().fold(part.text());
      for (int i = 0; i < part.times(); i++) {
        document.add(new AnalysedField(folded, analysis::ofRecord));
        document.add(new AnalysedField(folded, analysis::mentions));
      }
    }
    for (FilterField field : FilterField.values()) {
      for (String value : field.of(entry)) {
        document.add(new StringField(field.id(), value, Field.Store.NO));
        document.add(new SortedSetDocValuesField(field.id(), new BytesRef(value)));
      }
    }
    return document;
  }

  /** One text of a record, analysed when its turn comes. */
  private static final class AnalysedField extends Field {
    private static final FieldType TYPE = type();

    private final Analysis analysis;

    AnalysedField(String folded, Analysis analysis) {
      super(TEXT, folded, TYPE);
      this.analysis = analysis;
    }

    private static FieldType type() {
      FieldType type = new FieldType();
      type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
      type.setTokenized(true);
      type.freeze();
      return type;
    }

    @Override
    public TokenStream tokenStream(Analyzer unused, TokenStream reused) {
      return analysis.of(stringValue());
    }
  }

  private interface Analysis {
    TokenStream of(String folded);
  }

  /** The characters that the index's terms hold, and those of what queries are read with. */
  private BitSet alphabet() throws IOException {
    BitSet alphabet = new BitSet();
    analysis.characters().forEach(alphabet::set);
    TermsEnum terms = terms();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      term.utf8ToString().codePoints().forEach(alphabet::set);
    }
    return alphabet;
  }

  /** All terms, in the order of their UTF-8 bytes. */
  TermsEnum terms() throws IOException {
    Terms terms = MultiTerms.getTerms(reader, TEXT);
    return terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  /** What BM25 needs to know of all documents; empty when there are none. */
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

  /** How queries are folded. */
  Folding folding() {
    return folding;
  }

  /** The ranking query for a text. */
  RankingQuery query(String text) {
    return RankingQuery.of(
        analysis.ofQuery(folding.fold(text)).stream()
            .distinct()
            .limit(RankingQuery.MOST_TERMS)
            .map(this::completed)
            .distinct()
            .toList());
  }

  /** A Latin word that is not in the index, completed to the commonest one that begins with it. */
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
