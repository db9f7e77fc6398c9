package org.chengguo.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chengguo.RealSite;
import org.chengguo.testing.SmallContent;
import org.chengguo.testing.StaticServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that nobody should ask, on a site whose records are written to do harm. */
class SearchQueriesTest {
  private static final String IMAGE = "<img src=x onerror=alert(1)>";
  private static final String SCRIPT = "</title></script><script>alert(2)</script>";
  private static final String TITLE = IMAGE + SCRIPT + " &lt;b&gt; <mark>假</mark> {0}";

  private static StaticServer server;
  private Visitor visitor;

  @BeforeAll
  static void serve(@TempDir Path work) throws IOException {
    SmallContent content =
        SmallContent.in(work.resolve("content"))
            .replace("106/labor/workshops.md", "title: 庇護工場", "title: '" + TITLE + "'")
            .replace("106/labor/workshops.md", "內容。", "內容是 `" + SCRIPT + "` 和 `" + IMAGE + "`。")
            .replace("topics.json", "職場", IMAGE)
            .replace("agencies.json", "勞動局", SCRIPT);
    server = StaticServer.of(RealSite.build(content.folder(), work.resolve("site")));
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
      assertThat(leaving.page().locator("main :is(img, script, b, iframe)")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        IMAGE,
        SCRIPT,
        "\"'><svg onload=alert(1)>",
        "{0} {1} ${q} #{q}",
        "javascript:alert(1)",
        "&lt;script&gt;&#60;img&#62;",
        "__proto__ constructor hasOwnProperty",
        "%3Cimg%20src%3Dx%3E+%00"
      })
  void markupIsText(String query) {
    visitor.ask(query);
    assertThat(visitor.box()).hasValue(query);
    visitor.page().locator("#Search-form button").click();
    visitor.awaitAnswer(query);
    visitor.open("search/").type(query);
    assertThat(visitor.status()).not().hasText("");
  }

  @Test
  void aQueryThatIsNotFoundIsToldAsItIs() {
    String query = "<zzz qqq='www'>&amp;</zzz>";
    visitor.ask(query);
    assertThat(visitor.status()).hasText("找不到「" + query + "」");
  }

  @Test
  void recordsAndNamesAreText() {
    visitor.ask("alert", "topic=workplace", "agency=labor");
    assertThat(visitor.titles().first()).hasText(TITLE);
    assertThat(visitor.hits().locator(".snippet").first()).containsText(SCRIPT);
    assertThat(visitor.hits().locator("mark").first()).hasText("alert");
    assertThat(visitor.chips()).hasText(new String[] {SCRIPT, IMAGE, "清除篩選"});
    assertThat(visitor.hits().locator(".records-facts").first()).containsText(SCRIPT);
    assertThat(visitor.filters("topic").first()).hasText(IMAGE + " 2");
    visitor.open("search/").type("img");
    assertThat(visitor.suggestions().first()).containsText("<img");
  }

  @Test
  void unknownFiltersAreLeftOut() {
    visitor.ask("津貼", "topic=%3Cimg%3E", "year=999", "kind=", "q2=1", "page=-1", "page=x");
    assertThat(visitor.page().locator("#Search-chips")).isHidden();
    assertThat(visitor.status()).hasText("找到 1 筆");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=", "?q=%20%20", "?q=%E3%80%80", "?page=3"})
  void anEmptyQueryIsTheStart(String address) {
    visitor.open("search/" + address);
    assertThat(visitor.page().locator("#Search-lead")).isVisible();
    assertThat(visitor.status()).hasText("");
    visitor.page().locator("#Search-form button").click();
    assertThat(visitor.page().locator("#Search-lead")).isVisible();
    assertThat(visitor.page().locator("#Search-found")).isHidden();
  }

  @ParameterizedTest
  @ValueSource(strings = {"津", "業", "a", "1", "ａ", "。", "𠀀", "\u0000", "👩\u200D👩\u200D👧"})
  void oneCharacterIsAnswered(String query) {
    visitor.open(Visitor.address(query));
    assertThat(visitor.status()).containsText("找");
    assertThat(visitor.results()).hasAttribute("aria-busy", "false");
  }

  @Test
  void oneCharacterFindsItsRecord() {
    visitor.ask("津");
    assertThat(visitor.titles()).hasText("津貼");
    assertThat(visitor.hits().locator("mark")).hasText("津");
  }

  @Test
  void tenThousandCharactersAreAnsweredAndToldInShort() {
    String query = "津貼" + "職業災害一二三四五六七八九甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地".repeat(300);
    visitor.open(Visitor.address(query.substring(0, 10_000)));
    assertThat(visitor.status()).containsText("只用了前面的一部分");
    assertThat(visitor.page().title().length()).isLessThan(100);
    assertThat((boolean) visitor.page().evaluate("document.body.scrollWidth <= innerWidth"))
        .isTrue();
  }

  @Test
  void tenThousandCharactersThatFindNothingAreToldInShort() {
    visitor.open(Visitor.address("q".repeat(10_000)));
    assertThat(visitor.status()).hasText("找不到「" + "q".repeat(60) + "…」");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%ED%A0%80", "%ED%BF%BF", "%F0%A0", "津貼%ED%A0%80"})
  void bytesThatAreNoTextAreAnswered(String query) {
    visitor.open("search/?q=" + query);
    assertThat(visitor.status()).containsText("找");
  }

  @Test
  void halfACharacterIsAnswered() {
    visitor.open("search/");
    for (String half : List.of("'\\ud840'", "'津貼\\udc00'", "'\\ud840津貼'")) {
      visitor
          .page()
          .evaluate(
              "box => {box = document.getElementById('Search'); box.value = "
                  + half
                  + "; box.form.requestSubmit();}");
      assertThat(visitor.results()).hasAttribute("aria-busy", "false");
      assertThat(visitor.status()).containsText("找");
    }
    assertThat(visitor.titles()).hasText("津貼");
  }
}
