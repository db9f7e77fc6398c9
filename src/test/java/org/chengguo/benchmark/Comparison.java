package org.chengguo.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Summaries of all candidates at one work. */
record Comparison(Work work, List<Summary> summaries) {
  static final String OURS = "ours";
  static final String OLDER = "older";
  static final String HUGO = "Hugo";
  static final String PAGEFIND = "Pagefind";

  /** Hugo's run and Pagefind's over the same pages, as one. */
  static final String PEERS = HUGO + " + " + PAGEFIND;

  private static final List<String> MEASURED = List.of(OURS, OLDER, HUGO, PAGEFIND);

  static Comparison of(Work work, Measurements measurements) {
    Map<String, List<Measurement>> runs =
        measurements.of(work).stream().collect(Collectors.groupingBy(Measurement::candidate));
    List<Summary> summaries = new ArrayList<>();
    for (String candidate : MEASURED) {
      Optional.ofNullable(runs.get(candidate)).map(Summary::of).ifPresent(summaries::add);
    }
    if (runs.containsKey(HUGO) && runs.containsKey(PAGEFIND)) {
      summaries.add(peers(runs.get(HUGO), runs.get(PAGEFIND)));
    }
    return new Comparison(work, List.copyOf(summaries));
  }

  private static Summary peers(List<Measurement> hugo, List<Measurement> pagefind) {
    Optional<String> problem =
        Stream.concat(hugo.stream(), pagefind.stream())
            .map(Measurement::outcome)
            .filter(outcome -> !outcome.equals(Measurement.DONE))
            .findFirst();
    if (problem.isPresent()) {
      return new Summary(PEERS, "", problem.get(), List.of());
    }
    Map<Integer, Measurement> byRun =
        pagefind.stream().collect(Collectors.toMap(Measurement::run, Function.identity()));
    List<Cost> costs = new ArrayList<>();
    for (Measurement run : hugo) {
      Cost pages = run.cost().orElseThrow();
      costs.add(pages.then(byRun.get(run.run()).cost().orElseThrow()));
    }
    return new Summary(PEERS, "", Measurement.DONE, costs);
  }

  Optional<Summary> of(String candidate) {
    return summaries.stream().filter(summary -> summary.candidate().equals(candidate)).findFirst();
  }
}
