package org.chengguo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A requirement of a plan.
 *
 * @param subject what it asks for
 * @param amount the required number, in {@code unit}; zero asks for nothing
 * @param everyYears the years that make up a period in which it must be met once, counted from the
 *     plan's first year; 1 for every year
 * @param perOccasion whether it holds only when an occasion arises, such as drafting an ordinance
 * @param group the group it holds for
 * @param agencies the agencies it holds for; empty for a group or for all
 */
public record Rule(
    String id,
    RuleSubject subject,
    String text,
    Optional<BigDecimal> amount,
    Optional<Unit> unit,
    int everyYears,
    boolean perOccasion,
    Optional<String> group,
    List<Agency> agencies,
    Source source) {
  public Rule {
    agencies = List.copyOf(agencies);
  }

  /** Whether it names an agency. */
  public boolean names(Agency agency) {
    return agencies.stream().anyMatch(named -> named.id().equals(agency.id()));
  }

  /** Whether it holds for a group, and this is the one. */
  boolean isForGroup(Optional<String> asked) {
    return agencies.isEmpty() && group.isPresent() && group.equals(asked);
  }

  /** Whether it holds for all to whom no other rule on the matter does. */
  public boolean isGeneral() {
    return agencies.isEmpty() && group.isEmpty();
  }
}
