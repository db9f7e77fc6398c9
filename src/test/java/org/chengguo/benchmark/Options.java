package org.chengguo.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What to measure, from system properties that begin with {@code benchmark.}.
 *
 * @param records sizes of the synthetic sites, ascending; none for the real content only
 * @param runs of each candidate; none to write the results anew from the CSV file
 * @param jar ours, or a checkout with it
 * @param older an older one, with the templates of its commit
 * @param olderName its name in the tables, such as a commit
 * @param peers whether Hugo and Pagefind are measured too
 * @param real whether the verbs are measured on the real content
 * @param limit after which a run is stopped
 * @param update whether the results in src/docs are replaced
 */
record Options(
    List<Integer> records,
    int runs,
    Path jar,
    Optional<Path> older,
    String olderName,
    boolean peers,
    boolean real,
    Duration limit,
    boolean update) {
  private static final String ALL_SIZES = "500,2000,10000,100000";
  private static final int HALF_AN_HOUR = 1800;

  /**
   * @param jar where ours is unless a property says otherwise
   * @throws IllegalArgumentException when a value is no number
   */
  static Options of(Properties properties, Path jar) {
    return new Options(
        Stream.of(properties.getProperty("benchmark.records", ALL_SIZES).split(","))
            .map(size -> number("benchmark.records", size))
            .filter(size -> size > 0)
            .sorted()
            .toList(),
        number("benchmark.runs", properties.getProperty("benchmark.runs", "3")),
        path(properties, "benchmark.jar").orElse(jar),
        path(properties, "benchmark.older"),
        properties.getProperty("benchmark.older.name", ""),
        Boolean.parseBoolean(properties.getProperty("benchmark.peers", "true")),
        Boolean.parseBoolean(properties.getProperty("benchmark.real", "true")),
        Duration.ofSeconds(
            number(
                "benchmark.limit",
                properties.getProperty("benchmark.limit", Integer.toString(HALF_AN_HOUR)))),
        Boolean.parseBoolean(properties.getProperty("benchmark.update", "false")));
  }

  private static Optional<Path> path(Properties properties, String name) {
    return Optional.ofNullable(properties.getProperty(name))
        .filter(value -> !value.isBlank())
        .map(Path::of);
  }

  private static int number(String name, String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is no number: " + value, e);
    }
  }
}
