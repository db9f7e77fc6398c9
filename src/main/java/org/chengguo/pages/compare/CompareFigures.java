package org.chengguo.pages.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chengguo.derived.FigureSeries;
import org.chengguo.derived.Findings;
import org.chengguo.derived.Verdict;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.Unit;
import org.chengguo.pages.compare.CompareData.Value;
import org.chengguo.render.Address;
import org.chengguo.render.Words;

/**
 * Figures that readers may compare.
 *
 * <p>They are the series that reports share, for the city and for agencies, and the numbers of
 * meetings and courses that agencies state of themselves.
 */
final class CompareFigures {
  // A series' id has no such character: what agencies state of themselves is never taken for one.
  private static final String OWN = "/";
  private static final String MEETINGS = OWN + "meetings";
  private static final String TRAINING = OWN + "training";

  private final Site site;
  private final Findings findings;
  private final Words words;

  CompareFigures(Site site, Findings findings, Words words) {
    this.site = site;
    this.findings = findings;
    this.words = words;
  }

  /** Key → name, in the order in which they are shown. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    findings.series().forEach(series -> names.put(series.id(), words.of(series.newest().label())));
    site.years().stream()
        .flatMap(year -> year.figures().stream())
        .forEach(
            figure ->
                figure.series().ifPresent(id -> names.putIfAbsent(id, words.of(figure.label()))));
    names.put(MEETINGS, words.text("stated.meetings-held"));
    names.put(TRAINING, words.text("stated.courses-held"));
    return names;
  }

  /** The city's in a year. */
  Map<String, Value> of(ReportYear year) {
    Map<String, Value> figures = new TreeMap<>();
    for (FigureSeries series : findings.series()) {
      series.points().stream()
          .filter(point -> point.period().equals(year.year()))
          .flatMap(point -> point.figure().stream())
          .forEach(figure -> figures.put(series.id(), value(figure)));
    }
    return figures;
  }

  /** An agency's own in a year. */
  Map<String, Value> of(ReportYear year, AgencyYear results) {
    Map<String, Value> figures = new TreeMap<>();
    Optional<Agency> agency = Optional.of(results.agency());
    year.figures().stream()
        .filter(figure -> figure.agency().equals(agency) && figure.period().equals(year.year()))
        .forEach(figure -> figure.series().ifPresent(id -> figures.put(id, value(figure))));
    String page = Address.agencyYear(year.year(), results.agency());
    results
        .meetings()
        .ifPresent(meetings -> figures.put(MEETINGS, stated(Unit.TIMES, meetings.held(), page)));
    results
        .training()
        .ifPresent(
            training -> figures.put(TRAINING, stated(Unit.CLASSES, training.coursesHeld(), page)));
    return figures;
  }

  private Value stated(Unit unit, int number, String page) {
    return new Value(words.text("unit." + unit.id(), words.number(number)), page);
  }

  /** A figure, with a word where the audit finds another number. */
  private Value value(Figure figure) {
    Verdict verdict = findings.audit().of(figure).verdict();
    String number = words.figure(figure);
    return new Value(
        verdict == Verdict.DIFFERS
            ? words.text("compare.differs", number, words.text("verdict." + verdict.id()))
            : number,
        Address.of(figure));
  }
}
