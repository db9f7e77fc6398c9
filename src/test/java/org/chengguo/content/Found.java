package org.chengguo.content;

import java.util.List;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/** Short forms of problems, to compare with in tests. */
public final class Found {
  private Found() {}

  public static List<Code> codes(Problems problems) {
    return problems.sorted().stream().map(problem -> problem.code()).toList();
  }

  /** Returns {@code 3:5 unknown-key [titel] → [title]} for each problem, without the path. */
  public static List<String> lines(Problems problems) {
    return problems.sorted().stream()
        .map(
            problem ->
                problem.origin().line()
                    + ":"
                    + problem.origin().column()
                    + " "
                    + problem.code().id()
                    + " "
                    + problem.arguments()
                    + (problem.suggestions().isEmpty() ? "" : " → " + problem.suggestions()))
        .toList();
  }
}
