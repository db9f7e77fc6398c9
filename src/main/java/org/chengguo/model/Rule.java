package org.chengguo.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A requirement of a plan.
 *
 * @param subject meetings, quorum, training, statistics, analyses, assessments or measures
 * @param amount the required number, in {@code unit}
 * @param group the group it holds for
 * @param agencies the agencies it holds for; empty for a group or for all
 */
public record Rule(
    String id,
    String subject,
    String text,
    Optional<BigDecimal> amount,
    Optional<String> unit,
    Optional<String> group,
    List<Agency> agencies,
    Source source) {
  public Rule {
    agencies = List.copyOf(agencies);
  }
}
