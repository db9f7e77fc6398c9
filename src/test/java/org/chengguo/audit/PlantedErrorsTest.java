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

/** Audit of generated reports: it finds all planted errors and nothing else. */
final class PlantedErrorsTest {
  private static final int REPORTS = 200;
  private static final double ENOUGH = 0.98;

  private int planted;
  private int reported;
  private int reportedAndPlanted;
  private int causes;
  private int causesFound;
  private final List<String> wrong = new ArrayList<>();

  @Test
  void onlyPlantedErrorsAreFound(@TempDir Path work, TestReporter reporter) {
    for (long seed = 1; seed <= REPORTS; seed++) {
      compare(seed, work.resolve("report-" + seed));
    }
    double precision = (double) reportedAndPlanted / reported;
    double recall = (double) reportedAndPlanted / planted;
    double explained = (double) causesFound / causes;
    reporter.publishEntry(
        "planted errors",
        String.format(
            "%d planted, %d found, precision %.4f, recall %.4f, %d of %d known causes explained",
            planted, reported, precision, recall, causesFound, causes));
    assertThat(planted).as("errors planted").isGreaterThan(REPORTS * 3);
    assertThat(causes).as("errors of a known cause").isGreaterThan(REPORTS);
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
      reported += verdict.equals("differs") ? 1 : 0;
      reportedAndPlanted += expected.equals("differs") && verdict.equals("differs") ? 1 : 0;
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
