package org.chengguo.related;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.terms.MemoryIndex;
import org.chengguo.terms.RecordText;

/**
 * Most similar record of the same family of agencies, by title and running text.
 *
 * <p>Lucene ranks by BM25. This finds two of the 22 links that {@code ContinuationProposalsTest}
 * holds: those whose titles share too little for {@link TitleSimilarity} (decision 11).
 */
final class TextSimilarity {
  // Least share of the record's score for itself, which grows with the number and rarity of its
  // terms as the other's does: so long and short texts are held to the same. 0.45 loses the link
  // of the funeral businesses; down to 0 none of 106 and 111 is added, as a name must be shared.
  private static final float MIN_SCORE_SHARE = 0.4f;

  // Rare terms decide the order, and a long text has hundreds of terms. From 24 on the proposals
  // are the same; 12 are too few for the funeral businesses.
  private static final int MOST_TERMS = 48;

  // The record itself, the most similar one, and one to spare: records that repeat the rare terms
  // more often may rank before the record itself. For 106 and 111, 2 would do.
  private static final int HITS = 3;

  private static final String TEXT = "text";
  private static final String FAMILY = "family";

  private final List<SourceRecord> records;
  private final Function<SourceRecord, String> families;
  private final TitleTerms terms;
  private final IndexSearcher searcher;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<SourceRecord, Optional<SourceRecord>> memoized = new HashMap<>();

  private TextSimilarity(Site site, Function<SourceRecord, String> families) throws IOException {
    this.records = site.records();
    this.families = families;
    this.terms = new TitleTerms(site);
    this.searcher = new IndexSearcher(MemoryIndex.of(records, this::document));
    for (int place = 0; place < records.size(); place++) {
      places.put(records.get(place).id(), place);
    }
  }

  /**
   * Indexes all records of a site.
   *
   * @param families the family of a record's agency
   */
  static TextSimilarity of(Site site, Function<SourceRecord, String> families) {
    try {
      return new TextSimilarity(site, families);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Document document(SourceRecord record) {
    Document document = new Document();
    document.add(new TextField(TEXT, String.join(" ", termsOf(record)), Field.Store.NO));
    document.add(new StringField(FAMILY, families.apply(record), Field.Store.NO));
    return document;
  }

  /** Returns the terms of a record; its title counts as often as in searches. */
  private List<String> termsOf(SourceRecord record) {
    // A line break after each copy, or its last and first characters would form a pair.
    String title = (record.title() + "\n").repeat(RecordText.TITLE_TIMES);
    return terms.of(title + record.prose().text());
  }

  private Optional<SourceRecord> findMostSimilar(SourceRecord record) {
    int place = places.get(record.id());
    try {
      ScoreDoc[] hits = searcher.search(query(record), HITS).scoreDocs;
      Optional<ScoreDoc> itself = Arrays.stream(hits).filter(hit -> hit.doc == place).findFirst();
      return Arrays.stream(hits)
          .filter(hit -> hit.doc != place)
          .findFirst()
          .filter(hit -> itself.isPresent() && hit.score >= MIN_SCORE_SHARE * itself.get().score)
          .map(hit -> records.get(hit.doc));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns a query for the rarest terms of a record that occur in another record. */
  private Query query(SourceRecord record) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Map<Term, Integer> documents = new HashMap<>();
    for (String text : termsOf(record)) {
      Term term = new Term(TEXT, text);
      documents.put(term, reader.docFreq(term));
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    documents.entrySet().stream()
        .filter(frequency -> frequency.getValue() > 1) // in one document: it is this record's own
        .sorted( // ties by name: which 48 are taken must not depend on the order of a hash map
            Map.Entry.<Term, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TERMS)
        .forEach(frequency -> query.add(new TermQuery(frequency.getKey()), Occur.SHOULD));
    Term family = new Term(FAMILY, families.apply(record));
    // Beside a filter, optional clauses would all be optional: every record of the family matches.
    return query.setMinimumNumberShouldMatch(1).add(new TermQuery(family), Occur.FILTER).build();
  }

  /** Whether each of the two records is the most similar one to the other. */
  boolean areMostSimilar(SourceRecord first, SourceRecord second) {
    return isMostSimilar(first, second) && isMostSimilar(second, first);
  }

  private boolean isMostSimilar(SourceRecord record, SourceRecord candidate) {
    return memoized
        .computeIfAbsent(record, this::findMostSimilar)
        .filter(candidate::equals)
        .isPresent();
  }
}
