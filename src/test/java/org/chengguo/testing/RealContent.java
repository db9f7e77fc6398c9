package org.chengguo.testing;

import org.chengguo.Project;
import org.chengguo.content.ContentReader;
import org.chengguo.model.Site;
import org.chengguo.problem.Problems;

/** The project's own content as it is now, read once for all tests of a run. */
public final class RealContent {
  private static final Site SITE = read();

  private RealContent() {}

  public static Site site() {
    return SITE;
  }

  private static Site read() {
    Problems problems = new Problems();
    return ContentReader.read(Project.content(), "content", problems)
        .filter(site -> !problems.hasErrors())
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }
}
