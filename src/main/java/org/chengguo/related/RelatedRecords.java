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
 * Finds what other agencies did about the same thing as a record: by topics and the words of
 * titles, rarer ones counting more; kind, issue and strategies that correspond tip the balance. The
 * nearest come first, which says nothing of how well anyone did.
 */
public final class RelatedRecords {
  private static final int MOST = 6;

  /** Some found ones have no reason to show, or belong to the record's own undertaking. */
  private static final int LOOKED_AT = 8 * MOST;

  /** A title has more, but those that are everywhere tell nothing and take most of the time. */
  private static final int MOST_TERMS = 16;

  private static final String TITLE = "title";
  private static final String TOPIC = "topic";
  private static final String AGENCY = "agency";

  /** Weights beside a title's BM25, set on the judged pairs of the tests. */
  private static final float TOPIC_WEIGHT = 2.5f;

  private static final float NEXT_TOPIC = 0.85f;
  private static final float SAME_KIND = 1;
  private static final float SAME_ISSUE = 1;
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

  public static RelatedRecords of(Site site) {
    TitleTerms titles = new TitleTerms(site);
    try {
      IndexReader reader = MemoryIndex.of(site.records(), entry -> document(entry, titles));
      return new RelatedRecords(site, titles, reader);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Document document(SourceRecord entry, TitleTerms titles) {
    Document document = new Document();
    String terms = String.join(" ", titles.of(entry.title()));
    document.add(new TextField(TITLE, terms, Field.Store.NO));
    for (Topic topic : entry.topics()) {
      document.add(new StringField(TOPIC, topic.id(), Field.Store.NO));
    }
    document.add(new StringField(AGENCY, entry.agency().id(), Field.Store.NO));
    return document;
  }

  /** Up to six records of other agencies with the reasons for each, nearest first. */
  public List<RelatedRecord> of(SourceRecord entry) {
    try {
      ScoreDoc[] found =
          searcher.search(query(entry), new TopScoreDocCollectorManager(LOOKED_AT, null, LOOKED_AT))
              .scoreDocs;
      return Arrays.stream(found)
          .map(hit -> new Near(site.records().get(hit.doc), hit.doc, hit.score))
          .map(near -> near.with(beside(entry, near.record())))
          .sorted()
          .filter(near -> !isOfSameUndertaking(entry, near.record()))
          .map(near -> new RelatedRecord(near.record(), reasons.of(entry, near.record())))
          .filter(kindred -> !kindred.reasons().isEmpty())
          .limit(MOST)
          .toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A record that was found, and how near it is. */
  private record Near(SourceRecord record, int place, float score) implements Comparable<Near> {
    Near with(float more) {
      return new Near(record, place, score + more);
    }

    @Override
    public int compareTo(Near other) {
      int nearer = Float.compare(other.score, score);
      return nearer == 0 ? Integer.compare(place, other.place) : nearer;
    }
  }

  /** What would make Lucene look at half of all records is added to the best ones only. */
  private float beside(SourceRecord entry, SourceRecord other) {
    float kind = other.kind() == entry.kind() ? SAME_KIND : 0;
    boolean issue = entry.issue().isPresent() && entry.issue().equals(other.issue());
    boolean counterpart = reasons.counterpart(entry, other).isPresent();
    return kind + (issue ? SAME_ISSUE : 0) + (counterpart ? COUNTERPART : 0);
  }

  private boolean isOfSameUndertaking(SourceRecord entry, SourceRecord other) {
    return site.undertakingOf(entry).stream()
        .anyMatch(undertaking -> undertaking.records().contains(other));
  }

  private Query query(SourceRecord entry) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Term term : tellingTerms(entry)) {
      query.add(new TermQuery(term), Occur.SHOULD);
    }
    float place = 1;
    for (Topic topic : entry.topics()) {
      float weight = topicWeights.get(topic.id()) * place;
      query.add(constant(term(topic), weight), Occur.SHOULD);
      place *= NEXT_TOPIC;
    }
    Term own = new Term(AGENCY, entry.agency().id());
    return query.add(new TermQuery(own), Occur.MUST_NOT).build();
  }

  /** The rarest terms of a title. */
  private List<Term> tellingTerms(SourceRecord entry) throws IOException {
    Map<Term, Integer> having = new HashMap<>();
    for (String text : titles.of(entry.title())) {
      Term term = new Term(TITLE, text);
      having.put(term, searcher.getIndexReader().docFreq(term));
    }
    return having.entrySet().stream()
        .sorted(
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

  /** BM25's weight of a term: the fewer records have it, the more it says. */
  private static float rarity(IndexReader reader, Term term) {
    try {
      int having = reader.docFreq(term);
      return (float) Math.log(1 + (reader.numDocs() - having + 0.5) / (having + 0.5));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether a pair of characters stands in so few titles that two sharing it share a matter. */
  private static boolean isRare(IndexReader reader, String term) {
    return rarity(reader, new Term(TITLE, term)) >= RelatedReasons.RARE;
  }
}
