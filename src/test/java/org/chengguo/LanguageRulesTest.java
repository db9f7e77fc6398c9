package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real site keeps the rules on languages, which find a page that breaks one. */
final class LanguageRulesTest {
  private static final String PARTNER = "measures/106-labor-sheltered-workshops/index.html";
  private static final String RECORD = "en/" + PARTNER;

  private static BuiltSite real;

  @BeforeAll
  static void read() {
    real = RealSite.read();
  }

  @Test
  void theSiteKeepsThem() {
    assertThat(LanguageRules.assertEveryTextIsInItsLanguage(real)).isGreaterThan(100_000);
  }

  @Test
  void oneOfItsPagesDoes() {
    check(pair());
  }

  @ParameterizedTest
  @CsvSource({
    "h1, to be marked as Chinese",
    "'dd span[lang=zh-Hant]', to be marked as Chinese",
  })
  void chineseThatLostItsMarkIsFound(String selector, String message) {
    assertFound(page -> page.selectFirst(selector).removeAttr("lang"), message);
  }

  @ParameterizedTest
  @CsvSource({
    "Agency, to be marked as English",
    "機關, to be marked as Chinese",
    "{0} records, to be complete",
  })
  void aTextInTheWrongPlaceIsFound(String text, String message) {
    String lang = message.endsWith("English") ? "zh-Hant" : "en";
    assertFound(page -> page.selectFirst("dt").attr("lang", lang).text(text), message);
  }

  @Test
  void aNameThatIsReadOutIsFound() {
    assertFound(
        page -> page.selectFirst("nav[aria-label]").attr("aria-label", "主選單"),
        "to be marked as Chinese");
  }

  @Test
  void aPageWithoutItsPartnerIsFound() {
    TreeMap<String, Document> pages = pair();
    pages.put(PARTNER.replace("106", "107"), pages.get(PARTNER));
    assertThatThrownBy(() -> check(pages))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("107-labor-sheltered-workshops");
  }

  @ParameterizedTest
  @CsvSource({"'link[hreflang=en]'", "'a[hreflang]'", "'section[id]'"})
  void partnersThatDifferAreFound(String selector) {
    assertFound(page -> page.selectFirst(selector).remove(), "106-labor-sheltered-workshops");
  }

  private static void assertFound(Consumer<Document> fault, String message) {
    Document page = real.pages().get(RECORD).clone();
    fault.accept(page);
    TreeMap<String, Document> pages = pair();
    pages.put(RECORD, page);
    assertThatThrownBy(() -> check(pages))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }

  /** A page in both languages. */
  private static TreeMap<String, Document> pair() {
    TreeMap<String, Document> pages = new TreeMap<>();
    pages.put(RECORD, real.pages().get(RECORD));
    pages.put(PARTNER, real.pages().get(PARTNER));
    return pages;
  }

  private static void check(TreeMap<String, Document> pages) {
    LanguageRules.assertEveryTextIsInItsLanguage(new BuiltSite(real.files(), pages));
  }
}
