package org.chengguo.testing;

/** Random numbers that are the same on every machine for the same seed, for ever. */
final class SplitMix64 {
  private long state;

  SplitMix64(long seed) {
    this.state = seed;
  }

  long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A number from 0 to below a bound. */
  long below(long bound) {
    return (next() >>> 1) % bound;
  }

  /** A number from the first to the last, both included. */
  int between(int first, int last) {
    return first + (int) below(last - first + 1L);
  }

  /** Whether something happens that does in so many cases of 100. */
  boolean percent(int cases) {
    return below(100) < cases;
  }
}
