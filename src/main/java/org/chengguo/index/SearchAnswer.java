package org.chengguo.index;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Result of a search request.
 *
 * @param total number of records that match
 * @param relaxed whether fewer terms were required because no record contained enough of them
 * @param hits best first, from the requested offset on
 * @param counts field → value → number of records that match, under the filters of other fields
 */
public record SearchAnswer(
    int total,
    boolean relaxed,
    List<Hit> hits,
    Map<FilterField, SortedMap<String, Integer>> counts) {
  /** Result for a query of which no record contains a term. */
  static final SearchAnswer NOTHING = new SearchAnswer(0, false, List.of(), Map.of());

  public SearchAnswer {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
  }

  /**
   * Record that matches a query.
   *
   * @param score BM25, the float that Lucene gives
   */
  public record Hit(String id, String title, float score) {}
}
