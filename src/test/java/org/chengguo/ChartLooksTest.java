package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.chengguo.testing.Chromium;
import org.chengguo.testing.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts as a browser draws them: at every width and size of letters, and in forced colours. */
class ChartLooksTest {
  private static final List<String> PAGES =
      List.of("years/", "111/", "106/", "strategies/109-112/", "agencies/labor/");

  /** Bars whose number leaves the chart, or that are not as long as they say. */
  private static final String FAULTS =
      """
      () => [...document.querySelectorAll('.bar')].filter(bar => {
        const svg = bar.querySelector('svg');
        const edge = bar.closest('table').getBoundingClientRect().right + 1;
        const style = getComputedStyle(bar);
        const room = bar.clientWidth - parseFloat(style.paddingInlineEnd);
        const length = room * parseFloat(svg.getAttribute('width')) / 100;
        const drawn = svg.querySelector('rect').getBoundingClientRect();
        return bar.querySelector('.number').getBoundingClientRect().right > edge
          || Math.abs(drawn.width - length) > 1 || drawn.height < 8 || room < 16;
      }).map(bar => bar.textContent)""";

  private static StaticServer server;

  @BeforeAll
  static void serve() {
    server = StaticServer.of(RealSite.folder());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1280, 100", "'', 360, 100", "'', 320, 100", "'', 1280, 200", "'', 320, 200",
    "en/, 1280, 100", "en/, 360, 100", "en/, 320, 100", "en/, 1280, 200", "en/, 320, 200"
  })
  void barsAreTrueAndTheirNumbersStayInside(String edition, int width, int percent) {
    try (BrowserContext visitor =
        Chromium.context(new Browser.NewContextOptions().setViewportSize(width, 800))) {
      Page page = visitor.newPage();
      for (String path : PAGES) {
        page.navigate(server.address(edition + path));
        page.evaluate("size => document.documentElement.style.fontSize = size", percent + "%");
        assertThat(page.locator(".bar").count()).as(path).isPositive();
        assertThat((List<?>) page.evaluate(FAULTS)).as(path).isEmpty();
      }
    }
  }

  @Test
  void barsAreSeenInForcedColours() {
    try (BrowserContext visitor =
        Chromium.context(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
      Page page = visitor.newPage();
      page.navigate(server.address("111/"));
      String ground =
          (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
      for (String shape : List.of(".bar-plain rect", ".bar-women rect")) {
        assertThat(colour(page, shape, "fill")).as(shape).isNotEqualTo(ground).startsWith("rgb(");
      }
      for (String shape : List.of(".bar-men rect", ".bar-men line")) {
        assertThat(colour(page, shape, "stroke")).as(shape).isNotEqualTo(ground).startsWith("rgb(");
      }
    }
  }

  private static String colour(Page page, String shape, String property) {
    return (String)
        page.locator(shape)
            .first()
            .evaluate("(e, property) => getComputedStyle(e)[property]", property);
  }
}
