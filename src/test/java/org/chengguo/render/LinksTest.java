package org.chengguo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chengguo.model.Language;
import org.chengguo.model.Prose;
import org.chengguo.model.RecordKind;
import org.chengguo.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every link leads from its page to its target, wherever the site stands. */
final class LinksTest {
  private static final URI BASE = URI.create("https://results.example/a/b/");
  private static final Assets NO_ASSETS = assets(Path.of("no-such-folder"));
  private static final Edition MAIN = new Edition(words(Language.ZH_HANT), true);
  private static final Edition OTHER = new Edition(words(Language.ZH_HANT), false);

  private static Words words(Language language) {
    try {
      return Words.read(Path.of("templates/words"), "templates/words", language);
    } catch (RenderException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Assets assets(Path folder) {
    try {
      return Assets.read(folder, "assets");
    } catch (IOException | RenderException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Links from(String address, boolean offline) {
    return new Links(address, MAIN, new Links.LinkStyle(BASE, offline), NO_ASSETS);
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> part = Arbitraries.of("106", "labor", "1.2", "a", "page", "2", "a-b");
    Arbitrary<String> folder =
        part.list()
            .ofMaxSize(4)
            .map(parts -> parts.isEmpty() ? "/" : "/" + String.join("/", parts) + "/");
    Arbitrary<String> file = Arbitraries.of("", "", "robots.txt", "a.b.css");
    return Combinators.combine(folder, file).as(String::concat);
  }

  @Provide
  Arbitrary<String> targets() {
    Arbitrary<String> anchor = Arbitraries.of("", "", "#figures", "#a-b");
    return Combinators.combine(pages(), anchor).as(String::concat);
  }

  private static URI resolved(String page, String link) {
    // RFC 3986 resolves an empty reference to the page itself; Java's URI does not.
    return link.isEmpty() ? URI.create(page) : URI.create(page).resolve(link);
  }

  @Property(seed = "20221130")
  void aLinkLeadsFromItsPageToItsTarget(
      @ForAll("pages") String page, @ForAll("targets") String target) {
    String link = from(page, false).to(target);

    assertThat(link).isNotEmpty().doesNotStartWith("/");
    assertThat(resolved(BASE + page.substring(1), link))
        .isEqualTo(URI.create(BASE + target.substring(1)));
  }

  @Property(seed = "20221130")
  void offlineALinkLeadsFromItsFileToAFile(
      @ForAll("pages") String page, @ForAll("targets") String target) {
    String link = from(page, true).to(target);
    String[] parts = target.split("#");
    String anchor = parts.length == 2 ? "#" + parts[1] : "";

    assertThat(resolved("file:///site/" + Address.file(page), link))
        .isEqualTo(URI.create("file:///site/" + Address.file(parts[0]) + anchor));
  }

  @Property(seed = "20221130")
  void linksOfTheNotFoundPageHoldAtAnyDepth(
      @ForAll("pages") String shownAt, @ForAll("targets") String target) {
    String link = from(Address.NOT_FOUND, false).to(target);

    assertThat(resolved(BASE + shownAt.substring(1), link))
        .isEqualTo(URI.create(BASE + target.substring(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "/, /, ./",
    "/, /106/, 106/",
    "/106/, /, ../",
    "/106/, /106/, ./",
    "/106/, /106/#a, #a",
    "/106/, /#a, ../#a",
    "/106/labor/, /106/police/, ../police/",
    "/106/labor/, /1066/, ../../1066/",
    "/feed.xml, /106/, 106/",
    "/106/, /robots.txt, ../robots.txt",
  })
  void relativeLinks(String from, String to, String expected) {
    assertThat(from(from, false).to(to)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/, /, index.html",
    "/, /106/#a, 106/index.html#a",
    "/106/, /, ../index.html",
    "/106/, /robots.txt, ../robots.txt",
  })
  void offlineLinks(String from, String to, String expected) {
    assertThat(from(from, true).to(to)).isEqualTo(expected);
  }

  @Test
  void linksOfTheNotFoundPage() {
    assertThat(from(Address.NOT_FOUND, false).home()).isEqualTo("/a/b/");
    assertThat(from(Address.NOT_FOUND, false).to("/106/#a")).isEqualTo("/a/b/106/#a");
  }

  @Test
  void linksOfTheNotFoundPageKeepTheEncodingOfTheBase() {
    URI base = URI.create("https://results.example/%E6%88%90%20%E6%9E%9C/");
    Links links = new Links(Address.NOT_FOUND, MAIN, new Links.LinkStyle(base, false), NO_ASSETS);

    assertThat(URI.create(links.home())).isEqualTo(URI.create(base.getRawPath()));
  }

  @ParameterizedTest
  @CsvSource({
    "/106/, /106/#a, #a",
    "/106/, /measures/, ../measures/",
    "/106/, /feed.xml, ../feed.xml",
  })
  void linksStayWithinTheirEdition(String from, String to, String expected) {
    Links links = new Links(from, OTHER, new Links.LinkStyle(BASE, false), NO_ASSETS);

    assertThat(links.to(to)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"/, ../, ./", "/106/labor/, ../../../106/labor/, ./"})
  void theSamePageInAnotherEdition(String page, String main, String itself) {
    Links links = new Links(page, OTHER, new Links.LinkStyle(BASE, false), NO_ASSETS);

    assertThat(links.in(MAIN)).isEqualTo(main);
    assertThat(links.in(OTHER)).isEqualTo(itself);
    assertThat(links.canonicalIn(MAIN)).isEqualTo(BASE + page.substring(1));
    assertThat(links.canonical()).isEqualTo(BASE + "zh-Hant" + page);
    assertThat(new Links(page, MAIN, new Links.LinkStyle(BASE, false), NO_ASSETS).in(OTHER))
        .isEqualTo(page.equals("/") ? "zh-Hant/" : "../../zh-Hant/106/labor/");
  }

  @Test
  void editionsShareDataAndTheNotFoundPage() {
    Links links = new Links("/data/", OTHER, new Links.LinkStyle(BASE, false), NO_ASSETS);
    Links lost = new Links(Address.NOT_FOUND, MAIN, new Links.LinkStyle(BASE, false), NO_ASSETS);

    assertThat(links.dataFile("measures.csv")).isEqualTo("../../data/measures.csv");
    assertThat(lost.homeIn(OTHER)).isEqualTo("/a/b/zh-Hant/");
  }

  @Test
  void contentLinksToPagesOfItsEditionAndToSharedFiles() {
    Links links = new Links("/about/", OTHER, new Links.LinkStyle(BASE, false), NO_ASSETS);
    Prose prose =
        new Prose("<a href=\"/data/\">a</a><a href=\"/data/measures.csv\">b</a>", "a b", List.of());

    assertThat(links.prose(prose))
        .isEqualTo("<a href=\"../data/\">a</a><a href=\"../../data/measures.csv\">b</a>");
  }

  @Test
  void addressesOfThings() {
    Links links = from("/106/", false);

    assertThat(links.record(Sites.measure(Sites.LABOR, 1)))
        .isEqualTo("../measures/106-labor-measure-1/");
    assertThat(links.agencyYear(Sites.YEAR, Sites.LABOR)).isEqualTo("labor/");
    assertThat(links.strategy(Sites.STRATEGY)).isEqualTo("../strategies/105-108/1.1/");
    assertThat(links.listPage(RecordKind.COURSE, 1)).isEqualTo("../courses/");
    assertThat(links.listPage(RecordKind.COURSE, 2)).isEqualTo("../courses/page/2/");
    assertThat(links.absoluteHome()).isEqualTo("https://results.example/a/b/");
    assertThat(links.absoluteYear(Sites.YEAR)).isEqualTo("https://results.example/a/b/106/");
    assertThat(links.canonical()).isEqualTo("https://results.example/a/b/106/");
    assertThat(links.absoluteHome()).isEqualTo("https://results.example/a/b/");
  }

  @Test
  void linksInProse() {
    Prose prose =
        new Prose(
            "<a href=\"/\">x</a><a href=\"/106/#a\">x</a><a href=\"/data/?x&#61;$1\">x</a><a"
                + " href=\"https://x.example/\">x</a><a href=\"#a\">x</a><code>href=&#34;/x</code>",
            "x");

    assertThat(from("/106/labor/", false).prose(prose))
        .isEqualTo(
            "<a href=\"../../\">x</a><a href=\"../#a\">x</a><a"
                + " href=\"../../data/?x&#61;$1\">x</a><a href=\"https://x.example/\">x</a><a"
                + " href=\"#a\">x</a><code>href=&#34;/x</code>");
  }

  @Test
  void offlineLinksInProse() {
    Prose prose = new Prose("<a href=\"/106/#a\">x</a>", "x");

    assertThat(from("/", true).prose(prose)).isEqualTo("<a href=\"106/index.html#a\">x</a>");
  }

  @Test
  void assetsHaveTheirHashInTheirName(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("site.css"), "p {}");
    Files.createDirectory(folder.resolve("fonts"));
    Files.writeString(folder.resolve("fonts/a.b.woff2"), "x");
    Links links =
        new Links("/106/", MAIN, new Links.LinkStyle(BASE, false), Assets.read(folder, "assets"));

    assertThat(links.asset("site.css")).matches("\\.\\./assets/site\\.[0-9a-f]{10}\\.css");
    assertThat(links.asset("fonts/a.b.woff2"))
        .matches("\\.\\./assets/fonts/a\\.b\\.[0-9a-f]{10}\\.woff2");
    assertThatThrownBy(() -> links.asset("gone.css"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gone.css");
  }
}
