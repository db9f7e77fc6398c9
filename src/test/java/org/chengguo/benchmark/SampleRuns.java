package org.chengguo.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invented measurements, for tests of what is made of them. */
final class SampleRuns {
  private static final LocalDate DATE = LocalDate.of(2026, 12, 1);
  private static final long MEGABYTE = 1_000_000;

  private final List<Measurement> all = new ArrayList<>();

  /** Two sizes of all candidates; at the larger one, the older jar is too slow. */
  static Measurements twoSizes() {
    return new SampleRuns()
        .add(Work.synthetic(500), Comparison.OURS, 3.0, 2.0, 4.0)
        .add(Work.synthetic(500), Comparison.OLDER, 20.0, 30.0, 25.0)
        .add(Work.synthetic(500), Comparison.HUGO, 1.0, 1.0, 3.0)
        .add(Work.synthetic(500), Comparison.PAGEFIND, 1.0, 3.0, 1.0)
        .add(Work.synthetic(10_000), Comparison.OURS, 15.0)
        .stopped(Work.synthetic(10_000), Comparison.OLDER, 1)
        .add(Work.synthetic(10_000), Comparison.HUGO, 10.0)
        .add(Work.synthetic(10_000), Comparison.PAGEFIND, 30.0)
        .done();
  }

  /** Two verbs of ours and of an older jar. */
  static Measurements verbs() {
    return new SampleRuns()
        .add(new Work("build", 389), Comparison.OURS, 3.0)
        .add(new Work("build", 389), Comparison.OLDER, 24.0)
        .add(new Work("search", 389), Comparison.OURS, 0.5)
        .done();
  }

  /** Adds runs that took these seconds by the clock, and half more of the processors. */
  SampleRuns add(Work work, String candidate, double... seconds) {
    for (int run = 1; run <= seconds.length; run++) {
      double elapsed = seconds[run - 1];
      Written written = new Written(3L * work.records(), MEGABYTE, 2L * work.records());
      all.add(
          measurement(
              work,
              candidate,
              run,
              Measurement.DONE,
              Optional.of(
                  new Cost(
                      elapsed,
                      elapsed,
                      elapsed / 2,
                      200 * MEGABYTE * run,
                      300 * MEGABYTE * run,
                      written))));
    }
    return this;
  }

  /** Adds a run that was stopped at its limit. */
  SampleRuns stopped(Work work, String candidate, int run) {
    all.add(measurement(work, candidate, run, "over 1,800 s", Optional.empty()));
    return this;
  }

  private static Measurement measurement(
      Work work, String candidate, int run, String outcome, Optional<Cost> cost) {
    return new Measurement(DATE, work, candidate, "1.0", run, outcome, cost);
  }

  Measurements done() {
    return new Measurements(all);
  }
}
