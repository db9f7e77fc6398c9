package org.chengguo.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/** What the schema cannot tell of a year's counting rules: units, zero, circles, and signs. */
final class RuleChecks {
  private static final Set<String> NOT_COUNTED =
      Set.of("percent", "percentage-points", "ratio", "dollars");
  private static final Set<String> SHARES = Set.of("percent", "ratio");

  /** Where rules keep references to figures. */
  private static final List<String> SINGLE = List.of("part", "whole", "from", "to");

  private final Map<String, Entry> figures = new LinkedHashMap<>();
  private final Problems problems;
  private final Set<String> done = new LinkedHashSet<>();

  private RuleChecks(List<Entry> sound, Problems problems) {
    sound.forEach(figure -> figures.putIfAbsent(figure.text("id"), figure));
    this.problems = problems;
  }

  /**
   * Reports the faults of a file.
   *
   * @param sound the figures that their schema has found right
   */
  static void check(List<Entry> sound, Problems problems) {
    RuleChecks checks = new RuleChecks(sound, problems);
    for (Entry figure : sound) {
      checks.checkSign(figure);
      FigureBinder.rules(figure).forEach(rule -> checks.checkRule(figure, rule));
    }
    checks.figures.keySet().forEach(id -> checks.walk(id, new LinkedHashSet<>()));
  }

  /** A count is never below zero, but a difference of counts may be. */
  private void checkSign(Entry figure) {
    boolean difference =
        FigureBinder.rules(figure).anyMatch(rule -> rule.text("kind").equals("difference"));
    String unit = figure.text("unit");
    if (figure.decimal("value").signum() < 0 && !NOT_COUNTED.contains(unit) && !difference) {
      problems.add(
          Code.NEGATIVE_COUNT,
          figure.origin("value"),
          figure.decimal("value").toPlainString(),
          unit);
    }
  }

  private void checkRule(Entry figure, Entry rule) {
    String unit = figure.text("unit");
    switch (rule.text("kind")) {
      case "sum", "least" -> references(rule).forEach(part -> checkUnit(part, unit));
      case "share" -> {
        checkOwnUnit(figure, rule, SHARES);
        checkRatio(rule, "part", "whole");
      }
      case "difference" -> checkDifference(figure, rule);
      default -> checkCounts(figure, rule);
    }
  }

  private void checkDifference(Entry figure, Entry rule) {
    switch (rule.text("as")) {
      case "amount" ->
          references(rule).forEach(reference -> checkUnit(reference, figure.text("unit")));
      case "percent" -> {
        checkOwnUnit(figure, rule, Set.of("percent"));
        checkRatio(rule, "to", "from");
      }
      default -> {
        checkOwnUnit(figure, rule, Set.of("percentage-points"));
        references(rule).forEach(reference -> checkUnit(reference, "percent"));
      }
    }
  }

  /** Rules that count things give no percentage. */
  private void checkCounts(Entry figure, Entry rule) {
    if (NOT_COUNTED.contains(figure.text("unit"))) {
      problems.add(
          Code.UNIT_MISMATCH, rule.origin("kind"), "count", rule.text("kind"), figure.text("unit"));
    }
  }

  private void checkOwnUnit(Entry figure, Entry rule, Set<String> allowed) {
    if (!allowed.contains(figure.text("unit"))) {
      problems.add(
          Code.UNIT_MISMATCH, rule.origin("kind"), "own", rule.text("kind"), figure.text("unit"));
    }
  }

  /** Both are in one unit, and the whole is not zero. */
  private void checkRatio(Entry rule, String part, String whole) {
    Entry wholeFigure = figures.get(rule.text(whole));
    if (wholeFigure == null) {
      return; // it has faults of its own
    }
    checkUnit(rule.entry(part), wholeFigure.text("unit"));
    if (wholeFigure.decimal("value").signum() == 0) {
      problems.add(Code.SHARE_OF_ZERO, rule.origin(whole), rule.text(whole));
    }
  }

  private void checkUnit(Entry reference, String unit) {
    Entry part = figures.get(reference.node().textValue());
    if (part != null && !part.text("unit").equals(unit)) {
      problems.add(
          Code.UNIT_MISMATCH,
          reference.origin(),
          "part",
          reference.node().textValue(),
          part.text("unit"),
          unit);
    }
  }

  /** Reports a circle at the reference that closes it. */
  private void walk(String id, Set<String> path) {
    if (!done.contains(id) && path.add(id)) {
      FigureBinder.rules(figures.get(id))
          .flatMap(RuleChecks::references)
          .forEach(reference -> follow(reference, path));
      path.remove(id);
      done.add(id);
    }
  }

  private void follow(Entry reference, Set<String> path) {
    String to = reference.node().textValue();
    if (path.contains(to)) {
      List<String> circle = path.stream().dropWhile(id -> !id.equals(to)).toList();
      problems.add(Code.RULE_CYCLE, reference.origin(), String.join(" → ", circle) + " → " + to);
    } else if (figures.containsKey(to)) {
      walk(to, path);
    }
  }

  /** The references of a rule to figures, where they are written. */
  private static Stream<Entry> references(Entry rule) {
    boolean list = rule.node().path("of").isArray();
    Stream<Entry> single = SINGLE.stream().flatMap(key -> rule.optionalEntry(key).stream());
    return list ? rule.entries("of").stream() : single;
  }
}
