package org.chengguo.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places of values on a logarithmic axis.
 *
 * @param least value at the axis's start
 * @param most value at its end
 */
record LogScale(double least, double most, double start, double end) {
  private static final List<Integer> STEPS = List.of(1, 2, 5);

  // For an axis of one value, which would have no length.
  private static final double ROOM = 1.25;

  /** Returns an axis from the least value to the most. */
  static LogScale exactly(Collection<Double> values, double start, double end) {
    Spread spread = Spread.of(values);
    return spread.least() < spread.most()
        ? new LogScale(spread.least(), spread.most(), start, end)
        : new LogScale(spread.least() / ROOM, spread.most() * ROOM, start, end);
  }

  /** Returns an axis whose ends are numbers like 1, 2, 5, 10 around all values. */
  static LogScale around(Collection<Double> values, double start, double end) {
    Spread spread = Spread.of(values);
    int first = (int) Math.floor(Math.log10(spread.least()));
    int last = (int) Math.ceil(Math.log10(spread.most()));
    List<Double> round = round(first, last);
    double least =
        round.stream().filter(value -> value <= spread.least()).reduce((a, b) -> b).orElseThrow();
    double most = round.stream().filter(value -> value > spread.most()).findFirst().orElseThrow();
    return new LogScale(least, most, start, end);
  }

  /** Returns 1, 2 and 5 times each power of ten, from one power to another and one step more. */
  private static List<Double> round(int firstPower, int lastPower) {
    return IntStream.rangeClosed(firstPower, lastPower + 1)
        .boxed()
        .flatMap(power -> STEPS.stream().map(step -> step * Math.pow(10, power)))
        .toList();
  }

  /** Returns the round values on the axis, in order. */
  List<Double> ticks() {
    Stream<Double> all =
        round((int) Math.floor(Math.log10(least)), (int) Math.ceil(Math.log10(most))).stream();
    return all.filter(value -> value >= least && value <= most).toList();
  }

  double place(double value) {
    return start + (end - start) * Math.log(value / least) / Math.log(most / least);
  }
}
