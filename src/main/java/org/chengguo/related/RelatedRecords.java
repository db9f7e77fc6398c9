package org.chengguo.related;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;
import org.chengguo.terms.MemoryIndex;

/**
 * Related records: records of other agencies that are similar in topic and title.
 *
 * <p>The score is BM25 over the titles, a weight for each shared topic by its rarity, and small
 * weights for the same kind, the same issue and corresponding strategies. The order says nothing
 * about the quality of the work.
 *
 * <p>The weights were set by hand on the 224 records that a reader judged, which {@code
 * RelatedRecordsTest} compares by nDCG@5: 0.635, at least 0.6 in the test (decision 11). Values in
 * the comments below are measured the same way, one constant changed at a time. They measure the
 * fit to these records, so differences of less than 0.01 are no reason to change one.
 */
public final class RelatedRecords {
  // For readers, not for the measure, which looks at five: nDCG@5 is the same with 5 to 10.
  private static final int SHOWN = 6;

  // Candidates to which kind, issue and strategy are added. Some of them are dropped: no reason to
  // show, or the record's own undertaking. 12 gives 0.633 and fills one list less; 96 is no better.
  private static final int CANDIDATES = 8 * SHOWN;

  // Common terms say little, and their postings take most of the time. 8 gives 0.600, 12 0.621, 24
  // 0.636, all terms 0.636; with 16 a record takes 1.7 ms of LineageBenchmark's 2 ms.
  private static final int MOST_TERMS = 16;

  private static final String TITLE = "title";
  private static final String TOPIC = "topic";
  private static final String AGENCY = "agency";

  // Times a topic's idf, so that a rare topic outweighs several rare pairs of a title. 0 (titles
  // alone) gives 0.514, 1 0.634, 1.5 0.641, 3.5 0.629. The greater it is, the more often a topic is
  // the reason and the less often a wording (431 at 1, 297 now, 286 at 5).
  private static final float TOPIC_WEIGHT = 2.5f;

  // Factor from a record's topic to its next: an editor names the main topic first. 0.5 gives
  // 0.611, 0.7 0.626, 0.9 0.638, and 1, without any difference, 0.639.
  private static final float NEXT_TOPIC = 0.85f;

  // Less than what one rare pair of a title adds (about 1.8), so that it decides only between
  // titles that are nearly as similar. 0 gives 0.617, 0.5 0.632, 2 0.631, 3 0.621.
  private static final float SAME_KIND = 1;

  // The six national issues are coarse. 0 gives 0.626, 0.5 0.634, 2 0.634.
  private static final float SAME_ISSUE = 1;

  // A crosswalk's strategies correspond partly. 0 (no crosswalk) gives 0.631, 1 0.634, 2 0.638.
  private static final float COUNTERPART = 0.5f;

  private final Site site;
  private final TitleTerms titles;
  private final IndexSearcher searcher;
  private final Map<String, Float> topicWeights = new HashMap<>();
  private final RelatedReasons reasons;

  private RelatedRecords(Site site, TitleTerms titles, IndexReader reader) throws IOException {
    this.site = site;
    this.titles = titles;
    this.searcher = new IndexSearcher(reader);
    for (Topic topic : site.topics()) {
      topicWeights.put(topic.id(), TOPIC_WEIGHT * rarity(reader, term(topic)));
    }
    this.reasons =
        new RelatedReasons(
            site, words -> titles.of(words).stream().anyMatch(term -> isRare(reader, term)));
  }

