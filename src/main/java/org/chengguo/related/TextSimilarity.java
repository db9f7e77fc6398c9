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
 * Which record Lucene finds nearest to each, among those of one family of agencies, by all that the
 * records say: their titles and their running text.
 */
final class TextSimilarity {
  /** The share of a record's score for itself that its nearest must have. */
  private static final float NEAR = 0.4f;

  /** Rare terms tell most; a long text has hundreds. */
  private static final int MOST_TERMS = 48;

  /** The record itself, the nearest one, and one more where others come before the record. */
  private static final int LOOKED_AT = 3;

  private static final String TEXT = "text";
  private static final String FAMILY = "family";

  private final List<SourceRecord> records;
  private final Function<SourceRecord, String> families;
  private final TitleTerms terms;
  private final IndexSearcher searcher;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<SourceRecord, Optional<SourceRecord>> nearest = new HashMap<>();

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
   * @param families the family of a record's agency
   */
  static TextSimilarity of(Site site, Function<SourceRecord, String> families) {
    try {
      return new TextSimilarity(site, families);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Document document(SourceRecord entry) {
    Document document = new Document();
    document.add(new TextField(TEXT, String.join(" ", termsOf(entry)), Field.Store.NO));
    document.add(new StringField(FAMILY, families.apply(entry), Field.Store.NO));
    return document;
  }

  /** What a record says; its title counts as often as in searches. */
  private List<String> termsOf(SourceRecord entry) {
    String title = (entry.title() + "\n").repeat(RecordText.TITLE_TIMES);
    return terms.of(title + entry.prose().text());
  }

  private Optional<SourceRecord> findNearest(SourceRecord entry) {
    int place = places.get(entry.id());
    try {
      ScoreDoc[] found = searcher.search(query(entry), LOOKED_AT).scoreDocs;
      Optional<ScoreDoc> own = Arrays.stream(found).filter(hit -> hit.doc == place).findFirst();
      return Arrays.stream(found)
          .filter(hit -> hit.doc != place)
          .findFirst()
          .filter(hit -> own.isPresent() && hit.score >= NEAR * own.get().score)
          .map(hit -> records.get(hit.doc));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The rarest terms that another record may have. */
  private Query query(SourceRecord entry) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Map<Term, Integer> having = new HashMap<>();
    for (String text : termsOf(entry)) {
      Term term = new Term(TEXT, text);
      having.put(term, reader.docFreq(term));
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    having.entrySet().stream()
        .filter(found -> found.getValue() > 1)
        .sorted(
            Map.Entry.<Term, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TERMS)
        .forEach(found -> query.add(new TermQuery(found.getKey()), Occur.SHOULD));
    Term family = new Term(FAMILY, families.apply(entry));
    return query.setMinimumNumberShouldMatch(1).add(new TermQuery(family), Occur.FILTER).build();
  }

  /** Whether each of the two is the other's nearest. */
  boolean areNearest(SourceRecord one, SourceRecord other) {
    return isNearest(one, other) && isNearest(other, one);
  }

  private boolean isNearest(SourceRecord one, SourceRecord other) {
    return nearest.computeIfAbsent(one, this::findNearest).filter(other::equals).isPresent();
  }
}
