package org.chengguo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.chengguo.testing.SmallContent;
import org.chengguo.testing.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a browser shows edits by itself, and the site's problems until they are mended. */
final class LiveBrowserTest {
  private static final String FILE = "106/labor/workshops.md";

  /** The rules of WCAG, whose script is evaluated from outside of the page and its policy. */
  private static final String FAULTS =
      """
      async () => {
        const result = await axe.run({include: [['body']]}, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']});
        return result.violations.map(fault => `${fault.id}: ${fault.nodes.map(node => node.html)}`);
      }
      """;

  @TempDir private Path work;
  private LiveFixture live;
  private Tab tab;
  private Page page;

  @BeforeEach
  void open() throws IOException {
    live = LiveFixture.start(work);
    tab = Tab.own(new Browser.NewContextOptions().setViewportSize(1280, 400));
    page = tab.page();
    show(LiveFixture.RECORD);
  }

  @AfterEach
  void close() {
    tab.close();
    live.close();
  }

  private void show(String path) {
    page.navigate(live.address() + path);
  }

  private Locator panel() {
    return page.getByRole(AriaRole.ALERTDIALOG);
  }

  private void awaitPanel(WaitForSelectorState state) {
    panel().waitFor(new Locator.WaitForOptions().setState(state));
  }

  private void replace(String old, String replacement) {
    live.content().replace(FILE, old, replacement);
  }

