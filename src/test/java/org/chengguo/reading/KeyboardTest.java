package org.chengguo.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways through the site without a mouse, in every language. */
class KeyboardTest {
  private static Reader reader;
  private static Page page;

  @BeforeAll
  static void arrive() {
    reader = Reader.arrive();
    page = reader.page();
  }

  /** What a test left in the browser's memory is not there for the next. */
  @AfterEach
  void forget() {
    page.evaluate("localStorage.clear()");
    reader.reset();
  }

  @AfterAll
  static void leave() {
    reader.close();
  }

  static List<String> editions() {
    return Place.editions();
  }

  private Locator focused() {
    return page.locator(":focus");
  }

  /** Presses Tab until something has the focus. */
  private void tabTo(Locator target) {
    for (int presses = 0; presses < 500; presses++) {
      reader.press("Tab");
      if (hasFocus(target)) {
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + target);
  }

  private static boolean hasFocus(Locator target) {
    return (boolean) target.evaluate("element => element === document.activeElement");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theSkipLinkComesFirstAndSkips(String edition) {
    reader.open(edition + "measures/").press("Tab");
    assertThat(focused()).hasClass("skip");
    assertThat(focused()).isInViewport();
    reader.press("Enter");
    assertThat(page.locator("main")).isFocused();
    reader.press("Tab");
    assertThat(page.locator("#C")).isFocused();
  }

  /** It is in sight beside the text only for those who do not use the keyboard. */
  @ParameterizedTest
  @MethodSource("editions")
  void theWayBackToTheContentsIsTheLastStopOfAPage(String edition) {
    reader.open(edition + "111/").press("Tab", "Enter");
    Locator way = page.locator(".to-contents a");
    tabTo(way);
    assertThat(way).isInViewport();
    reader.press("Tab");
    assertThat(page.locator("footer :focus")).hasCount(1);
    reader.press("Shift+Tab", "Enter");
    assertThat(page.locator("#L")).isInViewport();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void searchOpenAndBack(String edition) {
    reader.open(edition).press("/");
    assertThat(page.locator("#Search")).isFocused();
    page.keyboard().insertText("托育");
    reader.press("Enter").await("#Search-hits > li a");
    reader.press("/");
    page.locator("#Search-hits > li a").nth(1).waitFor();
    reader.press("ArrowDown", "ArrowDown");
    Locator second = page.locator("#Search-hits > li a").nth(1);
    assertThat(second).isFocused();
    String title = second.textContent();
    reader.press("Enter");
    assertThat(page.locator("h1")).hasText(title);
    page.goBack(); // the keys for this are the browser's own, which no test reaches
    reader.await("#Search-hits > li a");
    assertThat(reader.address()).isEqualTo(edition + "search/?q=托育");
    assertThat(page.locator("#Search-hits > li a").nth(1)).hasText(title);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void aFilterOfTheSearch(String edition) {
    reader.open(edition + "search/?q=性別").await("#Search-hits > li a");
    String before = page.locator("#Search-status").textContent();
    Locator year = page.locator("#Search-filters input[value='111']");
    tabTo(year);
    reader.press("Space");
    assertThat(year).isChecked();
    assertThat(page.locator("#Search-status")).not().hasText(before);
    assertThat(page).hasURL(Pattern.compile("year=111"));
    assertThat(year).isFocused();
    reader.press("Space");
    assertThat(page.locator("#Search-status")).hasText(before);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void comparing(String edition) {
    reader.open(edition + "compare/").await("#Compare-table td");
    String before = page.locator("#Compare-status").textContent();
    Locator agency = page.locator("#Compare-form select").first();
    tabTo(agency);
    reader.press("ArrowDown");
    assertThat(page.locator("#Compare-status")).not().hasText(before);
    tabTo(page.locator("#Compare-form input[type=radio]:checked"));
    reader.press("ArrowRight");
    assertThat(page).hasURL(Pattern.compile("agencies=.*by="));
    tabTo(page.locator("#Compare-result .scroll"));
    tabTo(page.locator("#Compare-table td.number a").first());
    reader.press("Enter");
    assertThat(page).not().hasURL(Pattern.compile("/compare/"));
    assertThat(page.locator("h1")).isVisible();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theMenuOfANarrowScreen(String edition) {
    reader.width(Reader.NARROW).open(edition + "about/");
    tabTo(page.locator("header .menu-button").first());
    reader.press("Enter");
    Locator way = page.locator("#Menu a").first();
    assertThat(way).isVisible();
    tabTo(way);
    reader.press("Escape");
    assertThat(way).isHidden();
    assertThat(page.locator("header .menu-button").first()).isFocused();
    reader.press("Enter");
    tabTo(way);
    reader.press("Enter");
    assertThat(page).not().hasURL(Pattern.compile("/about/"));
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theSiteMapExplainsTheKeys(String edition) {
    reader.open(edition + "sitemap/");
    for (String key : List.of("Alt+U", "Alt+C", "Alt+L", "Alt+Z", "/")) {
      assertThat(page.locator("main section").first()).containsText(key);
    }
    Locator setting = page.locator("#Search-key input");
    tabTo(setting);
    reader.press("Space", "/");
    assertThat(setting).isFocused();
    reader.press("Space", "/");
    assertThat(page.locator("#Search")).isFocused();
  }
}
