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

/** Checks of counting rules that a schema cannot express: units, zeros, cycles and signs. */
final class RuleChecks {
  // Figures of a cycle that a message names; a cycle may be as long as the file.
  private static final int MOST_SHOWN = 10;

  // Keys of rules with one reference; "of" may have a list of them.
  private static final List<String> SINGLE = List.of("part", "whole", "from", "to");

  private final Map<String, Entry> figures = new LinkedHashMap<>();
  private final Problems problems;
  private final Set<String> done = new HashSet<>();

  private RuleChecks(List<Entry> valid, Problems problems) {
    valid.forEach(figure -> figures.putIfAbsent(figure.text("id"), figure));
    this.problems = problems;
  }

  /**
   * Reports the errors of a file's rules.
   *
   * @param valid figures that are valid by their schema
   */
  static void check(List<Entry> valid, Problems problems) {
    RuleChecks checks = new RuleChecks(valid, problems);
    for (Entry figure : valid) {
      checks.checkSign(figure);
      FigureBinder.rules(figure).forEach(rule -> checks.checkRule(figure, rule));
    }
    checks.figures.keySet().forEach(checks::walk);
  }

  /** Reports negative counts. */
  private void checkSign(Entry figure) {
    // A difference of counts has their unit and may be negative.
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

  /** Reports rules that count things for a figure in a unit of measure. */
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

  /** Reports a share of figures in different units, or of zero. */
  private void checkRatio(Entry rule, String part, String whole) {
    Entry wholeFigure = figures.get(rule.text(whole));
    if (wholeFigure == null) {
      return; // the whole is invalid or unknown, which is reported by its schema
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

  /** Searches for cycles from a figure on, depth first. */
  private void walk(String start) {
    // Without recursion: a chain of figures may be as long as the file, and would exhaust the
    // stack. path has the figures between start and the current one, each with its unread
    // references.
    Map<String, Iterator<Entry>> path = new LinkedHashMap<>();
    Deque<String> trail = new ArrayDeque<>();
    enter(start, path, trail);
    while (!trail.isEmpty()) {
      Iterator<Entry> open = path.get(trail.peek());
      if (open.hasNext()) {
        follow(open.next(), path, trail);
      } else {
        // A figure is left once all behind it is searched, so that none is searched twice.
        String left = trail.pop();
        path.remove(left);
        done.add(left);
      }
    }
  }

  /** Follows a reference, or reports the cycle that it closes. */
  private void follow(Entry reference, Map<String, Iterator<Entry>> path, Deque<String> trail) {
    String to = reference.node().textValue();
    if (path.containsKey(to)) {
      // The path may lead into the cycle; what lies before it is no part of it.
      List<String> cycle = path.keySet().stream().dropWhile(id -> !id.equals(to)).toList();
      problems.add(Code.RULE_CYCLE, reference.origin(), shown(cycle) + " → " + to);
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

  /** Returns the figures of a cycle; of a long one, those at both ends. */
  private static String shown(List<String> cycle) {
    List<String> ids = new ArrayList<>(cycle);
    if (ids.size() > MOST_SHOWN) {
      ids.subList(MOST_SHOWN / 2, ids.size() - MOST_SHOWN / 2).clear();
      ids.add(MOST_SHOWN / 2, "…");
    }
    return String.join(" → ", ids);
  }

  /** Returns the references of a rule to figures, with their locations. */
  private static Stream<Entry> references(Entry rule) {
    boolean list = rule.node().path("of").isArray();
    Stream<Entry> single = SINGLE.stream().flatMap(key -> rule.optionalEntry(key).stream());
    return list ? rule.entries("of").stream() : single;
  }
}
