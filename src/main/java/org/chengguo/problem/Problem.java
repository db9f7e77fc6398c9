package org.chengguo.problem;

import java.util.Comparator;
import java.util.List;
import org.chengguo.model.Origin;

/**
 * A problem at a location of the content.
 *
 * @param arguments arguments of the code's message, in the order of its {0}, {1} …
 * @param suggestions names that may have been meant, the most similar first
 */
public record Problem(Code code, Origin origin, List<String> arguments, List<String> suggestions)
    implements Comparable<Problem> {
  // Arguments too, because Problems keeps a sorted set: two problems that compare as equal are one.
  // Joined by U+0000, which text hardly has, so that ("a b") and ("a", "b") differ.
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::origin)
          .thenComparing(Problem::code)
          .thenComparing(problem -> String.join("\u0000", problem.arguments()));

  public Problem {
    arguments = List.copyOf(arguments);
    suggestions = List.copyOf(suggestions);
  }

  /** Creates a problem without suggestions. */
  public static Problem of(Code code, Origin origin, String... arguments) {
    return new Problem(code, origin, List.of(arguments), List.of());
  }

  public Severity severity() {
    return code.severity();
  }

  /** Compares by location, code and arguments: the order of a report. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
