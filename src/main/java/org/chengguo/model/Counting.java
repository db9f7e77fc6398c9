package org.chengguo.model;

import java.util.List;
import java.util.Optional;

/**
 * Rules and remarks on the counting of a figure, from its content.
 *
 * @param rules the figure's rule, then further checks; none if it has no rule
 * @param unchecked why no rule can be given, in the editors' choice
 * @param acknowledged the Office's explanation of a known difference, in one sentence
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

  /** Returns the counting of a figure with neither a rule nor a reason. */
  public static Counting unsaid(Origin value) {
    return new Counting(List.of(), Optional.empty(), Optional.empty(), value);
  }
}
