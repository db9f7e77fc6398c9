package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/**
 * What content says on the counting of a figure.
 *
 * @param rules the figure's rule, then further ones that it must stand; none where it has no rule
 * @param unchecked why no rule can be given, where the editors say so
 * @param acknowledged what the Office says on a known difference, in one sentence
 * @param value where the value is written
 */
public record Counting(
    List<CountingRule> rules,
    Optional<Unverifiable.Reason> unchecked,
    Optional<String> acknowledged,
    Origin value) {
  public Counting {
    rules = List.copyOf(rules);
  }

  /** Nothing is said. */
  public static Counting unsaid(Origin value) {
    return new Counting(List.of(), Optional.empty(), Optional.empty(), value);
  }
}
