package org.chengguo.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Set;

/**
 * Query on the project's own records with the records that answer it.
 *
 * @param right ids of records, any of which answers the query
 * @param kind of query: title, body, topic, variant, wrong-character, alias-year, prefix
 * @param hard whether the records use other words
 */
record JudgedQuery(
    String query, Set<String> right, @JsonProperty("class") String kind, boolean hard) {
  private static final URL FILE = JudgedQuery.class.getResource("/search/judged-queries.json");

  static List<JudgedQuery> all() {
    try (InputStream file = FILE.openStream()) {
      return List.of(new ObjectMapper().readValue(file, JudgedQuery[].class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Returns the place of the first right record, from 1.
   *
   * @return 0 when there is none
   */
  int rank(List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      if (right.contains(ids.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }
}
