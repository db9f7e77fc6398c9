package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chengguo.testing.StaticServer.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="zh-Hant">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>性別</title>
      <style>
        body { background: rgb(255, 255, 255); }
        @media (prefers-color-scheme: dark) { body { background: rgb(0, 0, 0); } }
      </style>
      <button>按</button>
      <p></p>
      <script type="module" src="page.mjs"></script>
      """;
  private static final String MODULE =
      """
      const data = await fetch("data.bin");
      const bytes = new Uint8Array(await data.arrayBuffer());
      document.querySelector("button").addEventListener("click", () => {
        document.querySelector("p").textContent = `平等 ${bytes.length}`;
      });
      document.documentElement.dataset.ready = "";
      """;

  @TempDir private Path folder;
  private StaticServer server;

  @BeforeEach
  void serve() throws IOException {
    Files.writeString(folder.resolve("index.html"), PAGE);
    Files.writeString(folder.resolve("page.mjs"), MODULE);
    Files.write(folder.resolve("data.bin"), new byte[1000]);
    server = StaticServer.of(folder, "/some/sub/");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageIsOpenedClickedAndRead() {
    try (BrowserContext context = Chromium.context()) {
      Page page = context.newPage();
      page.navigate(server.address().toString());
      page.waitForSelector("html[data-ready]");
      page.click("button");
      assertThat(page.innerText("p")).isEqualTo("平等 1000");
      assertThat(page.title()).isEqualTo("性別");
      assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
    }
    assertThat(server.requests().stream().map(StaticServer.Request::path))
        .contains("", "page.mjs", "data.bin");
    assertThat(server.bytes()).isGreaterThan(1000);
  }

  @Test
  void aVisitorHasANarrowWindowAndDarkColours() {
    Browser.NewContextOptions narrow =
        new Browser.NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK);
    try (BrowserContext context = Chromium.context(narrow)) {
      Page page = context.newPage();
      page.navigate(server.address().toString());
      assertThat(page.evaluate("innerWidth")).isEqualTo(360);
      assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(0, 0, 0)");
    }
  }

  @Test
  void aCutBodyIsAnErrorInTheBrowserToo() {
    server.fail("data.bin", Fault.CUT);
    try (BrowserContext context = Chromium.context()) {
      Page page = context.newPage();
      page.navigate(server.address().toString());
      assertThatThrownBy(
              () -> page.evaluate("fetch('data.bin').then(answer => answer.arrayBuffer())"))
          .hasMessageContaining("TypeError");
    }
  }
}