  @Test
  void anEditAppearsWhereTheReaderIs() {
    page.evaluate("window.scrollTo(0, 300)");
    Object before = page.evaluate("window.scrollY");
    replace("內容。", "別的內容。");
    page.getByText("別的內容。").waitFor();
    page.waitForFunction("y => window.scrollY === y", before);
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void problemsLieOverThePageUntilTheyAreMended() {
    replace("[workplace]", "[workplac]");
    awaitPanel(WaitForSelectorState.VISIBLE);
    assertThat(panel().getAttribute("aria-labelledby")).isEqualTo("title");
    assertThat(panel().innerText())
        .contains("Problems of this site: 1 error, 0 warnings")
        .contains(FILE + ":4:10", "error[unknown-topic]", "there is no topic", "workplace")
        .contains("4 | topics: [workplac]");
    double caret = panel().locator(".caret").boundingBox().x;
    Object place =
        panel()
            .locator("pre")
            .evaluate(
                """
                pre => {
                  const range = document.createRange();
                  range.setStart(pre.childNodes[1], 9);
                  range.setEnd(pre.childNodes[1], 10);
                  return range.getBoundingClientRect().x;
                }
                """);
    assertThat(caret).isCloseTo(((Number) place).doubleValue(), Offset.offset(1.0));
    assertThat(page.getByText("庇護工場").first().isVisible()).isTrue();

    replace("[workplac]", "[workplace]");
    awaitPanel(WaitForSelectorState.DETACHED);
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void thePageStaysWhereItIsWhenProblemsAppear() {
    page.evaluate("window.scrollTo(0, 100)");
    replace("[workplace]", "[workplac]");
    awaitPanel(WaitForSelectorState.VISIBLE);
    page.waitForFunction("() => document.activeElement?.shadowRoot?.activeElement");
    assertThat(((Number) page.evaluate("window.scrollY")).intValue()).isEqualTo(100);
    assertThat(panel().boundingBox().y + panel().boundingBox().height).isLessThan(400);
  }

  @Test
  void theCaretOfALongLineIsInSight() {
    page.setViewportSize(360, 600);
    replace("section: 一", "section: 一, " + "很長".repeat(20) + ": 1");
    awaitPanel(WaitForSelectorState.VISIBLE);
    page.waitForFunction("() => document.activeElement?.shadowRoot?.activeElement");
    Locator caret = panel().locator(".caret").first();
    assertThat(caret.boundingBox().x).isBetween(0.0, 350.0);
    assertThat((Number) panel().locator("pre").first().evaluate("pre => pre.scrollLeft"))
        .isNotEqualTo(0);
  }

  @Test
  void problemsAreHiddenUntilThereAreOthers() {
    replace("[workplace]", "[workplac]");
    awaitPanel(WaitForSelectorState.VISIBLE);
    assertThat(page.evaluate("document.activeElement.shadowRoot.activeElement.localName"))
        .isEqualTo("dialog");
    page.keyboard().press("Escape");
    awaitPanel(WaitForSelectorState.HIDDEN);
    Locator button = page.getByText("Show problems: 1 error, 0 warnings");
    button.waitFor();
    show("about/");
    button.waitFor();
    assertThat(panel().count()).isZero();
    button.click();
    awaitPanel(WaitForSelectorState.VISIBLE);
    panel().getByText("Hide").click();
    awaitPanel(WaitForSelectorState.HIDDEN);
    replace("title: 庇護工場", "titel: 庇護工場");
    awaitPanel(WaitForSelectorState.VISIBLE);
    assertThat(panel().innerText()).contains("unknown-key", "unknown-topic");
  }

  @Test
  void warningsOnlyOfferThemselves() {
    replace("title: 庇護工場", "title: 職業災害");
    live.content()
        .write(
            "106/labor/second.md",
            """
            ---
            title: 職業災害
            strategy: "1.1"
            topics: [workplace]
            source: {document: 106-report, section: 一}
            ---
            """);
    Locator button = page.getByText("Show problems: 0 errors");
    button.waitFor();
    assertThat(panel().count()).isZero();
    button.click();
    awaitPanel(WaitForSelectorState.VISIBLE);
    assertThat(panel().innerText()).contains("warning[repeated-title]");
  }

  @Test
  void aStyleSheetIsReplacedWithoutLeavingThePage() throws IOException {
    page.evaluate("window.stays = true");
    Path style = live.templates().resolve("styles/text.css");
    Files.writeString(style, Files.readString(style) + "h1{letter-spacing:7px !important}");
    page.waitForFunction(
        "() => getComputedStyle(document.querySelector('h1')).letterSpacing === '7px'"
            + " && document.querySelectorAll('link[rel=stylesheet]').length === 1");
    assertThat(page.evaluate("window.stays")).isEqualTo(true);
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void aPageThatFailsComesBackByItself() throws IOException {
    Path template = live.templates().resolve("record.ftlh");
    String text = Files.readString(template);
    Files.writeString(template, "<#macro broken");
    awaitPanel(WaitForSelectorState.VISIBLE);
    assertThat(panel().innerText()).contains("templates/record.ftlh:1:", "template-fault");
    assertThat(page.title()).contains("庇護工場");
    Files.writeString(template, text.replace("</@layout.page>", "<p>mended</p></@layout.page>"));
    page.getByText("mended", new Page.GetByTextOptions().setExact(true)).waitFor();
    assertThat(panel().count()).isZero();
  }

  @Test
  void thePageOfProblemsGivesWayToTheSite() throws IOException {
    live.close();
    SmallContent content = live.content();
    content.replace(FILE, "[workplace]", "[gone]");
    live = LiveFixture.start(work, content, Optional.empty());
    show(LiveFixture.RECORD);
    assertThat(page.innerText("h1")).isEqualTo("This page cannot be shown");
    content.replace(FILE, "[gone]", "[other]");
    page.getByText("there is no topic “other”").waitFor();
    assertThat(panel().count()).isZero();
    content.replace(FILE, "[other]", "[workplace]");
    page.getByText("庇護工場").first().waitFor();
  }

  @Test
  void anotherRunOfTheServerIsNoticed() throws IOException {
    // As after a restart: the same port answers with another site.
    page.evaluate("window.stays = true");
    String present = script();
    assertThat(present).matches(".*\\?[0-9a-f]+\\.1\\.0");
    int port = live.address().getPort();
    SmallContent content = live.content();
    live.close();
    live = LiveFixture.restart(work, content, port);
    page.waitForFunction("() => window.stays === undefined");
    assertThat(script()).isNotEqualTo(present);
  }

  private String script() {
    return page.evaluate("document.querySelector('script[src^=\"/__live\"]').src").toString();
  }

  @Test
  void thePanelIsForEveryone() throws IOException {
    replace("[workplace]", "[workplac]");
    replace("section: 一", "section: 一, 這是一個非常長的鍵名而且沒有任何空白可以換行所以它必須捲動: 1");
    awaitPanel(WaitForSelectorState.VISIBLE);
    String axe;
    try (InputStream in = getClass().getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    page.evaluate(axe);
    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
      for (int width : new int[] {1280, 360}) {
        page.setViewportSize(width, 600);
        assertThat((List<?>) page.evaluate(FAULTS)).as(colours + " " + width).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .isEqualTo(true);
        assertThat(panel().boundingBox().width).isLessThanOrEqualTo(width);
      }
    }
  }
}
