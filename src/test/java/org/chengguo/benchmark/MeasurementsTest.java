package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
  @Test
  void theFileHasOneRowForEachRun() throws IOException {
    assertThat(SampleRuns.verbs().csv())
        .isEqualTo(
            """
            date,work,records,candidate,version,run,outcome,elapsed_s,user_s,system_s,largest_bytes,together_bytes,files,bytes,pages
            2026-12-01,build,389,ours,1.0,1,done,3.000,3.000,1.500,200000000,300000000,1167,1000000,778
            2026-12-01,build,389,older,1.0,1,done,24.000,24.000,12.000,200000000,300000000,1167,1000000,778
            2026-12-01,search,389,ours,1.0,1,done,0.500,0.500,0.250,200000000,300000000,1167,1000000,778
            """);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    for (Measurements measurements :
        List.of(SampleRuns.twoSizes(), SampleRuns.verbs(), new Measurements(List.of()))) {
      assertThat(Measurements.parse(measurements.csv())).isEqualTo(measurements);
    }
  }

  @Test
  void allRunsOfAWorkAreReplacedTogether() {
    Measurements before = SampleRuns.twoSizes();
    Work again = Work.synthetic(500);
    Work first = Work.synthetic(2000);
    Measurements newer =
        new SampleRuns().add(again, Comparison.OURS, 1.0).add(first, Comparison.OURS, 2.0).done();
    Measurements after = before.replacedBy(newer.all());
    assertThat(after.works()).containsExactly(again, first, Work.synthetic(10_000));
    assertThat(after.of(again)).isEqualTo(newer.of(again));
    assertThat(after.of(Work.synthetic(10_000))).isEqualTo(before.of(Work.synthetic(10_000)));
  }

  @Test
  void sizesComeBeforeVerbsAndTheLongestVerbFirst() {
    SampleRuns runs = new SampleRuns();
    for (String verb : List.of("audit", "search", "check --agency labor", "check", "build")) {
      runs.add(new Work(verb, 389), Comparison.OURS, 1.0);
    }
    runs.add(Work.synthetic(2000), Comparison.OURS, 1.0).add(Work.synthetic(500), "ours", 1.0);
    assertThat(runs.done().works())
        .extracting(Work::toString)
        .containsExactly(
            "synthetic build of 500 records",
            "synthetic build of 2000 records",
            "build of 389 records",
            "check of 389 records",
            "check --agency labor of 389 records",
            "search of 389 records",
            "audit of 389 records");
  }

  @Test
  void onlyARunThatIsDoneHasACost() {
    LocalDate date = LocalDate.of(2026, 12, 1);
    Work work = Work.synthetic(500);
    Cost cost = new Cost(1, 1, 1, 1, 1, Written.NOTHING);
    assertThatThrownBy(
            () -> new Measurement(date, work, "ours", "1", 1, "failed", Optional.of(cost)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Measurement(date, work, "ours", "1", 1, "done", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
