package org.chengguo.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.chengguo.derived.FigureSeries;
import org.chengguo.derived.FigureSeries.Change;
import org.chengguo.derived.FigureSeries.Note;
import org.chengguo.derived.FigureSeries.Point;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.Unit;

/** Series of figures with the same meaning, and their changes over the years. */
final class SeriesAudit {
  private final Site site;

  private SeriesAudit(Site site) {
    this.site = site;
  }

  /** Returns every series of the city, without agencies' parts, in the newest report's order. */
  static List<FigureSeries> of(Site site) {
    Map<String, List<Figure>> byName = new LinkedHashMap<>();
    site.years().stream()
        .flatMap(year -> year.figures().stream())
        .filter(figure -> figure.agency().isEmpty())
        .forEach(
            figure ->
                figure
                    .series()
                    .ifPresent(
                        name ->
                            byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(figure)));
    SeriesAudit audit = new SeriesAudit(site);
    return byName.entrySet().stream()
        .map(named -> new FigureSeries(named.getKey(), audit.points(named.getValue())))
        .toList();
  }

  private List<Point> points(List<Figure> figures) {
    TreeSet<RocYear> periods = new TreeSet<>();
    // Years with a report but without the figure have an empty point, not a missing row.
    site.years().forEach(year -> periods.add(year.year()));
    figures.forEach(figure -> periods.add(figure.period()));
    List<Point> points = new ArrayList<>();
    Optional<Figure> before = Optional.empty();
    for (RocYear period : periods) {
      List<Figure> stated =
          figures.stream()
              .filter(figure -> figure.period().equals(period))
              .sorted(Comparator.comparing(Figure::year))
              .toList();
      for (Figure figure : stated) {
        points.add(point(before, figure));
      }
      if (stated.isEmpty()) {
        points.add(new Point(period, Optional.empty(), Optional.empty(), List.of()));
      } else {
        // The earliest report on a year counts as its number; later ones state it for comparison.
        before = Optional.of(stated.get(0));
      }
    }
    return points;
  }

  private Point point(Optional<Figure> before, Figure figure) {
    List<Note> notes = before.map(from -> notes(from, figure)).orElse(List.of());
    boolean comparable = !notes.contains(Note.UNIT_CHANGED) && !notes.contains(Note.INEXACT);
    return new Point(
        figure.period(),
        Optional.of(figure),
        before.filter(from -> comparable).map(from -> change(from, figure)),
        notes);
  }

  private static Change change(Figure from, Figure to) {
    BigDecimal amount = to.value().subtract(from.value());
    // Growth in per cent of a percentage would be read as percentage points.
    if (to.unit() == Unit.PERCENT) {
      return new Change(from, amount, to.unit().ofDifference(), Optional.empty());
    }
    Optional<BigDecimal> percent =
        from.value().signum() == 0
            ? Optional.empty()
            : Optional.of(
                Recomputation.change(from.value(), to.value(), CountingRule.Change.PERCENT)
                    // One decimal more than the reports print for growth (20% in 106).
                    .setScale(1, RoundingMode.HALF_UP));
    return new Change(from, amount, to.unit(), percent);
  }

  private List<Note> notes(Figure from, Figure to) {
    List<Note> notes = new ArrayList<>();
    if (from.unit() != to.unit()) {
      notes.add(Note.UNIT_CHANGED);
    }
    if (from.qualifier().isPresent() || to.qualifier().isPresent()) {
      notes.add(Note.INEXACT);
    }
    // A figure without a rule was counted in an unknown way; an unknown way is not another way.
    boolean bothCounted = method(from).isPresent() && method(to).isPresent();
    if (bothCounted && !method(from).equals(method(to))) {
      notes.add(Note.RULE_CHANGED);
    } else if (bothCounted && !base(from).equals(base(to))) {
      notes.add(Note.BASE_CHANGED);
    }
    return notes;
  }

  /** Returns the parts of a figure's rule that comparable figures share. */
  private static Optional<CountingMethod> method(Figure figure) {
    // Figures of other years have other ids, so the ids that a rule names are left out.
    return figure.counting().rules().stream().findFirst().map(SeriesAudit::method);
  }

  private static CountingMethod method(CountingRule rule) {
    return switch (rule.kind()) {
      case COUNT -> {
        CountingRule.Count count = (CountingRule.Count) rule;
        yield new CountingMethod(rule.kind(), Optional.of(count.records()), count.papers());
      }
      case DIFFERENCE ->
          new CountingMethod(
              rule.kind(), Optional.of(((CountingRule.Difference) rule).as()), false);
      case TOTAL ->
          new CountingMethod(rule.kind(), Optional.of(((CountingRule.Total) rule).of()), false);
      case PLAN_STRATEGIES, SUBMISSIONS, SUM, SHARE, REQUIREMENT, LEAST ->
          new CountingMethod(rule.kind(), Optional.empty(), false);
    };
  }

  /**
   * Part of a counting rule that is comparable between years.
   *
   * @param of the kind of records, the form of a difference, or the stated number that it counts
   */
  private record CountingMethod(CountingRule.Kind kind, Optional<Enum<?>> of, boolean papers) {}

  /** Returns the series of a share's whole, or else the whole's id. */
  private Optional<String> base(Figure figure) {
    Function<Figure, String> name = whole -> whole.series().orElse(whole.id());
    return figure.counting().rules().stream()
        .findFirst()
        .filter(rule -> rule.kind() == CountingRule.Kind.SHARE)
        .flatMap(rule -> year(figure).figure(((CountingRule.Share) rule).whole()))
        .map(name);
  }

  private ReportYear year(Figure figure) {
    return site.years().stream()
        .filter(year -> year.year().equals(figure.year()))
        .findFirst()
        .orElseThrow();
  }
}
