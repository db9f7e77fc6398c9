package org.chengguo.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters of the real site promise what they give, and can be taken back. */
class SearchFiltersTest {
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

  @RegisterExtension static final VisitedSite SITE = new VisitedSite();

  private Visitor visitor;

  @BeforeEach
  void arrive() {
    visitor = SITE.visitor();
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
  void aFilterNamesManyAndAResultOne() {
    visitor.open("en/" + Visitor.address("性別", "kind=measure"));
    assertThat(visitor.chips().first()).hasText("Measures");
    assertThat(visitor.hits().first().locator(".records-facts > span").nth(2)).hasText("Measure");
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

  /** The same index, said to be larger than those whose topics are counted without being asked. */
  @Test
  void topicsOfALargeIndexAreCountedWhenAsked() {
    visitor.page().route("**/search/engine.mjs", SearchFiltersTest::saysThatItIsLarge);
    SITE.server().forget();
    visitor.ask("社會局");
    assertThat(visitor.filters("agency")).not().hasCount(0);
    assertThat(visitor.filters("topic")).hasCount(0);
    assertThat(SITE.server().requests()).noneMatch(asked -> asked.path().contains("/columns/"));
    visitor.page().getByText("列出主題與筆數").click();
    assertThat(visitor.filters("topic")).not().hasCount(0);
    assertThat(SITE.server().requests()).anyMatch(asked -> asked.path().contains("/columns/"));
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
