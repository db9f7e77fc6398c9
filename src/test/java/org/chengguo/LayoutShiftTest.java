package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.testing.Chromium;
import org.chengguo.testing.Quiet;
import org.chengguo.testing.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing on a page moves while it loads, not even where a script fills it.
 *
 * <p>A browser paints what has come of a page, and what comes later may be wider: columns of a
 * table or fields of a form then move what one was reading. On a fast and idle machine a page comes
 * at once, on a busy one in parts, which made this test fail now and then. Pages now ask browsers
 * to paint them once they are whole ({@code rel=expect} in layout.ftlh), and here every page comes
 * in two halves, the second when the first has been taken in, on whatever machine.
 */
class LayoutShiftTest {
  private static final String SHOWN = "main h1";

  private static final List<Arguments> PAGES =
      List.of(
          Arguments.of("", SHOWN),
          Arguments.of("111/", SHOWN),
          Arguments.of("111/figures/", SHOWN),
          Arguments.of("111/report/", SHOWN),
          Arguments.of("measures/", SHOWN),
          Arguments.of("agencies/labor/", SHOWN),
          Arguments.of("figures/", SHOWN),
          Arguments.of("compare/", "#Compare-table td"),
          Arguments.of("compare/?agencies=labor&years=111", "#Compare-table td"),
          Arguments.of("search/", "#Search-lead"),
          Arguments.of("search/?q=%E6%80%A7%E9%A8%B7%E6%93%BE", "#Search-hits > li a"),
          Arguments.of("search/?q=cedaw&year=111", "#Search-hits > li a"),
          Arguments.of("search/?q=zzzzqqq", "#Search-advice li"),
          Arguments.of("sitemap/", SHOWN));

  /** Counted as Chromium does for cumulative layout shift. */
  private static final String WATCH =
      """
      {
        const shifts = [];
        const note = entries => {
          for (const {value, hadRecentInput, sources} of entries) {
            const names = sources.map(({node}) => node?.id || node?.className || node?.nodeName);
            if (!hadRecentInput) shifts.push(value + ' ' + names);
          }
        };
        const watch = new PerformanceObserver(list => note(list.getEntries()));
        watch.observe({type: 'layout-shift', buffered: true});
        window.shiftsSoFar = () => {
          note(watch.takeRecords());
          return shifts;
        };
      }
      """;

  /** The first half of a page is all there, and its style sheet with it. */
  private static final String IS_HALF_THERE =
      """
      () => {
        const before = window.seen;
        window.seen = document.querySelectorAll('body *').length;
        const isStyled = document.querySelector('link[rel=stylesheet]')?.sheet;
        return isStyled && window.seen > 0 && window.seen === before;
      }
      """;

  private static final String IS_PAINTED = "() => performance.getEntriesByType('paint').length > 0";

  private static final double POLLING_MS = 20;

  private static StaticServer server;
  private static BrowserContext visitor;
  private static Page page;

  @BeforeAll
  static void start() {
    server = StaticServer.of(RealSite.folder());
    visitor = Chromium.context();
    visitor.addInitScript(WATCH);
    page = visitor.newPage();
  }

  @AfterAll
  static void stop() {
    visitor.close();
    server.close();
  }

  private static void openByHalf(int width, String address) {
    page.setViewportSize(width, 800);
    server.pausePages();
    page.navigate(
        server.address(address), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    await(IS_HALF_THERE);
  }

  /** Looks again by the clock: a page that is not painted has no frames to look at it in. */
  private static void await(String condition) {
    page.waitForFunction(
        condition, null, new Page.WaitForFunctionOptions().setPollingInterval(POLLING_MS));
  }

  private static List<?> shifts() {
    Quiet.await(page);
    return (List<?>) page.evaluate("shiftsSoFar()");
  }

  static Stream<Arguments> pages() {
    return Stream.of(360, 1280)
        .flatMap(
            width -> PAGES.stream().map(page -> Arguments.of(width, page.get()[0], page.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingMoves(int width, String address, String shown) {
    openByHalf(width, address);
    assertThat(page.evaluate(IS_PAINTED)).as("painted by half").isEqualTo(false);
    server.sendRests();
    page.locator(shown).first().waitFor();
    assertThat(shifts()).as("/%s, %d wide", address, width).isEmpty();
    assertThat(page.locator(".late").count()).as(address).isZero();
  }

  /** The watch itself works, and a page that does not ask to wait is painted by half. */
  @Test
  void whatMovesIsSeen() {
    openByHalf(1280, "figures/");
    page.evaluate("() => document.querySelector('link[rel=expect]').remove()");
    await(IS_PAINTED);
    server.sendRests();
    assertThat(shifts()).asString().contains("number");
  }
}
