package org.chengguo.model;

/** The units that numbers of reports and plans are in, as the schemas list them. */
public enum Unit implements Named {
  TIMES,
  PERSONS,
  CLASSES,
  SESSIONS,
  PAPERS,
  CASES,
  ITEMS,
  INDICATORS,
  AGENCIES,
  STRATEGIES,
  MEASURES,
  PERCENT,
  PERCENTAGE_POINTS,
  PLACES,
  HOURS,
  CENTERS,
  DOCUMENTS,
  RATIO,
  DOLLARS;

  /**
   * Returns the unit with an id of the schemas, such as {@code percentage-points}.
   *
   * @throws java.util.NoSuchElementException when there is no such unit
   */
  public static Unit of(String id) {
    return Named.of(Unit.class, id);
  }

  /** Whether a number in it is a part of a whole. */
  public boolean isShare() {
    return this == PERCENT || this == RATIO;
  }

  /** Whether a number in it counts things one by one, so that it is never below zero. */
  public boolean isCounted() {
    return switch (this) {
      case PERCENT, PERCENTAGE_POINTS, RATIO, DOLLARS -> false;
      case TIMES,
          PERSONS,
          CLASSES,
          SESSIONS,
          PAPERS,
          CASES,
          ITEMS,
          INDICATORS,
          AGENCIES,
          STRATEGIES,
          MEASURES,
          PLACES,
          HOURS,
          CENTERS,
          DOCUMENTS ->
          true;
    };
  }

  /** The unit of the difference of two numbers: percentages differ by percentage points. */
  public Unit ofDifference() {
    return this == PERCENT ? PERCENTAGE_POINTS : this;
  }
}
