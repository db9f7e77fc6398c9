package org.chengguo.benchmark;

import java.util.Collection;

/** Median and limits of what several runs took. */
record Spread(double median, double least, double most) {

  /**
   * Returns the spread of some values.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Spread of(Collection<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values");
    }
    double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }
}
