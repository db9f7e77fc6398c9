package org.chengguo.lists;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.chengguo.RealSite;
import org.chengguo.hosting.SiteHeaders;
import org.chengguo.testing.Quiet;
import org.chengguo.testing.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the lists of the real site are used: address, keyboard, phones, paper, without a script. */
class ListUseTest {
  private static final String IS_PAINTED =
      "() => performance.getEntriesByName('first-contentful-paint').length > 0";

  private static final String WATCH =
      """
      () => {
        window.moved = 0;
        new PerformanceObserver(list => list.getEntries().forEach(({value}) => { moved += value; }))
          .observe({type: 'layout-shift', buffered: true});
      }
      """;

  private static StaticServer server;
  private static String looks;
  private ListReader reader;

  @BeforeAll
  static void serve() throws IOException {
    server = StaticServer.of(RealSite.folder(), "/some/sub/");
    server.header("Content-Security-Policy", SiteHeaders.POLICY);
    try (InputStream in = ListUseTest.class.getResourceAsStream("/search/looks.js")) {
      looks = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void arrive() {
    reader = ListReader.of(server);
  }

  @AfterEach
  void leave() {
    try (ListReader leaving = reader) {
      leaving.assertContent();
    }
  }

  /** Arrives once more, in another window. */
  private void arrive(Browser.NewContextOptions options) {
    reader.close();
    reader = ListReader.of(server, options);
  }

  @Test
  void theAddressHoldsTheState() {
    reader.open("measures/");
    reader.choose("year", "111");
    reader.choose("strategy", "109-112/2.2");
    reader.choose("sort", "title");
    assertThat(reader.query()).isEqualTo("?year=111&strategy=109-112%2F2.2&sort=title");
    List<String> shown = reader.titles();
    assertThat(shown).isNotEmpty().hasSizeLessThan(51);
    reader.page().reload();
    assertThat(reader.select("sort")).hasValue("title");
    assertThat(reader.rows()).hasCount(shown.size());
    assertThat(reader.titles()).isEqualTo(shown);
    reader.rows().first().locator("a").click();
    assertThat(reader.page()).hasURL(Pattern.compile("/measures/111-[a-z0-9-]+/$"));
    reader.page().goBack();
    assertThat(reader.rows()).hasCount(shown.size());
    assertThat(reader.titles()).isEqualTo(shown);
    assertThat(reader.select("year")).hasValue("111");
    reader.clear().click();
    assertThat(reader.query()).isEmpty();
    assertThat(reader.rows()).hasCount(134);
    assertThat(reader.select("year")).isFocused();
    assertThat(reader.clear()).isHidden();
  }

  @Test
  void whatTheAddressSaysWronglyIsToldAndLeftOut() {
    Locator notice = reader.page().locator("#List-notice");
    reader.open("measures/?year=999&agency=labor&sort=colour&x=1");
    assertThat(reader.select("year")).hasValue("");
    assertThat(reader.rows()).hasCount(8);
    assertThat(notice).hasText("網址裡的這些選項沒有套用：999、colour");
    reader.choose("year", "111");
    assertThat(notice).isHidden();
    assertThat(reader.query()).isEqualTo("?year=111&agency=labor");
    reader.open("measures/?kind=course&year=106&year=111&agency=");
    assertThat(reader.select("year")).hasValue("106");
    assertThat(notice).hasText("網址裡的這些選項沒有套用：111、course");
    reader.open("measures/?agency=labor&x=1");
    assertThat(notice).isHidden();
    reader.open("measures/?year=111&strategy=105-108%2F1.1");
    assertThat(reader.status()).hasText("沒有符合所有條件的紀錄（共 134 筆）");
    assertThat(reader.rows()).hasCount(0);
    reader.clear().click();
    assertThat(reader.rows()).hasCount(134);
  }

  @Test
  void aLinkToAHiddenYearShowsTheWholeList() {
    reader.open("measures/?year=111");
    reader.page().locator(".contents a[href='#year-106']").click();
    assertThat(reader.rows()).hasCount(134);
    assertThat(reader.page().locator("#year-106 h2")).isInViewport();
    assertThat(reader.query()).isEmpty();
  }

  @Test
  void backLeadsToChoicesThatTheLaterOnesLeftOut() {
    reader.open("measures/?agency=labor&topic=grants-awards");
    List<String> shown = reader.titles();
    assertThat(shown).isNotEmpty();
    reader.page().evaluate("location.hash = 'List'");
    reader.clear().click();
    reader.choose("agency", "budget-accounting");
    reader.choose("topic", "gender-statistics");
    assertThat(reader.offered("agency")).doesNotContainKey("labor");
    reader.page().goBack();
    assertThat(reader.select("agency")).hasValue("labor");
    assertThat(reader.select("topic")).hasValue("grants-awards");
    assertThat(reader.rows()).hasCount(shown.size());
    assertThat(reader.titles()).isEqualTo(shown);
  }

  @Test
  void theKeyboardAloneIsEnough() {
    reader.open("measures/");
    reader.page().locator("main .facts a").last().focus();
    reader.page().keyboard().press("Tab");
    assertThat(reader.select("year")).isFocused();
    reader.page().keyboard().press("ArrowDown");
    assertThat(reader.status()).hasText("顯示 51 筆（共 134 筆）");
    assertThat(reader.select("year")).isFocused();
    reader.page().keyboard().press("ArrowDown");
    assertThat(reader.status()).hasText("顯示 83 筆（共 134 筆）");
    reader.page().keyboard().press("ArrowUp");
    assertThat(reader.status()).hasText("顯示 51 筆（共 134 筆）");
    for (String next : List.of("agency", "strategy", "topic", "sort")) {
      reader.page().keyboard().press("Tab");
      assertThat(reader.select(next)).isFocused();
    }
    reader.page().keyboard().press("Tab");
    assertThat(reader.clear()).isFocused();
    reader.page().keyboard().press("Enter");
    assertThat(reader.rows()).hasCount(134);
    assertThat(reader.select("year")).isFocused();
  }

  @Test
  void theEnglishEditionHasTheSameListInItsWords() {
    reader.open("measures/?agency=labor&sort=title");
    List<String> titles = reader.titles();
    assertThat(titles).hasSize(8);
    reader.page().locator("a.language[lang=en]").click();
    assertThat(reader.page()).hasURL(Pattern.compile("/en/measures/\\?agency=labor&sort=title$"));
    assertThat(reader.status()).hasText("Showing 8 of 134 records");
    assertThat(reader.select("agency").locator("option:checked")).hasText("Department of Labor");
    assertThat(reader.titles()).isEqualTo(titles);
    assertThat(reader.rows().first().locator(".records-heading"))
        .hasText(Pattern.compile("2017|2022"));
    reader.clear().click();
    assertThat(reader.headings()).hasSize(2).first().asString().contains("2022");
  }

  @Test
  void onAPhoneTheFieldsAreFolded() {
    arrive(new Browser.NewContextOptions().setViewportSize(360, 740));
    reader.open("measures/");
    assertThat(reader.select("year")).isHidden();
    assertThat(reader.fold()).hasAttribute("aria-expanded", "false");
    reader.fold().press("Enter");
    assertThat(reader.fold()).hasAttribute("aria-expanded", "true");
    reader.choose("year", "106");
    assertThat(reader.fold()).hasText("篩選與排序（已選 1 項）");
    assertThat(reader.rows()).hasCount(83);
    reader.fold().click();
    assertThat(reader.select("year")).isHidden();
    assertThat(reader.status()).hasText("顯示 83 筆（共 134 筆）");
    reader.clear().click();
    assertThat(reader.fold()).isFocused();
  }

  @Test
  void withoutAScriptTheListIsComplete() {
    arrive(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    reader.page().navigate(server.address("measures/?year=111"));
    assertThat(reader.page().locator("#List-filter")).isHidden();
    assertThat(reader.rows()).hasCount(134);
    assertThat(reader.headings()).hasSize(2);
  }

  private static void empty(Route module) {
    module.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(""));
  }

  @Test
  void aListThatWaitsInVainShowsItselfWhole() {
    reader.page().route(Pattern.compile("/assets/list-filter\\."), ListUseTest::empty);
    reader.open("measures/?year=106");
    assertThat(reader.page().locator("#List")).hasCSS("animation-name", "unseen");
    assertThat(reader.rows()).hasCount(134);
  }

  @ParameterizedTest
  @CsvSource({
    "360, measures/",
    "1280, measures/",
    "360, measures/?year=106",
    "1280, measures/?agency=labor&topic=grants-awards",
    "1280, agencies/civil-affairs/?kind=measure&sort=title",
  })
  void nothingMovesWhenTheScriptComes(int width, String address) {
    arrive(new Browser.NewContextOptions().setViewportSize(width, 800));
    Page page = reader.page();
    page.route(
        Pattern.compile("/list-filter\\."),
        route -> {
          page.waitForFunction(IS_PAINTED);
          page.evaluate(WATCH);
          route.resume();
        });
    reader.open(address);
    Quiet.await(page);
    assertThat(((Number) page.evaluate("moved")).doubleValue()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK", "320, LIGHT"})
  void everyStateCanBeUsed(int width, ColorScheme colours) {
    arrive(new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
    for (String address :
        List.of(
            "measures/",
            "measures/?year=111&strategy=109-112%2F2.2",
            "measures/?sort=title",
            "agencies/civil-affairs/?kind=measure",
            "106/civil-affairs/?sort=title",
            "en/topics/gender-mainstreaming/?year=106")) {
      reader.open(address);
      if (reader.fold().isVisible()) {
        reader.fold().click();
      }
      assertThat(reader.select("sort")).isVisible();
      assertThat((List<?>) reader.page().evaluate(looks)).as(address).isEmpty();
    }
  }

  @Test
  void largeTextFits() {
    arrive(new Browser.NewContextOptions().setViewportSize(640, 800));
    reader.open("measures/?year=111");
    reader.page().evaluate("document.documentElement.style.fontSize = '200%'");
    reader.fold().click();
    assertThat(reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
  }

  @Test
  void forcedColoursLeaveEveryChoiceItsEdge() {
    arrive(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE));
    reader.open("measures/?year=111");
    for (Locator select : reader.page().locator("#List-fields select").all()) {
      assertThat(select.evaluate("each => getComputedStyle(each).borderTopStyle"))
          .isEqualTo("solid");
    }
  }

  @Test
  void onPaperTheListSaysWhatItShows() {
    reader.open("measures/?year=111");
    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(reader.select("year")).isHidden();
    assertThat(reader.clear()).isHidden();
    assertThat(reader.status()).isVisible();
  }
}
