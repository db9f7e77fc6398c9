package org.chengguo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chengguo.content.ContentReader;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.problem.Problems;
import org.chengguo.testing.PlantedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Generated reports with planted faults: what is planted is found, and nothing else. */
final class PlantedFaultsTest {
  private static final int REPORTS = 200;
  private static final double ENOUGH = 0.98;

  private int planted;
  private int found;
  private int foundAndPlanted;
  private int causes;
  private int causesFound;
  private final List<String> wrong = new ArrayList<>();

  @Test
  void faultsAreFoundAndNothingElse(@TempDir Path work, TestReporter reporter) {
    for (long seed = 1; seed <= REPORTS; seed++) {
      compare(seed, work.resolve("report-" + seed));
    }
    double precision = (double) foundAndPlanted / found;
    double recall = (double) foundAndPlanted / planted;
    double explained = (double) causesFound / causes;
    reporter.publishEntry(
        "planted faults",
        String.format(
            "%d planted, %d found, precision %.4f, recall %.4f, %d of %d known causes explained",
            planted, found, precision, recall, causesFound, causes));
    assertThat(planted).as("faults planted").isGreaterThan(REPORTS * 3);
    assertThat(causes).as("faults of a known cause").isGreaterThan(REPORTS);
    assertThat(precision).as("%s", wrong).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(recall).as("%s", wrong).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(wrong).as("verdicts that are not the planted ones").isEmpty();
    assertThat(explained).as("share of known causes explained").isGreaterThanOrEqualTo(ENOUGH);
  }

  private void compare(long seed, Path folder) {
    PlantedReport report = PlantedReport.write(seed, folder);
    Problems problems = new Problems();
    Audit audit = FigureAudit.of(ContentReader.read(folder, "content", problems).orElseThrow());
    assertThat(problems.sorted()).as("report %d", seed).isEmpty();
    assertThat(audit.figures()).hasSameSizeAs(report.verdicts().entrySet());
    for (AuditedFigure audited : audit.figures()) {
      String id = audited.figure().id();
      String expected = report.verdicts().get(id);
      String verdict = audited.verdict().id();
      planted += expected.equals("differs") ? 1 : 0;
      found += verdict.equals("differs") ? 1 : 0;
      foundAndPlanted += expected.equals("differs") && verdict.equals("differs") ? 1 : 0;
      if (!verdict.equals(expected)) {
        wrong.add(seed + " " + id + " " + expected + " but " + verdict);
      }
      if (report.causes().containsKey(id)) {
        causes++;
        boolean explained =
            audited.checks().stream()
                .flatMap(check -> check.possible().stream())
                .anyMatch(report.causes().get(id));
        causesFound += explained ? 1 : 0;
      }
    }
  }
}
