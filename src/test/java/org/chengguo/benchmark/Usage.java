package org.chengguo.benchmark;

import java.util.List;

/**
 * What GNU time says of a finished process and of all that it waited for.
 *
 * @param largest bytes of memory that the largest of these processes had at most
 */
record Usage(double user, double system, long largest) {
  /** The format to give to GNU time. */
  static final String FORMAT = "%U %S %M";

  private static final long KIBIBYTE = 1024;

  /**
   * Reads the report of GNU time.
   *
   * @throws IllegalArgumentException when it is not in our format
   */
  static Usage parse(String report) {
    // Above the figures, it tells of a command that failed.
    List<String> lines = report.strip().lines().toList();
    String[] figures = lines.isEmpty() ? new String[0] : lines.get(lines.size() - 1).split(" ");
    if (figures.length != 3) {
      throw new IllegalArgumentException("not a report of GNU time: " + report);
    }
    return new Usage(
        Double.parseDouble(figures[0]),
        Double.parseDouble(figures[1]),
        KIBIBYTE * Long.parseLong(figures[2]));
  }
}
