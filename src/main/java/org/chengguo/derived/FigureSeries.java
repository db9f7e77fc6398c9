package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.Figure;
import org.chengguo.model.Named;
import org.chengguo.model.RocYear;
import org.chengguo.model.Unit;

/**
 * Figures of several reports that mean the same, year by year.
 *
 * @param id the name that the figures share
 * @param points oldest first; every year of the site has one at least
 */
public record FigureSeries(String id, List<Point> points) {
  public FigureSeries {
    points = List.copyOf(points);
  }

  /** The figure of the newest report, for the words that name the series. */
  public Figure newest() {
    return points.stream()
        .flatMap(point -> point.figure().stream())
        .reduce((older, newer) -> newer.year().compareTo(older.year()) >= 0 ? newer : older)
        .orElseThrow();
  }

  /**
   * One year of a series.
   *
   * @param figure empty where no report states one
   * @param change from the nearest earlier year with a figure; empty where there is none, or the
   *     two cannot be compared
   * @param notes what to know before comparing the two
   */
  public record Point(
      RocYear period, Optional<Figure> figure, Optional<Change> change, List<Note> notes) {
    public Point {
      notes = List.copyOf(notes);
    }
  }

  /**
   * How far a figure is from an earlier one.
   *
   * @param amount in {@code unit}; percentage points between percentages
   * @param percent of the earlier figure, at one digit; empty between percentages and from zero
   */
  public record Change(Figure from, BigDecimal amount, Unit unit, Optional<BigDecimal> percent) {}

  /** What to know before comparing two years. */
  public enum Note implements Named {
    /** They are counted by rules of different kinds. */
    RULE_CHANGED,
    /** They are shares of wholes that do not mean the same. */
    BASE_CHANGED,
    /** They are in different units: no change is given. */
    UNIT_CHANGED,
    /** One is only a bound, or about a number: no change is given. */
    INEXACT;
  }
}
