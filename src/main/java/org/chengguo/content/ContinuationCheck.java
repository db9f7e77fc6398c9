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

/** Checks that continuations lead to earlier records and form no cycle. */
final class ContinuationCheck {
  // Records of a cycle that a message names after the first: enough to find the wrong link, which
  // is reported at each link of the cycle anyway.
  private static final int MOST_SHOWN = 10;

  private final Set<String> ids;
  private final List<Continuation> continuations;

  // Only links within a year: a cycle over several years has a link to a later year, which is
  // reported as such.
  private final Map<String, List<String>> sameYear = new HashMap<>();

  /**
   * Creates a check.
   *
   * @param ids ids of all records, also of invalid ones
   */
  ContinuationCheck(List<String> ids, List<Continuation> continuations) {
    this.ids = new LinkedHashSet<>(ids);
    this.continuations = List.copyOf(continuations);
    for (Continuation continuation : continuations) {
      if (continuation.isWithinYear() && !continuation.isToItself()) {
        sameYear
            .computeIfAbsent(continuation.from(), unused -> new ArrayList<>())
            .add(continuation.to());
      }
    }
  }

  /**
   * Reports wrong continuations.
   *
   * @param complete whether all ids are known; if not, unknown records are not reported
   */
  void report(boolean complete, Problems problems) {
    for (Continuation continuation : continuations) {
      if (continuation.isToItself()) {
        problems.add(Code.CONTINUES_ITSELF, continuation.origin(), continuation.to());
      } else if (!ids.contains(continuation.to())) {
        if (complete) {
          problems.add(
              new Problem(
                  Code.UNKNOWN_RECORD,
                  continuation.origin(),
                  List.of(continuation.to()),
                  NearNames.of(continuation.to(), ids)));
        }
      } else if (continuation.isToLaterYear()) {
        problems.add(
            Code.CONTINUES_LATER_YEAR,
            continuation.origin(),
            continuation.to(),
            continuation.from());
      } else if (continuation.isWithinYear()) {
        reportCycle(continuation, problems);
      }
    }
  }

  private void reportCycle(Continuation continuation, Problems problems) {
    List<String> back = path(continuation.to(), continuation.from());
    if (!back.isEmpty()) {
      String shown = back.stream().limit(MOST_SHOWN).collect(Collectors.joining(" → "));
      String cycle = continuation.from() + " → " + shown + (back.size() > MOST_SHOWN ? " → …" : "");
      problems.add(Code.CONTINUES_CYCLE, continuation.origin(), cycle);
    }
  }

  /** Returns the shortest path between two records, both included; empty if there is none. */
  private List<String> path(String from, String to) {
    // Breadth first, without recursion: a chain may be as long as a year's list of records.
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
    LinkedList<String> path = new LinkedList<>();
    for (String at = before.containsKey(to) ? to : null; at != null; at = before.get(at)) {
      path.addFirst(at);
      if (at.equals(from)) {
        return path;
      }
    }
    return path;
  }
}
