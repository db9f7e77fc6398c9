package org.chengguo.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What visitors do on the real site. */
class SearchJourneysTest {
  @RegisterExtension static final VisitedSite SITE = new VisitedSite();

  private Visitor visitor;

  @BeforeEach
  void arrive() {
    visitor = SITE.visitor();
  }

  @Test
  void typingShowsResultsAndSuggestions() {
    visitor.open("search/");
    assertThat(visitor.page().locator("#Search-off")).isHidden();
    visitor.box().pressSequentially("社會");
    visitor.awaitAnswer("社會");
    assertThat(visitor.hits()).not().hasCount(0);
    assertThat(visitor.status()).containsText("找到");
    assertThat(visitor.suggestions().first()).containsText("社會");
    assertThat(visitor.query()).isEqualTo("?q=社會");
    visitor.box().pressSequentially("局");
    visitor.awaitAnswer("社會局");
    assertThat(visitor.query()).isEqualTo("?q=社會局");
    assertThat(visitor.page().locator("#Search-ways")).isHidden();
  }

  @Test
  void aSuggestionIsAsked() {
    visitor.open("search/").type("社會");
    Locator first = visitor.suggestions().first();
    assertThat(first.textContent()).as("a blank before the number").matches(".*\\D [0-9,]+");
    assertThat(first).isVisible();
    String text = (String) first.evaluate("chip => chip.firstChild.data");
    int records = Visitor.number(first.locator(".count").textContent());
    first.click();
    visitor.awaitAnswer(text);
    assertThat(visitor.box()).hasValue(text);
    assertThat(visitor.suggestions()).hasCount(0);
    assertThat(visitor.found()).isGreaterThanOrEqualTo(records);
  }

  @Test
  void theKeyboardAloneFindsARecord() {
    visitor.open("111/labor/");
    visitor.press("/");
    assertThat(visitor.box()).isFocused();
    visitor.page().keyboard().insertText("社會局");
    visitor.press("Enter");
    visitor.awaitAnswer("社會局");
    assertThat(visitor.query()).isEqualTo("?q=社會局");
    visitor.press("/");
    assertThat(visitor.box()).isFocused();
    visitor.press("ArrowDown");
    assertThat(visitor.titles().first()).isFocused();
    visitor.press("ArrowDown");
    assertThat(visitor.titles().nth(1)).isFocused();
    visitor.press("ArrowUp");
    visitor.press("ArrowUp");
    assertThat(visitor.box()).isFocused();
    visitor.press("ArrowDown");
    String title = visitor.titles().first().textContent();
    visitor.press("Enter");
    assertThat(visitor.page().locator("h1")).hasText(title);
  }

  @Test
  void arrowsGoThroughSuggestionsToo() {
    visitor.open("search/").type("性別");
    assertThat(visitor.suggestions().nth(1)).isVisible();
    visitor.press("ArrowDown");
    assertThat(visitor.suggestions().first()).isFocused();
    visitor.press("ArrowRight");
    assertThat(visitor.suggestions().nth(1)).isFocused();
    visitor.press("ArrowLeft");
    visitor.press("ArrowLeft");
    assertThat(visitor.suggestions().first()).isFocused();
    visitor.press("ArrowDown");
    assertThat(visitor.titles().first()).isFocused();
    visitor.press("ArrowUp");
    assertThat(visitor.suggestions().first()).isFocused();
    String text = (String) visitor.suggestions().first().evaluate("chip => chip.firstChild.data");
    visitor.press("Enter");
    visitor.awaitAnswer(text);
    visitor.press("ArrowDown");
    assertThat(visitor.titles().first()).isFocused();
  }

  @Test
  void escapeLeadsBackAndClears() {
    visitor.ask("哺集乳室").titles().first().focus();
    visitor.press("Escape");
    assertThat(visitor.box()).isFocused();
    assertThat(visitor.box()).hasValue("哺集乳室");
    visitor.press("Escape");
    assertThat(visitor.box()).hasValue("");
    assertThat(visitor.page().locator("#Search-lead")).isVisible();
    assertThat(visitor.hits().first()).isHidden();
    assertThat(visitor.query()).isEmpty();
  }

  @Test
  void keysOfTheInputMethodAreItsOwn() {
    visitor.ask("社會局").box().focus();
    visitor
        .box()
        .evaluate(
            "box => box.dispatchEvent(new KeyboardEvent('keydown',"
                + " {key: 'ArrowDown', isComposing: true, bubbles: true}))");
    assertThat(visitor.box()).isFocused();
  }

