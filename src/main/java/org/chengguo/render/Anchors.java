package org.chengguo.render;

import org.chengguo.model.Agency;
import org.chengguo.model.RocYear;

/** The places within pages that list records by year and agency. */
public final class Anchors {
  private Anchors() {}

  public static String year(RocYear year) {
    return "year-" + year;
  }

  /** On a plan's page, a year's measures that are under no strategy. */
  public static String unplaced(RocYear year) {
    return "Unplaced-" + year;
  }

  public static String agency(RocYear year, Agency agency) {
    return year(year) + "-" + agency.id();
  }
}
