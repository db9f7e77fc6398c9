package org.chengguo.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chengguo.RealSite;
import org.chengguo.hosting.SiteHeaders;
import org.chengguo.testing.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors do on the real site, below the root of its host and under a strict policy. */
class SearchJourneysTest {

  /** Clicks each of some filters in turn, and gives what it promised and what came of it. */
  private static final String CHOOSE_EACH =
      """
      async labels => {
        const results = document.getElementById('Search-results');
        const click = label => new Promise(done => {
          const watch = new MutationObserver(() => {
            if (results.ariaBusy === 'false') {
              watch.disconnect();
              done();
            }
          });
          watch.observe(results, {attributeFilter: ['aria-busy']});
          label.control.click();
        });
        const seen = [];
        for (const label of labels) {
          const value = label.control.value;
          const count = label.querySelector('.count').textContent;
          await click(label);
          const status = document.getElementById('Search-status').textContent;
          const rows = document.querySelectorAll('#Search-hits > li').length;
          seen.push({value, count, status, rows});
          await click(label);
        }
        return seen;
      }
      """;

  private static StaticServer server;
  private Visitor visitor;

  @BeforeAll
  static void serve() {
    server = StaticServer.of(RealSite.folder(), "/some/sub/");
    server.header("Content-Security-Policy", SiteHeaders.POLICY);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void arrive() {
    visitor = Visitor.of(server);
  }

  @AfterEach
  void leave() {
    try (Visitor leaving = visitor) {
      leaving.assertContent();
    }
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

  @ParameterizedTest
  @ValueSource(strings = {"性別", "社會局", "111 年", "親子"})
  void everyCountIsWhatIsFoundAfterChoosing(String query) {
    visitor.ask(query);
    choosingGivesWhatCountsSay(List.of("year", "kind", "agency", "topic"), query);
  }

  @Test
  void countsHoldBesideOtherFilters() {
    visitor.ask("性別", "kind=measure", "year=106");
    choosingGivesWhatCountsSay(List.of("agency"), "性別");
  }

  /** Chooses each value that a group offers when all are shown, and takes it back. */
  private void choosingGivesWhatCountsSay(List<String> fields, String query) {
    String before = visitor.status().textContent();
    for (String field : fields) {
      Locator more = visitor.page().locator("fieldset[name=" + field + "] > button");
      if (more.isVisible()) {
        more.click();
      }
      List<?> tried = (List<?>) visitor.filters(field).evaluateAll(CHOOSE_EACH);
      assertThat(tried).as(field).isNotEmpty();
      for (Object choice : tried) {
        Map<?, ?> seen = (Map<?, ?>) choice;
        int count = Visitor.number((String) seen.get("count"));
        assertThat(count).as("%s", seen).isPositive();
        assertThat(seen.get("status")).as("%s", seen).isEqualTo("找到 " + count + " 筆");
        assertThat(seen.get("rows")).as("%s", seen).isEqualTo(Math.min(count, 20));
      }
    }
    assertThat(visitor.status()).hasText(before);
  }

  @Test
  void chosenFiltersAreChipsThatTakeThemBack() {
    visitor.ask("性別", "year=111", "kind=measure");
    assertThat(visitor.chips()).hasText(new String[] {"111 年（2022）", "措施", "清除篩選"});
    int both = visitor.found();
    visitor.chips().nth(1).click();
    assertThat(visitor.chips()).hasCount(2);
    visitor.awaitAnswer("性別");
    assertThat(visitor.query()).isEqualTo("?q=性別&year=111");
    assertThat(visitor.found()).isGreaterThan(both);
    assertThat(visitor.filter("kind", "measure")).not().isChecked();
    visitor.chips().last().click();
    assertThat(visitor.page().locator("#Search-chips")).isHidden();
    assertThat(visitor.query()).isEqualTo("?q=性別");
  }

  @Test
  void nothingUnderTheFiltersLeadsToWhatIsThereWithoutThem() {
    visitor.ask("哺集乳室", "kind=course");
    assertThat(visitor.status()).hasText("在所選的篩選裡找不到「哺集乳室」");
    Locator unfilter = visitor.page().locator("#Search-unfilter button");
    int without = Visitor.number(unfilter.textContent());
    unfilter.click();
    assertThat(visitor.status()).hasText("找到 " + without + " 筆");
  }

  @Test
  void nothingAnywhereDoesNotBlameTheFilters() {
    visitor.ask("qqqzzz", "kind=course");
    assertThat(visitor.status()).hasText("找不到「qqqzzz」");
    assertThat(visitor.page().locator("#Search-unfilter")).isHidden();
    assertThat(visitor.page().locator("#Search-advice")).isVisible();
  }

  @Test
  void whatTheAddressSaysWronglyIsToldAndLeftOut() {
    Locator notice = visitor.page().locator("#Search-notice");
    visitor.ask("性別", "year=111", "agency=nobody", "topic=x,y", "x=1");
    assertThat(visitor.chips()).hasText(new String[] {"111 年（2022）", "清除篩選"});
    assertThat(notice).hasText("網址裡的這些選項沒有套用：nobody、x,y");
    visitor.filter("kind", "measure").check();
    assertThat(notice).isHidden();
    assertThat(visitor.query()).isEqualTo("?q=性別&year=111&kind=measure");
    visitor.awaitAnswer("性別").ask("性別", "year=111", "x=1");
    assertThat(notice).isHidden();
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
    try (Visitor other = Visitor.of(server)) {
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
    assertThat(visitor.page()).hasURL(server.address("topics/"));
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

  @ParameterizedTest
  @CsvSource({"哺集乳室, 哺集乳室", "台北, 臺北", "性骚扰, 性騷擾", "ＣＥＤＡＷ, CEDAW", "cedaw, CEDAW"})
  void matchesAreMarkedAsTheyAreWritten(String query, String written) {
    visitor.ask(query);
    Locator marks = visitor.hits().first().locator("mark");
    assertThat(marks.first()).isVisible();
    assertThat(marks.allTextContents()).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"托育", "哺集乳室", "觀傳局 106", "性騷擾", "長照"})
  void everyResultShowsWhyItWasFound(String query) {
    visitor.ask(query);
    assertThat(visitor.hits()).not().hasCount(0);
    for (Locator hit : visitor.hits().all()) {
      assertThat(hit.locator("mark").first()).isVisible();
    }
  }

  @Test
  void aTopicOrAStrategyIsToldAsTheReason() {
    visitor.ask("托育");
    assertThat(visitor.hits().locator(".snippet").getByText("主題：育兒與托育").first()).isVisible();
    Locator strategy = visitor.hits().locator(".snippet").filter(says("策略 6."));
    assertThat(strategy.first()).containsText("托育人員");
    assertThat(strategy.first().locator("mark")).hasText("托育");
  }

  private static Locator.FilterOptions says(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void yearAndAgencyAreMarkedAsThePageCallsThem() {
    visitor.ask("觀傳局 106");
    Locator facts = visitor.hits().nth(1).locator(".records-facts");
    assertThat(facts.locator("mark")).hasText(new String[] {"106 年", "觀光傳播局"});
    visitor.ask("社會");
    assertThat(visitor.hits().locator(".records-facts mark").first()).hasText("社會");
  }

  @Test
  void reasonsAreInTheLanguageOfThePageAndNamesInTheirs() {
    visitor.open("en/" + Visitor.address("托育"));
    Locator topic = visitor.hits().locator(".snippet").filter(says("Topic: 育兒與托育")).first();
    assertThat(topic.locator("[lang=zh-Hant]")).hasText("育兒與托育");
    visitor.open("en/" + Visitor.address("觀傳局 106"));
    assertThat(visitor.hits().nth(1).locator(".records-facts mark"))
        .hasText(new String[] {"2017", "Department of Information and Tourism"});
    visitor.open("en/" + Visitor.address("child care"));
    assertThat(visitor.hits().locator(".snippet [lang=en] mark").first()).hasText("child");
  }

  @Test
  void aRelaxedAnswerSaysSo() {
    visitor.ask("哺集乳室親子空間與臺北捷運的性別友善車廂");
    assertThat(visitor.status()).containsText("沒有紀錄含有全部的字詞");
    assertThat(visitor.hits()).not().hasCount(0);
  }

  @Test
  void aRecordWithoutTextHasNoSnippet() {
    visitor.ask("職業災害性別統計及分析");
    Locator bare = visitor.hits().filter(new Locator.FilterOptions().setHasText("職業災害")).first();
    assertThat(bare.locator(".snippet")).isHidden();
    assertThat(bare.locator(".records-facts")).containsText("性別分析");
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
        Visitor.of(server, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
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

  /** The same index, said to be larger than those whose topics are counted without being asked. */
  @Test
  void topicsOfALargeIndexAreCountedWhenAsked() {
    visitor.page().route("**/search/engine.mjs", SearchJourneysTest::saysThatItIsLarge);
    server.forget();
    visitor.ask("社會局");
    assertThat(visitor.filters("agency")).not().hasCount(0);
    assertThat(visitor.filters("topic")).hasCount(0);
    assertThat(server.requests()).noneMatch(asked -> asked.path().contains("/columns/"));
    visitor.page().getByText("列出主題與筆數").click();
    assertThat(visitor.filters("topic")).not().hasCount(0);
    assertThat(server.requests()).anyMatch(asked -> asked.path().contains("/columns/"));
  }

  private static void saysThatItIsLarge(Route route) {
    String module = route.fetch().text();
    assertThat(module).contains("return this.manifest.documents;");
    String large = module.replace("return this.manifest.documents;", "return 6000;");
    route.fulfill(
        new Route.FulfillOptions()
            .setHeaders(Map.of("Content-Type", "text/javascript"))
            .setBody(large));
  }
}
