package org.chengguo.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.text.NearNames;

/** Finds records that carry on themselves, a later year, each other in a circle, or nothing. */
final class ContinuationCheck {
  /** Records of a circle that a message names after the first. */
  private static final int MOST_SHOWN = 10;

  private final Set<String> ids;
  private final List<Continuation> continuations;

  /** A circle that no other fault explains lies within one year. */
  private final Map<String, List<String>> sameYear = new HashMap<>();

  /**
   * @param ids of all records, those with faults too
   */
  ContinuationCheck(List<String> ids, List<Continuation> continuations) {
    this.ids = new LinkedHashSet<>(ids);
    this.continuations = List.copyOf(continuations);
    for (Continuation one : continuations) {
      if (one.isWithinYear() && !one.isToItself()) {
        sameYear.computeIfAbsent(one.from(), unused -> new ArrayList<>()).add(one.to());
      }
    }
  }

  /**
   * Reports what is wrong.
   *
   * @param complete whether all ids are known; where a file could not be read, any may be right
   */
  void report(boolean complete, Problems problems) {
    for (Continuation one : continuations) {
      if (one.isToItself()) {
        problems.add(Code.CONTINUES_ITSELF, one.origin(), one.to());
      } else if (!ids.contains(one.to())) {
        if (complete) {
          problems.add(
              new Problem(
                  Code.UNKNOWN_RECORD,
                  one.origin(),
                  List.of(one.to()),
                  NearNames.of(one.to(), ids)));
        }
      } else if (one.isToLaterYear()) {
        problems.add(Code.CONTINUES_LATER_YEAR, one.origin(), one.to(), one.from());
      } else if (one.isWithinYear()) {
        reportCircle(one, problems);
      }
    }
  }

  private void reportCircle(Continuation one, Problems problems) {
    List<String> back = way(one.to(), one.from());
    if (!back.isEmpty()) {
      String shown = back.stream().limit(MOST_SHOWN).collect(Collectors.joining(" → "));
      String circle = one.from() + " → " + shown + (back.size() > MOST_SHOWN ? " → …" : "");
      problems.add(Code.CONTINUES_CYCLE, one.origin(), circle);
    }
  }

  /** The records from one to another, both included; none where no way leads there. */
  private List<String> way(String from, String to) {
    Map<String, String> before = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !before.containsKey(to)) {
      String at = open.remove();
      for (String next : sameYear.getOrDefault(at, List.of())) {
        if (before.putIfAbsent(next, at) == null) {
          open.add(next);
        }
      }
    }
    LinkedList<String> way = new LinkedList<>();
    for (String at = before.containsKey(to) ? to : null; at != null; at = before.get(at)) {
      way.addFirst(at);
      if (at.equals(from)) {
        return way;
      }
    }
    return way;
  }
}
