package org.chengguo.pages.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.model.Figure;
import org.chengguo.model.Named;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Trained;
import org.chengguo.pages.compare.MissingReason;
import org.chengguo.render.Words;

/** Chart of women and men trained, where a year's report states them apart. */
public final class TrainingChart {
  private final Audit audit;
  private final Words words;
  private final ChartWords say;

  TrainingChart(Audit audit, Words words) {
    this.audit = audit;
    this.words = words;
    this.say = new ChartWords(words);
  }

  /** The figures of women and men of one group of staff. */
  private record Pair(Optional<AuditedFigure> women, Optional<AuditedFigure> men) {

    boolean isStated() {
      return women.isPresent() || men.isPresent();
    }

    Relation relation() {
      if (women.isEmpty() || men.isEmpty()) {
        return women.isPresent() ? Relation.WOMEN_ALONE : Relation.MEN_ALONE;
      }
      int difference = value(women).compareTo(value(men));
      if (difference == 0) {
        return Relation.AS_MANY;
      }
      return difference > 0 ? Relation.MORE_WOMEN : Relation.MORE_MEN;
    }

    private static BigDecimal value(Optional<AuditedFigure> stated) {
      return stated.orElseThrow().figure().value();
    }
  }

  /** Relation between the numbers of women and men. */
  public enum Relation implements Named {
    MORE_WOMEN,
    MORE_MEN,
    AS_MANY,
    WOMEN_ALONE,
    MEN_ALONE
  }

  /** The chart; without panels where the report states none of it. */
  Chart of(ReportYear year) {
    List<Chart.Panel> panels = new ArrayList<>();
    Map<Relation, List<String>> said = new LinkedHashMap<>();
    for (Trained.Who who : Trained.Who.values()) {
      Pair pair = pair(year, who);
      if (pair.isStated()) {
        String name = words.text("trained." + who.id());
        said.computeIfAbsent(pair.relation(), unused -> new ArrayList<>())
            .add(words.text("trained.among." + who.id()));
        panels.add(panel(name, pair));
      }
    }
    return new Chart(
        "Chart-training",
        words.text("chart.training"),
        sentence(year, panels.size(), said),
        panels.size() > 1 ? Optional.of(words.text("chart.training.note")) : Optional.empty(),
        false,
        panels);
  }

  private Pair pair(ReportYear year, Trained.Who who) {
    return new Pair(stated(year, who, Trained.Sex.WOMEN), stated(year, who, Trained.Sex.MEN));
  }

  /** The city's figure; not an agency's part of it, nor the value of another year beside it. */
  private Optional<AuditedFigure> stated(ReportYear year, Trained.Who who, Trained.Sex sex) {
    Optional<Trained> people = Optional.of(new Trained(who, sex));
    Stream<Figure> own =
        year.figures().stream()
            .filter(figure -> figure.trained().equals(people))
            .filter(figure -> figure.agency().isEmpty() && figure.period().equals(year.year()));
    return own.findFirst().map(audit::of);
  }

  private Chart.Panel panel(String name, Pair pair) {
    List<Chart.Bar> bars =
        List.of(bar(Trained.Sex.WOMEN, pair.women()), bar(Trained.Sex.MEN, pair.men()));
    // A scale of its own: 111 counts 18 press contacts beside 17,643 men of the general staff.
    return new Chart.Panel(name, Optional.empty(), bars, Chart.longest(bars));
  }

  private Chart.Bar bar(Trained.Sex sex, Optional<AuditedFigure> stated) {
    String label = words.text("sex." + sex.id());
    return stated
        .map(
            figure ->
                Chart.Bar.of(label, Chart.Value.stated(figure, words.figure(figure.figure()))))
        .orElseGet(() -> say.missing(label, MissingReason.NOT_STATED))
        .looking(sex.id());
  }

  private String sentence(ReportYear year, int kinds, Map<Relation, List<String>> said) {
    String name = say.year(year.year());
    if (said.isEmpty()) {
      return words.text("chart.training.not-stated", name);
    }
    List<String> clauses = new ArrayList<>();
    said.forEach(
        (relation, names) ->
            clauses.add(words.text("chart.training." + relation.id(), say.inSentence(names))));
    return words.text("chart.training.sentence", name, kinds, say.clauses(clauses));
  }
}
