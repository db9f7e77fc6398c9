package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import org.chengguo.testing.Chromium;
import org.chengguo.testing.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing on a page moves while it loads, not even where a script fills it. */
class LayoutShiftTest {
  private static final List<String> PAGES =
      List.of(
          "",
          "111/",
          "111/figures/",
          "111/report/",
          "measures/",
          "agencies/labor/",
          "figures/",
          "compare/",
          "compare/?agencies=labor&years=111",
          "search/",
          "search/?q=%E6%80%A7%E9%A8%B7%E6%93%BE",
          "search/?q=cedaw&year=111",
          "search/?q=zzzzqqq",
          "sitemap/");

  /** Counted as Chromium does for cumulative layout shift. */
  private static final String WATCH =
      "window.shifts = []; new PerformanceObserver(list => {"
          + " for (const entry of list.getEntries()) { if (!entry.hadRecentInput) {"
          + " window.shifts.push(entry.value + ' ' + entry.sources.map(source =>"
          + " source.node?.id || source.node?.className || source.node?.nodeName)); } } })"
          + ".observe({type: 'layout-shift', buffered: true});";

  private static StaticServer server;

  @BeforeAll
  static void start() {
    server = StaticServer.of(RealSite.folder());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void nothingMoves(int width) {
    try (BrowserContext visitor =
        Chromium.context(new Browser.NewContextOptions().setViewportSize(width, 800))) {
      for (String address : PAGES) {
        Page page = visitor.newPage();
        page.addInitScript(WATCH);
        page.navigate(
            server.address(address),
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        page.waitForTimeout(300);
        assertThat((List<?>) page.evaluate("window.shifts")).as(address).isEmpty();
        assertThat(page.locator(".late").count()).as(address).isZero();
        page.close();
      }
    }
  }

  /** The watch itself works. */
  @Test
  void whatMovesIsSeen() {
    try (BrowserContext visitor = Chromium.context()) {
      Page page = visitor.newPage();
      page.addInitScript(WATCH);
      page.navigate(server.address("sitemap/"));
      page.waitForTimeout(300);
      page.evaluate("document.querySelector('h1').style.marginTop = '200px'");
      page.waitForFunction("window.shifts.length > 0");
    }
  }
}
