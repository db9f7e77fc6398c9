package org.chengguo.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/**
 * Postings of the terms of titles, with a BM25 score for each title.
 *
 * <p>Records are known by their places in the order of the site.
 */
final class TitlePostings {
  private final TitleTerms analysis;
  private final Map<String, Posting> byTerm = new HashMap<>();

  /** Record's place → its distinct terms. */
  private final Posting[][] terms;

  private TitlePostings(TitleTerms analysis, int records) {
    this.analysis = analysis;
    this.terms = new Posting[records][];
  }

  /** Titles with one term. */
  static final class Posting {
    private final String term;
    private int[] places = new int[2];
    private float[] scores = new float[2];
    private int count;

    private Posting(String term) {
      this.term = term;
    }

    /** Returns how many titles have the term. */
    int count() {
      return count;
    }

    private void add(int place, int frequency) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
        scores = Arrays.copyOf(scores, 2 * count);
      }
      places[count] = place;
      scores[count++] = frequency; // replaced once the lengths of all titles are known
    }
  }

  static TitlePostings of(Site site) {
    TitleTerms analysis = new TitleTerms(site);
    List<SourceRecord> records = site.records();
    TitlePostings postings = new TitlePostings(analysis, records.size());
    int[] lengths = new int[records.size()];
    for (int place = 0; place < lengths.length; place++) {
      List<String> titleTerms = analysis.of(records.get(place).title());
      lengths[place] = titleTerms.size();
      postings.add(place, titleTerms);
    }
    postings.score(lengths);
    return postings;
  }

  private void add(int place, List<String> titleTerms) {
    Map<String, Integer> frequencies = new HashMap<>();
    titleTerms.forEach(term -> frequencies.merge(term, 1, Integer::sum));
    List<Posting> distinct = new ArrayList<>(frequencies.size());
    frequencies.forEach(
        (term, frequency) -> {
          Posting posting = byTerm.computeIfAbsent(term, Posting::new);
          posting.add(place, frequency);
          distinct.add(posting);
        });
    terms[place] = distinct.toArray(Posting[]::new);
  }

  private void score(int[] lengths) {
    long all = Arrays.stream(lengths).asLongStream().sum();
    long filled = Arrays.stream(lengths).filter(length -> length > 0).count();
    Bm25 bm25 = new Bm25((float) (all / (double) filled));
    for (Posting posting : byTerm.values()) {
      // Over the titles that have any term at all, as Lucene counts.
      float idf = Bm25.idf(posting.count, (int) filled);
      posting.places = Arrays.copyOf(posting.places, posting.count);
      posting.scores = Arrays.copyOf(posting.scores, posting.count);
      for (int i = 0; i < posting.count; i++) {
        posting.scores[i] = bm25.score(idf, posting.scores[i], lengths[posting.places[i]]);
      }
    }
  }

  /** Returns the terms of a record's title that the fewest titles have, ties by name. */
  List<Posting> rarestTerms(int place, int most) {
    // Ties by name, in the order of UTF-8: which are taken must not depend on that of a hash map.
    return Arrays.stream(terms[place])
        .sorted(
            Comparator.comparingInt((Posting posting) -> posting.count)
                .thenComparing(posting -> new BytesRef(posting.term)))
        .limit(most)
        .toList();
  }

  /** Adds the scores of a term to those of the titles that have it. */
  void addTo(Scores sums, Posting posting) {
    for (int i = 0; i < posting.count; i++) {
      sums.add(posting.places[i], posting.scores[i]);
    }
  }

  /** Returns whether one of a text's terms occurs in so few titles that sharing it tells much. */
  boolean isTelling(String text) {
    return analysis.of(text).stream().anyMatch(this::isRare);
  }

  private boolean isRare(String term) {
    Posting posting = byTerm.get(term);
    int having = posting == null ? 0 : posting.count;
    return Bm25.idf(having, terms.length) >= RelatedReasons.MIN_WORDING_WEIGHT;
  }
}
