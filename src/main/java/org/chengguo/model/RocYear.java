package org.chengguo.model;

import java.time.LocalDate;

/**
 * Year of the Republic of China calendar; 111 is 2022.
 *
 * @param number years since 1911
 */
public record RocYear(int number) implements Comparable<RocYear> {
  // Year 1 is 1912, the first year of the Republic.
  private static final int OFFSET = 1911;

  /** Returns the year of a date. */
  public static RocYear of(LocalDate date) {
    return new RocYear(date.getYear() - OFFSET);
  }

  /** Returns the year of the common era. */
  public int commonEra() {
    return number + OFFSET;
  }

  /** Returns whether a given number, in either calendar, means this year. */
  public boolean isMeantBy(RocYear given) {
    // No number means two years of the site: the two calendars are 1,911 years apart.
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
