package org.chengguo.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Values to pick from at random, some of them more often than others. */
final class Weighted<T> {
  private static final long SCALE = 1L << 40;

  private final List<T> values;
  private final long[] upTo;

  private Weighted(List<T> values, long[] weights) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing to pick from");
    }
    this.values = values;
    this.upTo = weights.clone();
    Arrays.parallelPrefix(upTo, Long::sum);
  }

  /** A value, and how often it is picked compared with the others. */
  record Choice<T>(long weight, T value) {}

  static <T> Choice<T> choice(long weight, T value) {
    return new Choice<>(weight, value);
  }

  static <T> Weighted<T> of(List<Choice<T>> choices) {
    return new Weighted<>(
        choices.stream().map(Choice::value).toList(),
        choices.stream().mapToLong(Choice::weight).toArray());
  }

  /**
   * Values of a natural language's skew: the n-th is picked in proportion to 1 / (n + flat).
   *
   * @param flat how many of the first are about as frequent as the first; at least 1
   */
  static <T> Weighted<T> skewed(List<T> values, int flat) {
    return new Weighted<>(
        List.copyOf(values),
        IntStream.range(0, values.size()).mapToLong(rank -> SCALE / (rank + flat)).toArray());
  }

  T pick(SplitMix64 random) {
    long point = random.below(upTo[upTo.length - 1]);
    int found = Arrays.binarySearch(upTo, point);
    // A point equal to a sum is the first of the next value.
    return values.get(found >= 0 ? found + 1 : -found - 1);
  }
}
