package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chengguo.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  private static final String REMEDY =
      "to write it anew: mvn -Pbenchmark test -Dtest=BuildBenchmark -Dbenchmark.runs=0"
          + " -Dbenchmark.update=true";

  private final Results results = new Results(Project.docs());

  @TempDir private Path folder;

  @Test
  void theCheckedInChartIsThatOfTheCheckedInMeasurements() throws IOException {
    assertThat(results.chart()).as(REMEDY).isEqualTo(CostChart.of(results.read()));
  }

  @Test
  void theCheckedInTablesAreThoseOfTheCheckedInMeasurements() throws IOException {
    assertThat(results.page()).as(REMEDY).isEqualTo(Results.page(results.page(), results.read()));
  }

  @Test
  void theCheckedInMeasurementsAreInOrder() throws IOException {
    assertThat(Files.readString(Project.docs().resolve(Results.CSV)))
        .isEqualTo(results.read().csv());
  }

  @Test
  void allIsMadeOfTheMeasurements() throws IOException {
    results.write(folder, SampleRuns.twoSizes());
    results.writeMachine(folder, "\nOn a machine.\n\n");
    assertThat(folder.resolve(Results.CSV)).content().isEqualTo(SampleRuns.twoSizes().csv());
    assertThat(folder.resolve(Results.CHART)).content().contains("Hugo + Pagefind 40.0 s");
    assertThat(folder.resolve(Results.PAGE))
        .content()
        .contains("| 10,000 | older (1.0) | – | over 1,800 s |", "\nOn a machine.\n");
  }
}
