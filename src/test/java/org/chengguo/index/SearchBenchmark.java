package org.chengguo.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.chengguo.model.Site;
import org.chengguo.testing.Queries;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the search at a size that is too much for every run, and holds every answer against
 * Lucene's: {@code mvn -Pbenchmark test -Dtest=SearchBenchmark}. What it prints stands in
 * src/docs/benchmarks.md.
 */
class SearchBenchmark {
  private static final int RECORDS = Integer.getInteger("benchmark.records", 100_000);
  private static final int QUERIES = Integer.getInteger("benchmark.queries", 10_000);
  private static final int COLD_QUERIES = 400;
  private static final long SEED = 3;
  private static final double NANOSECONDS = 1e9;
  private static final double KILOBYTE = 1000;

  @TempDir private Path folder;

  @Test
  void searchAtScale() throws IOException {
    Site site = SyntheticSites.of(RECORDS, SEED);
    long started = System.nanoTime();
    double busy = processorSeconds();
    SearchIndex index = SearchIndex.of(site);
    double indexed = processorSeconds();
    Map<String, byte[]> files = index.files();
    print(
        "%d records: index and files in %.1f s; of the processors %.1f s + %.1f s",
        RECORDS,
        (System.nanoTime() - started) / NANOSECONDS,
        indexed - busy,
        processorSeconds() - indexed);
    print("%d files, %d bytes; most memory so far %s", files.size(), sum(files), mostMemory());
    NodeEngine engine = new NodeEngine(files, folder);
    printCosts("counted by year, kind, agency", costs(engine, site, null));
    printCosts(
        "and by topic, as the page does",
        costs(engine, site, List.of("year", "kind", "agency", "topic")));
    printTimes(engine, site);
    SearchParityTest.assertSame(SearchParityTest.requests(site, QUERIES, SEED), index, engine);
    print("%d answers are Lucene's", QUERIES);
  }

  private static void print(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }

  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / NANOSECONDS;
  }

  private static long sum(Map<String, byte[]> files) {
    return files.values().stream().mapToLong(bytes -> bytes.length).sum();
  }

  /** Of this process, where the system tells. */
  private static String mostMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("unknown");
    }
  }

  /** A query and what its results are to be counted by. */
  private record Cold(String query, List<String> facets) {}

  /**
   * What queries cost that each open an index of their own.
   *
   * @param module bytes of the search module
   * @param packed its bytes as a host serves them, in gzip
   */
  private record Costs(int module, int packed, List<Cost> costs) {
    private DoubleStream bytes() {
      return costs.stream()
          .mapToDouble(cost -> packed + cost.bytes.values().stream().mapToInt(i -> i).sum());
    }
  }

  /**
   * What one query costs.
   *
   * @param bytes of the index, by kind of file
   * @param requests for files of the index
   * @param rounds of fetches after the index was open, each of which waits for the one before
   */
  private record Cost(Map<String, Integer> bytes, int requests, int rounds) {}

  private static Costs costs(NodeEngine engine, Site site, List<String> facets) {
    List<Cold> queries =
        Queries.likely(site, COLD_QUERIES, SEED).stream()
            .map(query -> new Cold(query, facets))
            .toList();
    return engine.run("costs.mjs", queries, Costs.class);
  }

  private static void printCosts(String counted, Costs costs) {
    print(
        "cold query, %s: KB %s, requests %s, rounds %s; the module is %.1f KB of it, %.1f unpacked",
        counted,
        spread(costs.bytes().map(bytes -> bytes / KILOBYTE)),
        spread(costs.costs.stream().mapToDouble(cost -> cost.requests + 1)),
        spread(costs.costs.stream().mapToDouble(Cost::rounds)),
        costs.packed / KILOBYTE,
        costs.module / KILOBYTE);
    costs.costs.stream()
        .flatMap(cost -> cost.bytes.keySet().stream())
        .distinct()
        .sorted()
        .forEach(kind -> print("  %s: %s bytes", kind, spread(bytes(costs, kind))));
  }

  private static DoubleStream bytes(Costs costs, String kind) {
    return costs.costs.stream().mapToDouble(cost -> cost.bytes.getOrDefault(kind, 0));
  }

  /** What queries take of the processor. */
  private record Times(List<Time> times) {}

  /** Milliseconds of a query, asked once and again. */
  private record Time(double first, double again) {}

  private static void printTimes(NodeEngine engine, Site site) {
    List<Cold> queries =
        Queries.likely(site, COLD_QUERIES, SEED).stream()
            .map(query -> new Cold(query, null))
            .toList();
    List<Time> times = engine.run("times.mjs", queries, Times.class).times;
    print(
        "processor time in Node: ms %s; with the files at hand %s",
        spread(times.stream().mapToDouble(Time::first)),
        spread(times.stream().mapToDouble(Time::again)));
  }

  /** Median, 95th percentile and the most. */
  private static String spread(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return "%.1f / %.1f / %.1f".formatted(at(0.5, sorted), at(0.95, sorted), at(1, sorted));
  }

  private static double at(double share, double[] sorted) {
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
