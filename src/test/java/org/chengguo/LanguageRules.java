package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What holds for the languages of every page: each has its partner in the other language, text of
 * another language than its page is marked, and no word is missing.
 */
final class LanguageRules {
  private static final String ENGLISH = "en/";
  private static final String CHINESE_TAG = "zh-Hant";
  private static final Pattern CHINESE =
      Pattern.compile("[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

  /** A placeholder that nothing was put into; those of a script's words stand in templates. */
  private static final Pattern LEFT_OPEN = Pattern.compile("\\{[0-9]|\\$\\{|[\\x{E000}-\\x{F8FF}]");

  /** Attributes that are read out, or seen. */
  private static final Set<String> SPOKEN =
      Set.of("aria-label", "title", "alt", "placeholder", "label");

  private final SoftAssertions softly;
  private int texts;

  private LanguageRules(SoftAssertions softly) {
    this.softly = softly;
  }

  /** Checks every page of a site in two languages; tells how many texts it has looked at. */
  static int assertEveryTextIsInItsLanguage(BuiltSite site) {
    assertEveryPageHasItsPartner(site);
    int[] texts = new int[1];
    assertSoftly(
        softly -> {
          LanguageRules rules = new LanguageRules(softly);
          site.pages().forEach(rules::check);
          texts[0] = rules.texts;
        });
    return texts[0];
  }

  private static void assertEveryPageHasItsPartner(BuiltSite site) {
    Set<String> english = new TreeSet<>();
    Set<String> chinese = new TreeSet<>();
    for (String path : site.pages().keySet()) {
      if (path.startsWith(ENGLISH)) {
        english.add(path.substring(ENGLISH.length()));
      } else if (!path.equals(BuiltSite.NOT_FOUND)) {
        chinese.add(path);
      }
    }
    assertThat(english).isEqualTo(chinese).isNotEmpty();
    english.forEach(path -> assertPartners(site, path));
  }

  /** The two name each other to browsers and to readers, and agree on how they are built. */
  private static void assertPartners(BuiltSite site, String path) {
    Document chinese = site.pages().get(path);
    Document english = site.pages().get(ENGLISH + path);
    assertThat(chinese.selectFirst("html").attr("lang")).as(path).isEqualTo(CHINESE_TAG);
    assertThat(english.selectFirst("html").attr("lang")).as(path).isEqualTo("en");
    assertThat(alternates(english)).as(path).hasSize(3).isEqualTo(alternates(chinese));
    assertThat(site.linksFrom(path)).as(path).contains(ENGLISH + path);
    assertThat(site.linksFrom(ENGLISH + path)).as(path).contains(path);
    assertThat(ids(english)).as(path).isEqualTo(ids(chinese));
  }

  private static Set<String> alternates(Document page) {
    return page.select("link[rel=alternate][hreflang]").stream()
        .map(link -> link.attr("hreflang") + " " + link.attr("href"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ids(Document page) {
    return new TreeSet<>(page.select("[id]").eachAttr("id"));
  }

  private void check(String path, Document page) {
    for (Element element : page.getAllElements()) {
      if (element.closest("head, script") == null) {
        element.textNodes().stream()
            .map(TextNode::text)
            .filter(text -> !text.isBlank())
            .forEach(text -> check(path, element, text.strip()));
        for (Attribute attribute : element.attributes()) {
          if (SPOKEN.contains(attribute.getKey())) {
            check(path, element, attribute.getValue());
          }
        }
      }
    }
  }

  private void check(String path, Element element, String text) {
    texts++;
    boolean isMarkedChinese = element.closest("[lang]").attr("lang").equals(CHINESE_TAG);
    if (CHINESE.matcher(text).find()) {
      require(isMarkedChinese, "marked as Chinese", path, element, text);
    } else if (path.startsWith(ENGLISH) && isMarkedChinese && WORD.matcher(text).find()) {
      require(element.closest(".prose") != null, "marked as English", path, element, text);
    }
    require(!LEFT_OPEN.matcher(text).find(), "complete", path, element, text);
  }

  private void require(boolean holds, String what, String path, Element element, String text) {
    if (!holds) {
      softly.fail(path + ": " + element.cssSelector() + ": to be " + what + ": " + text);
    }
  }
}
