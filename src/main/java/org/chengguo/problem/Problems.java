package org.chengguo.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.chengguo.model.Origin;

/** Collects the problems of one run, from any thread; a problem found twice is kept once. */
public final class Problems {
  private final Set<Problem> found = new ConcurrentSkipListSet<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds a problem without suggestions. */
  public void add(Code code, Origin origin, String... arguments) {
    add(Problem.of(code, origin, arguments));
  }

  /** All problems so far, by place. */
  public List<Problem> sorted() {
    return List.copyOf(found);
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  public long count(Severity severity) {
    return found.stream().filter(problem -> problem.severity() == severity).count();
  }
}