  /** Indexes all records of a site. */
  public static RelatedRecords of(Site site) {
    TitleTerms titles = new TitleTerms(site);
    try {
      IndexReader reader = MemoryIndex.of(site.records(), record -> document(record, titles));
      return new RelatedRecords(site, titles, reader);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Document document(SourceRecord record, TitleTerms titles) {
    Document document = new Document();
    String terms = String.join(" ", titles.of(record.title()));
    document.add(new TextField(TITLE, terms, Field.Store.NO));
    for (Topic topic : record.topics()) {
      document.add(new StringField(TOPIC, topic.id(), Field.Store.NO));
    }
    document.add(new StringField(AGENCY, record.agency().id(), Field.Store.NO));
    return document;
  }

  /** Returns up to six records of other agencies with the reasons for each, best first. */
  public List<RelatedRecord> of(SourceRecord record) {
    try {
      // A threshold for the count of hits lets Lucene skip documents that cannot come among them.
      ScoreDoc[] hits =
          searcher.search(
                  query(record), new TopScoreDocCollectorManager(CANDIDATES, null, CANDIDATES))
              .scoreDocs;
      return Arrays.stream(hits)
          .map(hit -> new Candidate(site.records().get(hit.doc), hit.doc, hit.score))
          .map(candidate -> candidate.with(extraScore(record, candidate.record())))
          .sorted()
          .filter(candidate -> !isOfSameUndertaking(record, candidate.record()))
          .map(
              candidate ->
                  new RelatedRecord(candidate.record(), reasons.of(record, candidate.record())))
          .filter(related -> !related.reasons().isEmpty())
          .limit(SHOWN)
          .toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Record with its place in the site's order and its score. */
  private record Candidate(SourceRecord record, int place, float score)
      implements Comparable<Candidate> {
    Candidate with(float more) {
      return new Candidate(record, place, score + more);
    }

    @Override
    public int compareTo(Candidate other) {
      int byScore = Float.compare(other.score, score);
      return byScore == 0 ? Integer.compare(place, other.place) : byScore;
    }
  }

  /** Returns the weights of what is compared for the best candidates only. */
  private float extraScore(SourceRecord record, SourceRecord candidate) {
    // Not in the query: up to half of all records share a kind, and Lucene would read them all.
    float kind = candidate.kind() == record.kind() ? SAME_KIND : 0;
    boolean issue = record.issue().isPresent() && record.issue().equals(candidate.issue());
    boolean counterpart = reasons.counterpart(record, candidate).isPresent();
    return kind + (issue ? SAME_ISSUE : 0) + (counterpart ? COUNTERPART : 0);
  }

  private boolean isOfSameUndertaking(SourceRecord record, SourceRecord candidate) {
    return site.undertakingOf(record).stream()
        .anyMatch(undertaking -> undertaking.records().contains(candidate));
  }

  private Query query(SourceRecord record) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Term term : rarestTerms(record)) {
      query.add(new TermQuery(term), Occur.SHOULD);
    }
    float factor = 1;
    for (Topic topic : record.topics()) {
      float weight = topicWeights.get(topic.id()) * factor;
      query.add(constant(term(topic), weight), Occur.SHOULD);
      factor *= NEXT_TOPIC;
    }
    Term agency = new Term(AGENCY, record.agency().id());
    return query.add(new TermQuery(agency), Occur.MUST_NOT).build();
  }

  private List<Term> rarestTerms(SourceRecord record) throws IOException {
    Map<Term, Integer> documents = new HashMap<>();
    for (String text : titles.of(record.title())) {
      Term term = new Term(TITLE, text);
      documents.put(term, searcher.getIndexReader().docFreq(term));
    }
    return documents.entrySet().stream()
        .sorted( // ties by name: which 16 are taken must not depend on the order of a hash map
            Map.Entry.<Term, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(MOST_TERMS)
        .toList();
  }

  private static Term term(Topic topic) {
    return new Term(TOPIC, topic.id());
  }

  private static Query constant(Term term, float score) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), score);
  }

  /** Returns BM25's idf of a term: the fewer records have it, the greater. */
  private static float rarity(IndexReader reader, Term term) {
    try {
      int documents = reader.docFreq(term);
      return (float) Math.log(1 + (reader.numDocs() - documents + 0.5) / (documents + 0.5));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether a pair of characters occurs in so few titles that sharing it means something. */
  private static boolean isRare(IndexReader reader, String term) {
    return rarity(reader, new Term(TITLE, term)) >= RelatedReasons.MIN_WORDING_WEIGHT;
  }
}
