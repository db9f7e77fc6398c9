package org.chengguo.index;

import java.util.Map;
import java.util.Set;

/**
 * What to search for.
 *
 * @param filters field → values: any of the values, all of the fields
 * @param limit how many hits
 * @param offset how many of the best to leave out
 */
public record SearchRequest(
    String query, Map<FilterField, Set<String>> filters, int limit, int offset) {
  public SearchRequest {
    filters = Map.copyOf(filters);
  }
}
