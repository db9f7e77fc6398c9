package org.chengguo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Quality of an index's answers to many queries. */
final class Tally {
  private static final int LIMIT = 10;

  private final List<String> notFirst = new ArrayList<>();
  private int queries;
  private int first;
  private int inTen;
  private int empty;
  private double reciprocalRanks;

  private Tally() {}

  static Tally of(Stream<JudgedQuery> judged, SearchIndex index) {
    Tally tally = new Tally();
    judged.forEach(query -> tally.add(query, index));
    return tally;
  }

  private void add(JudgedQuery judged, SearchIndex index) {
    List<String> hits =
        index.search(new SearchRequest(judged.query(), Map.of(), LIMIT, 0)).hits().stream()
            .map(SearchAnswer.Hit::id)
            .toList();
    int rank = judged.rank(hits);
    queries++;
    empty += hits.isEmpty() ? 1 : 0;
    inTen += rank > 0 ? 1 : 0;
    first += rank == 1 ? 1 : 0;
    reciprocalRanks += rank > 0 ? 1.0 / rank : 0;
    if (rank != 1) {
      notFirst.add(judged.query() + " (" + rank + ")");
    }
  }

  /** Returns the mean of 1 / place of the first right record among ten, 0 if there is none. */
  double meanReciprocalRank() {
    return reciprocalRanks / queries;
  }

  double first() {
    return (double) first / queries;
  }

  double inTen() {
    return (double) inTen / queries;
  }

  double empty() {
    return (double) empty / queries;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d queries: MRR@10 %.4f, first %.4f, in ten %.4f, empty %.4f",
        queries,
        meanReciprocalRank(),
        first(),
        inTen(),
        empty());
  }

  /** Returns the queries whose first record is not right, with the place of the first right one. */
  List<String> notFirst() {
    return notFirst;
  }
}
