package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  private final Comparison small = Comparison.of(Work.synthetic(500), SampleRuns.twoSizes());
  private final Comparison large = Comparison.of(Work.synthetic(10_000), SampleRuns.twoSizes());

  private static Summary of(Comparison comparison, String candidate) {
    return comparison.of(candidate).orElseThrow();
  }

  @Test
  void ratiosAreThoseOfMedians() {
    Summary ours = of(small, Comparison.OURS);
    assertThat(ours.ratio(of(small, Comparison.OLDER), Cost::elapsed).orElseThrow())
        .isEqualTo(3.0 / 25, EXACTLY);
    assertThat(ours.processor().orElseThrow()).isEqualTo(new Spread(4.5, 3, 6));
  }

  @Test
  void hugoAndPagefindAreAddedRunByRun() {
    // 1 + 1, 1 + 3 and 3 + 1: the median of the sums is not the sum of the medians.
    assertThat(of(small, Comparison.PEERS).elapsed()).contains(new Spread(4, 2, 4));
    Cost first = of(small, Comparison.PEERS).costs().get(0);
    assertThat(first.written()).isEqualTo(new Written(3000, 2_000_000, 2000));
    assertThat(first.largest()).as("one after the other").isEqualTo(200_000_000);
  }

  @Test
  void aRunThatIsNotDoneLeavesNoNumber() {
    Summary older = of(large, Comparison.OLDER);
    assertThat(older.outcome()).isEqualTo("over 1,800 s");
    assertThat(older.elapsed()).isEmpty();
    assertThat(of(large, Comparison.OURS).ratio(older, Cost::elapsed)).isEmpty();
  }

  @Test
  void oneRunThatIsNotDoneSpoilsTheOthers() {
    Work work = Work.synthetic(500);
    Measurements runs =
        new SampleRuns()
            .add(work, Comparison.HUGO, 1.0)
            .add(work, Comparison.PAGEFIND, 1.0)
            .stopped(work, Comparison.PAGEFIND, 2)
            .done();
    Comparison comparison = Comparison.of(work, runs);
    assertThat(of(comparison, Comparison.PAGEFIND).elapsed()).isEmpty();
    assertThat(of(comparison, Comparison.PEERS).outcome()).isEqualTo("over 1,800 s");
    assertThat(of(comparison, Comparison.HUGO).elapsed()).isPresent();
  }

  @Test
  void withoutOneOfThemThereIsNoSum() {
    Work work = Work.synthetic(500);
    Measurements runs = new SampleRuns().add(work, Comparison.HUGO, 1.0).done();
    assertThat(Comparison.of(work, runs).of(Comparison.PEERS)).isEmpty();
  }
}
