package org.chengguo.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * All runs of one candidate at one work.
 *
 * @param outcome {@link Measurement#DONE} when every run was, or why one was not
 * @param costs of each run; none when one was not done
 */
record Summary(String candidate, String version, String outcome, List<Cost> costs) {
  Summary {
    costs = List.copyOf(costs);
  }

  /** Returns the summary of at least one run. */
  static Summary of(List<Measurement> runs) {
    Measurement first = runs.get(0);
    String outcome =
        runs.stream()
            .map(Measurement::outcome)
            .filter(text -> !text.equals(Measurement.DONE))
            .findFirst()
            .orElse(Measurement.DONE);
    boolean done = outcome.equals(Measurement.DONE);
    return new Summary(
        first.candidate(),
        first.version(),
        outcome,
        done ? runs.stream().flatMap(run -> run.cost().stream()).toList() : List.of());
  }

  boolean isDone() {
    return outcome.equals(Measurement.DONE);
  }

  /** Returns the spread of the seconds by the clock, if all runs were done. */
  Optional<Spread> elapsed() {
    return spread(Cost::elapsed);
  }

  Optional<Spread> processor() {
    return spread(Cost::processor);
  }

  Optional<Spread> spread(ToDoubleFunction<Cost> value) {
    return costs.isEmpty()
        ? Optional.empty()
        : Optional.of(Spread.of(costs.stream().map(value::applyAsDouble).toList()));
  }

  /** Returns how many times what another candidate took this one took, by medians. */
  Optional<Double> ratio(Summary other, ToDoubleFunction<Cost> value) {
    return spread(value)
        .flatMap(mine -> other.spread(value).map(its -> mine.median() / its.median()));
  }
}
