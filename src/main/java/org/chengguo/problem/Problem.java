package org.chengguo.problem;

import java.util.Comparator;
import java.util.List;
import org.chengguo.model.Origin;

/**
 * One thing that is wrong, at one place.
 *
 * @param arguments what the message of the code speaks of, in the order of its {0}, {1} …
 * @param suggestions names that may have been meant, nearest first; empty when none is near
 */
public record Problem(Code code, Origin origin, List<String> arguments, List<String> suggestions)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::origin)
          .thenComparing(Problem::code)
          .thenComparing(problem -> String.join("\u0000", problem.arguments()));

  public Problem {
    arguments = List.copyOf(arguments);
    suggestions = List.copyOf(suggestions);
  }

  /** A problem without suggestions. */
  public static Problem of(Code code, Origin origin, String... arguments) {
    return new Problem(code, origin, List.of(arguments), List.of());
  }

  public Severity severity() {
    return code.severity();
  }

  /** By place, then code, then arguments: the order of a report. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
