package org.chengguo.testing;

import com.microsoft.playwright.Page;

/** Waits for pages to have nothing left to do, however long that takes on a busy machine. */
public final class Quiet {
  /**
   * Loaded, with all that it asked for, and painted: an observer is told of what moved in a frame
   * after it, so two frames go by; while more is asked for, the page is looked at again.
   */
  private static final String SCRIPT =
      """
      async limit => {
        const late = new Promise((_, fail) => setTimeout(() => fail(new Error('the page has no rest')), limit));
        const next = begin => Promise.race([new Promise(begin), late]);
        const asked = () => performance.getEntriesByType('resource').length;
        if (document.readyState !== 'complete') await next(done => addEventListener('load', done));
        await document.fonts.ready;
        for (let before = -1; before !== asked();) {
          before = asked();
          await next(requestAnimationFrame);
          await next(requestAnimationFrame);
          await next(requestIdleCallback);
        }
      }
      """;

  private static final int LIMIT_MS = 60_000;

  private Quiet() {}

  /** Returns when a page that has been navigated to is complete, painted and idle. */
  public static void await(Page page) {
    page.evaluate(SCRIPT, LIMIT_MS);
  }
}
