package org.chengguo.benchmark;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One run of a candidate.
 *
 * @param run its number, from 1
 * @param outcome {@link #DONE}, or why there is no cost
 * @param cost of a run that did all of its work, and only of such a run
 */
record Measurement(
    LocalDate date,
    Work work,
    String candidate,
    String version,
    int run,
    String outcome,
    Optional<Cost> cost) {
  static final String DONE = "done";

  Measurement {
    // A run that stopped early must never look like a quick one.
    if (outcome.equals(DONE) != cost.isPresent()) {
      throw new IllegalArgumentException("the cost of a run that is " + outcome);
    }
  }
}
