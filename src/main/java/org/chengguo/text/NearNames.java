package org.chengguo.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggestions for a misspelt name. */
public final class NearNames {
  // More would be a list to read rather than a suggestion.
  private static final int MOST = 3;

  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private NearNames() {}

  /** Tells whether two neighbouring letters are swapped, which the distance counts as two. */
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

  /** Returns up to three similar candidates, the most similar first. */
  public static List<String> of(String name, Collection<String> candidates) {
    // A third of the letters may be wrong: one in "labr", three in "workplace". None may in names
    // of two letters, or every category of a plan would be similar to "4".
    int limit = name.length() / 3;
    return candidates.stream()
        .filter(candidate -> DISTANCE.apply(name, candidate) <= limit || isSwap(name, candidate))
        .sorted(
            // By name where equally near, so that the order does not depend on the collection's.
            Comparator.comparing((String candidate) -> DISTANCE.apply(name, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }
}
