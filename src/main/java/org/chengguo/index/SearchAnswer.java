package org.chengguo.index;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a search found.
 *
 * @param total how many records match
 * @param relaxed whether none held enough of the query's terms, so that fewer are asked for
 * @param hits best first, from the asked offset on
 * @param counts field → value → how many records match, under the filters of all other fields
 */
public record SearchAnswer(
    int total,
    boolean relaxed,
    List<Hit> hits,
    Map<FilterField, SortedMap<String, Integer>> counts) {
  /** The answer to a query without any term that the index knows. */
  static final SearchAnswer NOTHING = new SearchAnswer(0, false, List.of(), Map.of());

  public SearchAnswer {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
  }

  /**
   * A record that matches.
   *
   * @param id of the record
   * @param score as Lucene gives it
   */
  public record Hit(String id, String title, float score) {}
}
