package org.chengguo.model;

/** Units of numbers in reports and plans, as the schemas list them. */
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
   * @throws IllegalArgumentException when there is no such unit
   */
  public static Unit of(String id) {
    return Named.of(Unit.class, id);
  }

  /** Returns whether numbers in the unit are parts of a whole. */
  public boolean isShare() {
    return this == PERCENT || this == RATIO;
  }

  /** Returns whether numbers in the unit count single things, and so are never negative. */
  public boolean isCounted() {
    // Without a default, so that the compiler asks about every new unit.
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

  /** Returns the unit of a difference: percentages differ by percentage points. */
  public Unit ofDifference() {
    return this == PERCENT ? PERCENTAGE_POINTS : this;
  }
}
