package org.chengguo.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chengguo.RealSite;
import org.chengguo.testing.StaticServer;
import org.chengguo.testing.StaticServer.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In each of its states the search page can be read, touched and gone through by keys: contrast of
 * text, size of targets, names, visible focus, no scrolling sideways.
 */
class SearchLooksTest {
  private static StaticServer server;
  private static String looks;

  @BeforeAll
  static void serve() throws IOException {
    server = StaticServer.of(RealSite.folder());
    try (InputStream in = SearchLooksTest.class.getResourceAsStream("/search/looks.js")) {
      looks = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
  void everyStateCanBeUsed(int width, ColorScheme colours) {
    Browser.NewContextOptions window =
        new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours);
    try (Visitor visitor = Visitor.of(server, window)) {
      visitor.open("search/");
      assertThat(visitor.page().locator("#Search-lead")).isVisible();
      assertUsable(visitor, "start");
      visitor.type("社會");
      assertThat(visitor.suggestions().first()).isVisible();
      assertUsable(visitor, "typing");
      visitor.ask("性別", "year=111", "kind=measure", "page=2");
      if (width < 896) {
        visitor.page().locator("#Search-filters summary").click();
      }
      assertThat(visitor.filters("agency").first()).isVisible();
      assertUsable(visitor, "results");
      visitor.ask("哺集乳室", "kind=course");
      assertUsable(visitor, "nothing");
      server.fail("search-index/manifest.json", Fault.NOT_FOUND);
      visitor.open(Visitor.address("性別"));
      assertThat(visitor.retry()).isVisible();
      assertUsable(visitor, "failure");
    } finally {
      server.mend();
    }
  }

  private static void assertUsable(Visitor visitor, String state) {
    List<?> faults = (List<?>) visitor.page().evaluate(looks);
    assertThat(faults).as(state).isEmpty();
  }
}
