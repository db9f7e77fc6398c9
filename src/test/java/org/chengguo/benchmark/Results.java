package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that hold results.
 *
 * @param docs the folder of the checked-in ones
 */
record Results(Path docs) {
  static final String CSV = "builds.csv";
  static final String PAGE = "benchmarks.md";
  static final String CHART = "images/build-times.svg";

  /** Names of the marks in the page. */
  static final String SIZES = "builds of synthetic sites";

  static final String VERBS = "verbs on the real content";
  static final String MACHINE = "machine of the builds";

  Measurements read() throws IOException {
    return Measurements.parse(Files.readString(docs.resolve(CSV)));
  }

  /** Writes the CSV file, and all that is made of it, to a folder like that of the docs. */
  void write(Path folder, Measurements measurements) throws IOException {
    Files.createDirectories(folder.resolve(CHART).getParent());
    String csv = measurements.csv();
    // As anyone reads them later: rounded.
    Measurements rounded = Measurements.parse(csv);
    Files.writeString(folder.resolve(CSV), csv);
    Files.writeString(folder.resolve(CHART), CostChart.of(rounded));
    Files.writeString(folder.resolve(PAGE), page(page(), rounded));
  }

  /** Writes what the page says of the machine. */
  void writeMachine(Path folder, String machine) throws IOException {
    Path page = folder.resolve(PAGE);
    Files.writeString(page, MarkedText.with(Files.readString(page), MACHINE, machine));
  }

  String page() throws IOException {
    return Files.readString(docs.resolve(PAGE));
  }

  String chart() throws IOException {
    return Files.readString(docs.resolve(CHART));
  }

  /** Returns a page with the tables of these results. */
  static String page(String page, Measurements measurements) {
    String withSizes =
        MarkedText.with(page, SIZES, "\n" + ResultTables.ofSizes(measurements) + "\n");
    return MarkedText.with(withSizes, VERBS, "\n" + ResultTables.ofVerbs(measurements) + "\n");
  }
}
