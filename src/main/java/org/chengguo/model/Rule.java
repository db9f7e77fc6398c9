package org.chengguo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Requirement of a plan.
 *
 * @param amount the required number, in {@code unit}; zero requires nothing
 * @param everyYears length of the periods in which it must be met once, in years, counted from the
 *     plan's first year; 1 for every year
 * @param perOccasion whether it applies only on an occasion, such as drafting an ordinance
 * @param group the group to which it applies
 * @param agencies the agencies to which it applies; empty for a group or for all
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

  /** Returns whether the rule names an agency. */
  public boolean names(Agency agency) {
    return agencies.stream().anyMatch(named -> named.id().equals(agency.id()));
  }

  /** Returns whether the rule applies to a group. */
  boolean isForGroup(Optional<String> agencyGroup) {
    // An agency without a group would otherwise fit all rules without one.
    return agencies.isEmpty() && group.isPresent() && group.equals(agencyGroup);
  }

  /** Returns whether the rule applies to all agencies without a more specific one. */
  public boolean isGeneral() {
    return agencies.isEmpty() && group.isEmpty();
  }
}
