package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.Figure;
import org.chengguo.model.Named;
import org.chengguo.model.RocYear;
import org.chengguo.model.Unit;

/**
 * Figures of several reports with the same meaning, by year.
 *
 * @param id the series of the figures
 * @param points oldest first; at least one for every year of the site
 */
public record FigureSeries(String id, List<Point> points) {
  public FigureSeries {
    points = List.copyOf(points);
  }

  /** Returns the figure of the newest report, whose label names the series. */
  public Figure newest() {
    return points.stream()
        .flatMap(point -> point.figure().stream())
        // A report states its own year and those before, so of its points the later is its own.
        .reduce((older, newer) -> newer.year().compareTo(older.year()) >= 0 ? newer : older)
        .orElseThrow();
  }

  /**
   * Year of a series.
   *
   * @param figure empty if no report states one
   * @param change since the last earlier year with a figure; empty if there is none, or the two
   *     cannot be compared
   * @param notes cautions on the comparison of the two
   */
  public record Point(
      RocYear period, Optional<Figure> figure, Optional<Change> change, List<Note> notes) {
    public Point {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Change since an earlier figure.
   *
   * @param amount in {@code unit}; percentage points between percentages
   * @param percent of the earlier figure, with one decimal; empty between percentages and from zero
   */
  public record Change(Figure from, BigDecimal amount, Unit unit, Optional<BigDecimal> percent) {}

  /** Cautions on the comparison of two years. */
  public enum Note implements Named {
    /** The figures are counted by different kinds of rules. */
    RULE_CHANGED,
    /** The figures are shares of wholes with different meanings. */
    BASE_CHANGED,
    /** The figures have different units, and so no change. */
    UNIT_CHANGED,
    /** A figure is a bound or approximate, so there is no change. */
    INEXACT;
  }
}