  @Test
  void theAddressHoldsTheState() {
    visitor.open("search/").type("性別");
    visitor.filter("year", "111").check();
    assertThat(visitor.chips()).hasCount(2);
    visitor.awaitAnswer("性別");
    visitor.page().locator("#Search-pages a[rel=next]").click();
    assertThat(visitor.status()).containsText("第 2 頁");
    assertThat(visitor.query()).isEqualTo("?q=性別&year=111&page=2");
    List<String> second = visitor.titles().allTextContents();
    visitor.page().reload();
    visitor.awaitAnswer("性別");
    assertThat(visitor.titles().allTextContents()).isEqualTo(second);
    try (Visitor other = Visitor.of(SITE.server())) {
      other.page().navigate(visitor.page().url());
      other.awaitAnswer("性別");
      assertThat(other.titles().allTextContents()).isEqualTo(second);
      assertThat(other.filter("year", "111")).isChecked();
    }
    visitor.page().goBack();
    assertThat(visitor.status()).not().containsText("第 2 頁");
    assertThat(visitor.query()).isEqualTo("?q=性別&year=111");
    visitor.page().goBack();
    assertThat(visitor.filter("year", "111")).not().isChecked();
    assertThat(visitor.query()).isEqualTo("?q=性別");
    visitor.page().goForward();
    assertThat(visitor.filter("year", "111")).isChecked();
    visitor.page().goForward();
    assertThat(visitor.status()).containsText("第 2 頁");
    assertThat(visitor.titles()).hasText(second.toArray(String[]::new));
  }

  @Test
  void typingIsOneStepOfTheHistory() {
    visitor.open("topics/").open("search/");
    visitor.box().pressSequentially("哺集");
    visitor.awaitAnswer("哺集");
    visitor.box().pressSequentially("乳室");
    visitor.awaitAnswer("哺集乳室");
    visitor.titles().first().click();
    assertThat(visitor.page()).hasURL(Pattern.compile(".*/some/sub/[a-z]+/1.*"));
    visitor.page().goBack();
    visitor.awaitAnswer("哺集乳室");
    visitor.page().goBack();
    assertThat(visitor.page()).hasURL(SITE.server().address("topics/"));
  }

  @Test
  void pagesListEveryRecordOnce() {
    visitor.ask("社會局");
    int total = visitor.found();
    List<String> listed = new ArrayList<>();
    Locator next = visitor.page().locator("#Search-pages a[rel=next]");
    for (int page = 1; ; page++) {
      if (page > 1) {
        assertThat(visitor.status()).containsText("第 " + page + " 頁");
        assertThat(visitor.page().locator("#Search-heading")).isFocused();
      }
      visitor.awaitAnswer("社會局");
      for (Locator title : visitor.titles().all()) {
        listed.add(title.getAttribute("href"));
      }
      if (!next.isVisible()) {
        break;
      }
      next.click();
    }
    assertThat(total).isGreaterThan(20);
    assertThat(listed).hasSize(total).doesNotHaveDuplicates();
  }

  @Test
  void aPageBeyondTheLastIsTheLast() {
    visitor.ask("社會局", "page=900");
    assertThat(visitor.hits()).not().hasCount(0);
    assertThat(visitor.status()).containsText("，第 2 頁");
    assertThat(visitor.query()).isEqualTo("?q=社會局&page=2");
  }

  @Test
  void everyPageHasABoxThatLeadsToTheAnswer() {
    for (String address : List.of("", "111/", "agencies/labor/", "data/", "about/")) {
      visitor.open(address);
      visitor.box().fill("生理用品");
      visitor.press("Enter");
      visitor.awaitAnswer("生理用品");
      assertThat(visitor.page()).hasURL(Pattern.compile(".*/some/sub/search/\\?q=.*"));
      assertThat(visitor.hits()).not().hasCount(0);
    }
  }

  @Test
  void withoutScriptsThePageLeadsToTheLists() {
    try (Visitor plain =
        Visitor.of(SITE.server(), new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      plain.open("111/");
      plain.box().fill("公廁");
      plain.box().press("Enter");
      assertThat(plain.page()).hasURL(Pattern.compile(".*/some/sub/search/\\?q=.*"));
      assertThat(plain.page().locator("#Search-off")).containsText("JavaScript");
      assertThat(plain.page().locator("#Search-found")).isHidden();
      List<Locator> ways = plain.page().locator("#Search-ways .ways a").all();
      assertThat(ways).hasSizeGreaterThan(5);
      for (Locator way : ways) {
        assertThat(way).isVisible();
      }
      ways.get(0).click();
      assertThat(plain.page().locator("h1")).hasText("措施");
    }
  }
}
