package org.chengguo.model;

import java.time.LocalDate;

/**
 * A year of the Republic of China calendar; 111 is 2022.
 *
 * @param number years since 1911
 */
public record RocYear(int number) implements Comparable<RocYear> {
  private static final int OFFSET = 1911;

  /** The year that a day lies in. */
  public static RocYear of(LocalDate date) {
    return new RocYear(date.getYear() - OFFSET);
  }

  /** The year of the common era. */
  public int commonEra() {
    return number + OFFSET;
  }

  /**
   * Whether a number that somebody gives means this year: of the republic, or of the common era.
   */
  public boolean isMeantBy(RocYear given) {
    return equals(given) || commonEra() == given.number();
  }

  @Override
  public int compareTo(RocYear other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
