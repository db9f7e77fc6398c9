package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.chengguo.testing.Differences;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What holds for every page of every site, whatever its content. */
final class PageRules {
  private static final String FOCUSABLE =
      "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex=-1])";
  private static final String FETCHED = "script[src], img[src], iframe[src], link[rel~=%s][href]";
  private static final String FETCHED_RELATIONS = "(?i)stylesheet|icon|preload|modulepreload";

  private PageRules() {}

  /** Checks every page and names all that break a rule. */
  static void assertEveryPageIsSound(BuiltSite site) {
    assertSoftly(
        softly -> site.pages().forEach((path, page) -> assertSound(path, page, site, softly)));
    assertCanonicalAddressesAreUnique(site);
    assertEveryPageIsReachable(site);
    assertSitemapListsPagesWithoutParent(site);
  }

  private static void assertSound(
      String path, Document page, BuiltSite site, SoftAssertions softly) {
    softly.assertThat(page.select("h1")).as(path + ": h1").hasSize(1);
    softly.assertThat(page.selectFirst("html").attr("lang")).as(path + ": lang").isNotBlank();
    softly.assertThat(page.title()).as(path + ": title").isNotBlank();
    softly.assertThat(page.select("main")).as(path + ": main").hasSize(1);
    assertNoHeadingLevelIsSkipped(path, page, softly);
    assertSkipLinkComesFirst(path, page, softly);
    for (String key : List.of("U", "C", "Z")) {
      softly
          .assertThat(page.select("a[accesskey=" + key + "][title]").eachText())
          .as(path + ": access key " + key)
          .containsExactly(":::");
    }
    assertNothingInline(path, page, softly);
    assertCountsStandApart(path, page, softly);
    assertMenuTellsWhereThePageIs(path, page, softly);
    softly
        .assertThat(page.select(FETCHED.formatted(FETCHED_RELATIONS)).select("[src], [href]"))
        .as(path + ": resources")
        .allMatch(PageRules::isOwn);
    softly.assertThat(site.linksFrom(path)).as(path + ": link home").contains(home(path, site));
  }

  /** A page for any depth links from the host's root, under which a test's site does not stand. */
  private static String home(String path, BuiltSite site) {
    if (!path.equals(BuiltSite.NOT_FOUND)) {
      return path.startsWith("en/") ? "en/" + BuiltSite.HOME : BuiltSite.HOME;
    }
    String href = site.pages().get(path).selectFirst("header a[href$=/]").attr("href");
    assertThat(href).startsWith("/").endsWith("/");
    return BuiltSite.fileAt(href.substring(1));
  }

  private static void assertNoHeadingLevelIsSkipped(
      String path, Document page, SoftAssertions softly) {
    int last = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      softly
          .assertThat(level)
          .as(path + ": level of heading " + heading.text())
          .isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  private static void assertSkipLinkComesFirst(String path, Document page, SoftAssertions softly) {
    Element first = page.selectFirst(FOCUSABLE);
    softly.assertThat(first.tagName()).as(path + ": first stop").isEqualTo("a");
    String target = first.attr("href");
    softly.assertThat(target).as(path + ": first stop").startsWith("#");
    softly
        .assertThat(page.getElementById(target.substring(1)))
        .as(path + ": skip link's target")
        .isEqualTo(page.selectFirst("main"));
  }

  private static void assertNothingInline(String path, Document page, SoftAssertions softly) {
    softly
        .assertThat(page.select("style, [style], script:not([src], [type=application/ld+json])"))
        .as(path)
        .isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        softly.assertThat(attribute.getKey()).as(path).doesNotStartWith("on");
      }
      softly.assertThat(element.attr("href")).as(path).doesNotStartWithIgnoringCase("javascript:");
    }
  }

  /** Read aloud, a number without a space before it is a part of the word. */
  private static void assertCountsStandApart(String path, Document page, SoftAssertions softly) {
    for (Element count : page.select("main .count")) {
      softly
          .assertThat(count.previousSibling())
          .as(path + ": before " + count.text())
          .isInstanceOfSatisfying(
              TextNode.class, text -> assertThat(text.getWholeText()).matches("(?s).*\\s"));
    }
  }

  private static void assertMenuTellsWhereThePageIs(
      String path, Document page, SoftAssertions softly) {
    List<String> ways = page.select("header nav li a").eachAttr("href");
    List<String> current = page.select("header nav li a[aria-current]").eachAttr("href");
    page.select(".crumbs li:nth-child(2) a").eachAttr("href").stream()
        .filter(ways::contains)
        .forEach(way -> softly.assertThat(current).as(path + ": menu").containsExactly(way));
    softly.assertThat(current).as(path + ": menu").hasSizeLessThan(2);
  }

  private static boolean isOwn(Element element) {
    String target = element.hasAttr("src") ? element.attr("src") : element.attr("href");
    return !target.matches("(?i)([a-z]+:|//).*");
  }

  private static void assertCanonicalAddressesAreUnique(BuiltSite site) {
    Set<String> seen = new HashSet<>();
    site.pages()
        .forEach(
            (path, page) -> {
              if (path.equals(BuiltSite.NOT_FOUND)) {
                assertThat(page.select("meta[name=robots][content=noindex]")).isNotEmpty();
                return;
              }
              String canonical = page.selectFirst("link[rel=canonical]").attr("href");
              assertThat(seen.add(canonical)).as(path + ": " + canonical).isTrue();
              String address = path.replaceFirst("(^|/)index\\.html$", "$1");
              assertThat(canonical).as(path).startsWith("https://").endsWith("/" + address);
            });
  }

  private static void assertEveryPageIsReachable(BuiltSite site) {
    Set<String> reached = new TreeSet<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(BuiltSite.HOME));
    while (!ahead.isEmpty()) {
      String page = ahead.pop();
      if (reached.add(page)) {
        site.linksFrom(page).stream().filter(site.pages()::containsKey).forEach(ahead::push);
      }
    }
    Set<String> expected = new TreeSet<>(site.pages().keySet());
    expected.remove(BuiltSite.NOT_FOUND);
    assertThat(Differences.without(expected, reached)).as("pages without a link to them").isEmpty();
  }

  /** A page right below the home page has no list that leads to it but the sitemap page. */
  private static void assertSitemapListsPagesWithoutParent(BuiltSite site) {
    List<String> missing = new ArrayList<>();
    site.pages()
        .forEach(
            (path, page) -> {
              boolean isBelowHome =
                  page.select(".crumbs").hasText() && page.select(".crumbs a").size() == 1;
              String sitemap = (path.startsWith("en/") ? "en/" : "") + "sitemap/index.html";
              if (isBelowHome && !path.equals(sitemap) && !site.linksFrom(sitemap).contains(path)) {
                missing.add(path);
              }
            });
    assertThat(missing).as("pages to link to in templates/sitemap.ftlh").isEmpty();
  }
}
