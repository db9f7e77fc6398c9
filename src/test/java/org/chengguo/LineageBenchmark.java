package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chengguo.artifact.Artifact;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.related.ContinuationProposals;
import org.chengguo.related.RelatedRecords;
import org.chengguo.testing.SiteFiles;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;

/**
 * Measures related records, proposals and comparisons at a size that is too much for every run:
 * {@code mvn -Pbenchmark test -Dtest=LineageBenchmark}. What it prints stands in
 * src/docs/benchmarks.md.
 */
class LineageBenchmark {
  private static final int RECORDS = Integer.getInteger("benchmark.records", 100_000);
  private static final int ASKED = 2000;
  private static final long SEED = 1;
  private static final double NANOSECONDS = 1e9;
  private static final double MILLISECONDS_A_RECORD = 2;

  private final Site site = SyntheticSites.of(RECORDS, SEED);

  @Test
  void relatedRecords() {
    double before = seconds();
    RelatedRecords related = RelatedRecords.of(site);
    print("%d records: index of related records in %.1f s", RECORDS, seconds() - before);
    ask(related, 1);
    double started = seconds();
    int found = ask(related, 0);
    double each = 1000 * (seconds() - started) / ASKED;
    print("%d records asked, %d found: %.2f ms a record", ASKED, found, each);
    assertThat(found).isGreaterThan(ASKED);
    assertThat(each).isLessThanOrEqualTo(MILLISECONDS_A_RECORD);
  }

  /** Asks for records at even distances; returns how many related records they have. */
  private int ask(RelatedRecords related, int first) {
    List<SourceRecord> records = site.records();
    int distance = records.size() / ASKED;
    return IntStream.range(0, ASKED)
        .map(i -> related.of(records.get(first + i * distance)).size())
        .sum();
  }

  @Test
  void proposals() {
    double before = seconds();
    int found = ContinuationProposals.of(site).size();
    print("%d records: %d proposals in %.1f s", RECORDS, found, seconds() - before);
    assertThat(found).isPositive();
  }

  @Test
  void comparisons() throws Exception {
    double before = seconds();
    List<Artifact> all = SiteFiles.pages(site);
    print("%d records: all files listed in %.1f s", RECORDS, seconds() - before);
    double started = seconds();
    int files = 0;
    long bytes = 0;
    for (Artifact artifact : all) {
      if (artifact.path().startsWith("compare/") || artifact.path().startsWith("data/compare/")) {
        files++;
        bytes += artifact.bytes().length;
      }
    }
    print("%d files of comparisons, %d bytes, in %.1f s", files, bytes, seconds() - started);
    assertThat(files).isGreaterThan(RECORDS / 1000);
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }

  /** Of the processor, by this thread, so that what else the machine does is not counted. */
  private static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOSECONDS;
  }
}
