package org.chengguo.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.chengguo.model.Origin;

/** Thread-safe collection of the distinct problems of a run. */
public final class Problems {
  // Sorted, because problems come from parallel threads in any order.
  private final Set<Problem> problems = new ConcurrentSkipListSet<>();

  public void add(Problem problem) {
    problems.add(problem);
  }

  /** Adds a problem without suggestions. */
  public void add(Code code, Origin origin, String... arguments) {
    add(Problem.of(code, origin, arguments));
  }

  /** Returns all problems so far, by location. */
  public List<Problem> sorted() {
    return List.copyOf(problems);
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  public long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }
}
