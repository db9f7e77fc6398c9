package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on numbers find a number that breaks them. */
final class NumberRulesTest {
  private static BuiltSite good;

  @BeforeAll
  static void build(@TempDir Path work) throws IOException {
    GoldenSite site = new GoldenSite(Project.goldenSites().resolve("good-figures"));
    site.layOut(work);
    assertThat(site.run(work).build().succeeded()).isTrue();
    good = BuiltSite.read(work.resolve("output"));
  }

  /** The site with one page changed. */
  private static BuiltSite with(String path, Document page) {
    TreeMap<String, Document> pages = new TreeMap<>(good.pages());
    pages.put(path, page);
    return new BuiltSite(good.files(), pages);
  }

  @Test
  void theSiteKeepsThem() {
    assertThat(NumberRules.assertNoNumberIsAlone(good)).isGreaterThan(50);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, '.headlines dd a'",
    "index.html, '.ways li:has(.count) > a'",
    "111/index.html, '.headlines dd a'",
    "111/index.html, 'td.number a'",
    "111/labor/index.html, '.evidence a.number'",
    "111/figures/index.html, '.sum a.number'",
    "agencies/index.html, 'td.number a'",
    "figures/index.html, 'td.number a'",
  })
  void aNumberThatLostItsLinkIsFound(String path, String link) {
    Document page = good.pages().get(path).clone();
    page.selectFirst(link).tagName("span").removeAttr("href");

    assertThatThrownBy(() -> NumberRules.assertNoNumberIsAlone(with(path, page)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(path);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, '.headlines dd a'",
    "111/labor/index.html, 'h2 > .count'",
    "111/index.html, 'td.number a'",
    "111/figures/index.html, '.headlines dd a'",
    "topics/index.html, '.count'",
  })
  void aNumberThatIsNotWhatItLeadsToIsFound(String path, String number) {
    Document page = good.pages().get(path).clone();
    TextNode digits =
        page.select(number).textNodes().stream()
            .filter(text -> text.text().matches(".*[0-9].*"))
            .findFirst()
            .orElseThrow();
    digits.text(digits.text().replaceFirst("[0-9,]+", "777"));

    assertThatThrownBy(() -> NumberRules.assertNoNumberIsAlone(with(path, page)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(path);
  }

  @Test
  void aNumberPutAnywhereIsFound() {
    String path = "about/index.html";
    Document page = good.pages().get(path).clone();
    page.selectFirst("main").append("<p>共 <span class=\"number\">42 次</span></p>");

    assertThatThrownBy(() -> NumberRules.assertNoNumberIsAlone(with(path, page)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("42 次");
  }
}
