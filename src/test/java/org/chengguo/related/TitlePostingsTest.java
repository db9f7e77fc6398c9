package org.chengguo.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.terms.MemoryIndex;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores of titles are those that Lucene gives, to the last bit. */
final class TitlePostingsTest {
  private static final int RECORDS = 1000;
  private static final Site SITE = SyntheticSites.of(RECORDS, 4);

  private final TitleTerms terms = new TitleTerms(SITE);
  private final TitlePostings postings = TitlePostings.of(SITE);
  private final Scores scores = new Scores(RECORDS);

  private Document document(SourceRecord record) {
    Document document = new Document();
    String text = String.join(" ", terms.of(record.title()));
    document.add(new TextField("title", text, Field.Store.NO));
    return document;
  }

  @Test
  void scoresAreThoseOfLucene() throws IOException {
    try (IndexReader reader = MemoryIndex.of(SITE.records(), this::document)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      int compared = 0;
      for (int place = 0; place < RECORDS; place += 7) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        terms.of(SITE.records().get(place).title()).stream()
            .distinct()
            .forEach(term -> query.add(new TermQuery(new Term("title", term)), Occur.SHOULD));
        Map<Integer, Float> expected = new TreeMap<>();
        for (ScoreDoc hit : searcher.search(query.build(), RECORDS).scoreDocs) {
          expected.put(hit.doc, hit.score);
        }
        postings.rarestTerms(place, 1000).forEach(term -> postings.addTo(scores, term));
        Map<Integer, Float> found = new TreeMap<>();
        scores.drain(RECORDS, document -> true, found::put);
        assertThat(found).isEqualTo(expected);
        compared += found.size();
      }
      assertThat(compared).isGreaterThan(5000);
    }
  }

  @Test
  void theRarestTermsAreThoseOfTheFewestTitles() {
    List<List<String>> titles =
        SITE.records().stream().map(record -> terms.of(record.title())).toList();
    int place =
        IntStream.range(0, RECORDS).filter(i -> titles.get(i).size() > 8).findFirst().orElseThrow();
    List<String> distinct = titles.get(place).stream().distinct().toList();
    List<Long> counts =
        distinct.stream()
            .map(term -> titles.stream().filter(title -> title.contains(term)).count())
            .sorted()
            .limit(4)
            .toList();
    assertThat(
            postings.rarestTerms(place, 4).stream().map(posting -> (long) posting.count()).toList())
        .isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 24, 40, 41, 100, 1000})
  void aLengthIsRoundedAsLuceneStoresIt(int length) {
    CollectionStatistics titles = new CollectionStatistics("title", 50, 40, 800, 700);
    TermStatistics term = new TermStatistics(new BytesRef("x"), 5, 9);
    float expected =
        new BM25Similarity().scorer(1, titles, term).score(2, SmallFloat.intToByte4(length));
    assertThat(new Bm25(800 / 40f).score(Bm25.idf(5, 40), 2, length)).isEqualTo(expected);
  }
}
