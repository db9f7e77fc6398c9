package org.chengguo.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that a misspelt one may have meant. */
public final class NearNames {
  private static final int MOST = 3;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private NearNames() {}

  /** Whether two neighbouring letters are swapped, which the distance counts as two changes. */
  private static boolean isSwap(String name, String candidate) {
    if (name.length() != candidate.length() || DISTANCE.apply(name, candidate) != 2) {
      return false;
    }
    int first = 0;
    while (name.charAt(first) == candidate.charAt(first)) {
      first++;
    }
    return first + 1 < name.length()
        && name.charAt(first) == candidate.charAt(first + 1)
        && name.charAt(first + 1) == candidate.charAt(first);
  }

  /** Up to three candidates within a third of the name's length or one swap, nearest first. */
  public static List<String> of(String name, Collection<String> candidates) {
    int limit = name.length() / 3;
    return candidates.stream()
        .filter(candidate -> DISTANCE.apply(name, candidate) <= limit || isSwap(name, candidate))
        .sorted(
            Comparator.comparing((String candidate) -> DISTANCE.apply(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }
}
