package org.chengguo.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.format.Entry;
import org.chengguo.model.Agency;
import org.chengguo.model.Counting;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Named;
import org.chengguo.model.Plan;
import org.chengguo.model.Qualifier;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RocYear;
import org.chengguo.model.Submission;
import org.chengguo.model.Trained;
import org.chengguo.model.Unit;
import org.chengguo.model.Unverifiable;

/** Binds valid entries of figures.json to the model. */
final class FigureBinder {
  private final RocYear year;
  private final Plan plan;
  private final Registers registers;

  FigureBinder(RocYear year, Plan plan, Registers registers) {
    this.year = year;
    this.plan = plan;
    this.registers = registers;
  }

  Figure figure(Entry figure) {
    return new Figure(
        year,
        figure.text("id"),
        figure.printed("label"),
        figure.decimal("value"),
        Unit.of(figure.text("unit")),
        figure.optionalText("printed"),
        figure.optionalText("qualifier").map(Qualifier::of),
        // Reports also print figures of earlier years, for comparison.
        figure.has("period") ? new RocYear(figure.integer("period")) : year,
        agency(figure),
        figure.optionalText("series"),
        figure.flag("headline"),
        figure.optionalEntry("trained").map(FigureBinder::trained),
        figure.optionalText("note"),
        figure.source(),
        counting(figure),
        figure.origin());
  }

  private static Trained trained(Entry trained) {
    return new Trained(
        Named.of(Trained.Who.class, trained.text("who")),
        Named.of(Trained.Sex.class, trained.text("sex")));
  }

  private Counting counting(Entry figure) {
    List<CountingRule> rules = new ArrayList<>();
    rules(figure).map(this::rule).forEach(rules::add);
    return new Counting(
        rules,
        figure.optionalText("unchecked").map(Unverifiable.Reason::of),
        figure.optionalText("acknowledged"),
        figure.origin("value"));
  }

  /** Returns the entries of a figure's rule and of its further checks. */
  static Stream<Entry> rules(Entry figure) {
    return Stream.concat(figure.optionalEntry("rule").stream(), figure.entries("checks").stream());
  }

  private CountingRule rule(Entry rule) {
    return switch (CountingRule.Kind.of(rule.text("kind"))) {
      case COUNT -> count(rule);
      case PLAN_STRATEGIES ->
          new CountingRule.PlanStrategies(plan.strategy(rule.text("category")).orElseThrow());
      case SUBMISSIONS ->
          new CountingRule.Submissions(
              rule.texts("states").stream().map(Submission.State::of).toList());
      case SUM -> new CountingRule.Sum(rule.texts("of"));
      case SHARE -> new CountingRule.Share(rule.text("part"), rule.text("whole"));
      case DIFFERENCE ->
          new CountingRule.Difference(
              rule.text("from"), rule.text("to"), CountingRule.Change.of(rule.text("as")));
      case REQUIREMENT -> new CountingRule.Requirement();
      case TOTAL ->
          new CountingRule.Total(
              CountingRule.Stated.of(rule.text("of")), agency(rule), rule.optionalText("group"));
      case LEAST -> new CountingRule.Least(rule.texts("of"));
    };
  }

  private CountingRule.Count count(Entry rule) {
    return new CountingRule.Count(
        RecordKind.of(rule.text("records")).orElseThrow(),
        agency(rule),
        rule.optionalText("assessmentKind").flatMap(plan::assessmentKind),
        rule.optionalText("strategy").flatMap(plan::strategy),
        rule.optionalText("topic").map(registers::topic),
        rule.optionalText("counted").equals(Optional.of("papers")));
  }

  private Optional<Agency> agency(Entry entry) {
    return entry.optionalText("agency").map(registers::agency);
  }
}
