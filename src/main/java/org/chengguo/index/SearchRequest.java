package org.chengguo.index;

import java.util.Map;
import java.util.Set;

/**
 * Search request.
 *
 * @param query plain text, without operators
 * @param filters field → values: any of the values, all of the fields
 * @param limit most hits to return
 * @param offset number of the best hits to leave out
 */
public record SearchRequest(
    String query, Map<FilterField, Set<String>> filters, int limit, int offset) {
  public SearchRequest {
    filters = Map.copyOf(filters);
  }
}
