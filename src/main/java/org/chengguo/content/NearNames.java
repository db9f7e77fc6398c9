package org.chengguo.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that a misspelt one may have meant. */
final class NearNames {
  private static final int MOST = 3;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private NearNames() {}

  /** Up to three candidates within a third of the name's length, nearest first. */
  static List<String> of(String name, Collection<String> candidates) {
    int limit = Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> DISTANCE.apply(name, candidate) <= limit)
        .sorted(
            Comparator.comparing((String candidate) -> DISTANCE.apply(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }
}
