package org.chengguo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.render.RenderException;

/**
 * State that a preview shows.
 *
 * @param site the snapshot that is served; null before the first
 * @param lastRendered the latest snapshot before it without failing templates; null if none
 * @param found problems of the latest reading
 * @param isStale whether the latest reading gave no site
 * @param sites number of snapshots so far, without those that differ in style sheets only
 * @param styles number of these
 */
record LiveView(
    LiveSnapshot site,
    LiveSnapshot lastRendered,
    List<Problem> found,
    boolean isStale,
    long sites,
    long styles) {
  static final LiveView NOTHING = new LiveView(null, null, List.of(), true, 0, 0);

  /**
   * Returns what is shown after another reading.
   *
   * @param read empty if it gave no acceptable site: then the last one stays
   */
  LiveView after(Optional<LiveSnapshot> read, List<Problem> problems) {
    LiveSnapshot present = read.orElse(site);
    if (present == site) {
      return new LiveView(site, lastRendered, problems, read.isEmpty(), sites, styles);
    }
    boolean styled = site != null && differsInStylesOnly(present, site);
    return new LiveView(
        present,
        site != null && site.isRendered() ? site : lastRendered,
        problems,
        false,
        sites + (styled ? 0 : 1),
        styles + (styled ? 1 : 0));
  }

  private static boolean differsInStylesOnly(LiveSnapshot site, LiveSnapshot before) {
    try {
      return site.differsInStylesOnly(before);
    } catch (IOException | RenderException neverRead) {
      return false;
    }
  }

  LiveSite.State state() {
    Problems problems = new Problems();
    found.forEach(problems::add);
    // Problems of the old site's pages say nothing about content that could not be read.
    if (!isStale) {
      site.report(problems);
    }
    return new LiveSite.State(sites, styles, problems.sorted());
  }
}
