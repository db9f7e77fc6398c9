package org.chengguo.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chengguo.format.Entry;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Unit;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/** What the schema cannot tell of a year's counting rules: units, zero, circles, and signs. */
final class RuleChecks {
  /** Figures of a circle that a message names. */
  private static final int MOST_SHOWN = 10;

  /** Where rules keep references to figures. */
  private static final List<String> SINGLE = List.of("part", "whole", "from", "to");

  private final Map<String, Entry> figures = new LinkedHashMap<>();
  private final Problems problems;
  private final Set<String> done = new HashSet<>();

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
    checks.figures.keySet().forEach(checks::walk);
  }

  /** A count is never below zero, but a difference of counts may be. */
  private void checkSign(Entry figure) {
    boolean difference =
        FigureBinder.rules(figure).anyMatch(rule -> kind(rule) == CountingRule.Kind.DIFFERENCE);
    Unit unit = unit(figure);
    if (figure.decimal("value").signum() < 0 && unit.isCounted() && !difference) {
      problems.add(
          Code.NEGATIVE_COUNT,
          figure.origin("value"),
          figure.decimal("value").toPlainString(),
          unit.id());
    }
  }

  private void checkRule(Entry figure, Entry rule) {
    switch (kind(rule)) {
      case SUM, LEAST -> references(rule).forEach(part -> checkUnit(part, unit(figure)));
      case SHARE -> {
        checkOwnUnit(figure, rule, unit(figure).isShare());
        checkRatio(rule, "part", "whole");
      }
      case DIFFERENCE -> checkDifference(figure, rule);
      case COUNT, PLAN_STRATEGIES, SUBMISSIONS, REQUIREMENT, TOTAL -> checkCounts(figure, rule);
    }
  }

  private void checkDifference(Entry figure, Entry rule) {
    Unit unit = unit(figure);
    switch (CountingRule.Change.of(rule.text("as"))) {
      case AMOUNT -> references(rule).forEach(reference -> checkUnit(reference, unit));
      case PERCENT -> {
        checkOwnUnit(figure, rule, unit == Unit.PERCENT);
        checkRatio(rule, "to", "from");
      }
      case PERCENTAGE_POINTS -> {
        checkOwnUnit(figure, rule, unit == Unit.PERCENTAGE_POINTS);
        references(rule).forEach(reference -> checkUnit(reference, Unit.PERCENT));
      }
    }
  }

  /** Rules that count things give no percentage. */
  private void checkCounts(Entry figure, Entry rule) {
    if (!unit(figure).isCounted()) {
      problems.add(
          Code.UNIT_MISMATCH, rule.origin("kind"), "count", rule.text("kind"), figure.text("unit"));
    }
  }

  private void checkOwnUnit(Entry figure, Entry rule, boolean allowed) {
    if (!allowed) {
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
    checkUnit(rule.entry(part), unit(wholeFigure));
    if (wholeFigure.decimal("value").signum() == 0) {
      problems.add(Code.SHARE_OF_ZERO, rule.origin(whole), rule.text(whole));
    }
  }

  private void checkUnit(Entry reference, Unit unit) {
    Entry part = figures.get(reference.node().textValue());
    if (part != null && unit(part) != unit) {
      problems.add(
          Code.UNIT_MISMATCH,
          reference.origin(),
          "part",
          reference.node().textValue(),
          part.text("unit"),
          unit.id());
    }
  }

  private static Unit unit(Entry figure) {
    return Unit.of(figure.text("unit"));
  }

  private static CountingRule.Kind kind(Entry rule) {
    return CountingRule.Kind.of(rule.text("kind"));
  }

  /** Follows the rules from a figure on. Without recursion: a chain may be as long as the file. */
  private void walk(String start) {
    Map<String, Iterator<Entry>> path = new LinkedHashMap<>();
    Deque<String> trail = new ArrayDeque<>();
    enter(start, path, trail);
    while (!trail.isEmpty()) {
      Iterator<Entry> open = path.get(trail.peek());
      if (open.hasNext()) {
        follow(open.next(), path, trail);
      } else {
        String left = trail.pop();
        path.remove(left);
        done.add(left);
      }
    }
  }

  /** Reports a circle at the reference that closes it. */
  private void follow(Entry reference, Map<String, Iterator<Entry>> path, Deque<String> trail) {
    String to = reference.node().textValue();
    if (path.containsKey(to)) {
      List<String> circle = path.keySet().stream().dropWhile(id -> !id.equals(to)).toList();
      problems.add(Code.RULE_CYCLE, reference.origin(), shown(circle) + " → " + to);
    } else if (figures.containsKey(to)) {
      enter(to, path, trail);
    }
  }

  private void enter(String id, Map<String, Iterator<Entry>> path, Deque<String> trail) {
    if (!done.contains(id)) {
      path.put(id, FigureBinder.rules(figures.get(id)).flatMap(RuleChecks::references).iterator());
      trail.push(id);
    }
  }

  /** The figures of a circle; of a long one, those at its ends. */
  private static String shown(List<String> circle) {
    List<String> ids = new ArrayList<>(circle);
    if (ids.size() > MOST_SHOWN) {
      ids.subList(MOST_SHOWN / 2, ids.size() - MOST_SHOWN / 2).clear();
      ids.add(MOST_SHOWN / 2, "…");
    }
    return String.join(" → ", ids);
  }

  /** The references of a rule to figures, where they are written. */
  private static Stream<Entry> references(Entry rule) {
    boolean list = rule.node().path("of").isArray();
    Stream<Entry> single = SINGLE.stream().flatMap(key -> rule.optionalEntry(key).stream());
    return list ? rule.entries("of").stream() : single;
  }
}
