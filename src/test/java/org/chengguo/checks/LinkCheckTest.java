package org.chengguo.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that dead links and anchors of finished pages are reported. */
final class LinkCheckTest {
  private final Problems problems = new Problems();
  private final LinkCheck check = new LinkCheck("/", problems);

  private void page(String path, String... links) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body><h1 id=\"top\">x</h1>");
    for (String link : links) {
      html.append("<a href=\"").append(link).append("\">x</a>");
    }
    check.page(path, Optional.empty(), html.append("</body></html>").toString().getBytes(UTF_8));
  }

  private List<String> problems() {
    check.finish();
    return problems.sorted().stream()
        .map(p -> p.origin() + " " + p.code().id() + " " + p.arguments().get(0))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", // the page itself
        "#",
        "#top",
        "./",
        "index.html",
        "./index.html#top",
        "../",
        "../#top",
        "../../",
        "../../index.html",
        "../labor/",
        "../labor/#top",
        "../../106/labor/",
        "../../106/../106/labor/./",
        "/",
        "/106/labor/",
        "/106/labor/#top",
        "../../assets/site.css",
        "../../data/records.json?x=1",
        "?x=1",
        "?x=1#top",
        "../../%E6%88%90%E6%9E%9C/",
        "../../成果/#top",
        "../a%20b.html",
        "../a:b/",
      })
  void soundLinks(String link) {
    page("index.html");
    page("106/index.html");
    page("106/labor/index.html");
    page("成果/index.html");
    page("106/a b.html");
    page("106/a:b/index.html");
    check.file("assets/site.css");
    check.file("data/records.json");
    page("106/police/index.html", link);

    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/x#y",
        "http://elsewhere.example",
        "//elsewhere.example/",
        "mailto:a@b.example",
        "tel:+886-2-1999",
        "data:text/plain,x",
        "MAILTO:a@b.example",
      })
  void linksToOtherHostsAreNotChecked(String link) {
    page("index.html", link);

    assertThat(problems()).isEmpty();
  }

  @Test
  void deadLinks() {
    page("106/index.html", "labor/", "../107/", "x.css", "/nowhere", "../../outside/");

    assertThat(problems())
        .containsExactlyInAnyOrder(
            "106/index.html dead-link /106/labor/",
            "106/index.html dead-link /107/",
            "106/index.html dead-link /106/x.css",
            "106/index.html dead-link /nowhere",
            "106/index.html dead-link /../outside/");
  }

  @Test
  void sourcesOfImagesAndScripts() {
    check.page(
        "index.html", Optional.empty(), html("<img src=\"x.png\"><script src=\"y.js\"></script>"));

    assertThat(problems())
        .containsExactly("index.html dead-link /x.png", "index.html dead-link /y.js");
  }

  @Test
  void aFolderWithoutSlashIsNotAPage() {
    page("106/index.html");
    page("index.html", "106");

    assertThat(problems()).containsExactly("index.html dead-link /106");
  }

  @Test
  void deadAnchors() {
    page("106/index.html");
    page("index.html", "#nowhere", "106/#nowhere", "106/#top", "106/#%E5%89%8D%E8%A8%80");

    assertThat(problems())
        .containsExactlyInAnyOrder(
            "index.html dead-anchor /#nowhere",
            "index.html dead-anchor /106/#nowhere",
            "index.html dead-anchor /106/#前言");
  }

  @Test
  void anchorsInChinese() {
    check.page(
        "index.html",
        Optional.empty(),
        html("<p id=\"前言\">x</p><a href=\"#%E5%89%8D%E8%A8%80\">x</a>"));
    page("106/index.html", "../#前言");

    assertThat(problems()).isEmpty();
  }

  @Test
  void anchorsOfOtherFilesAreNotChecked() {
    check.file("sitemap.xml");
    page("index.html", "sitemap.xml#x");

    assertThat(problems()).isEmpty();
  }

  @Test
  void theProblemIsPlacedInTheContentAndNamesThePage() {
    Origin content = Origin.file("content/pages/about.md");
    check.page(
        "about/index.html",
        Optional.of(content),
        html(
            "<p id=\"a\"><p id=\"a\"><a href=\"#b\">x</a><a href=\"/gone/\">x</a><a href=\"%\">x</a>"));
    check.finish();

    assertThat(problems.sorted())
        .containsExactlyInAnyOrder(
            Problem.of(Code.REPEATED_ANCHOR, content, "a", "about/index.html"),
            Problem.of(Code.DEAD_ANCHOR, content, "/about/#b", "about/index.html"),
            Problem.of(Code.DEAD_LINK, content, "/gone/", "about/index.html"),
            Problem.of(Code.DEAD_LINK, content, "%", "about/index.html"));
  }

  @Test
  void aSiteBelowTheRootOfItsHost() {
    LinkCheck below = new LinkCheck("/sub/path/", problems);
    below.page("106/index.html", Optional.empty(), html("<a href=\"../\">x</a>"));
    below.page(
        "404.html",
        Optional.empty(),
        html(
            "<a href=\"/sub/path/\">x</a><a href=\"/sub/path/106/\">x</a><a href=\"/106/\">x</a>"));
    below.page("index.html", Optional.empty(), html("<a href=\"../\">x</a>"));
    below.finish();

    assertThat(problems.sorted())
        .extracting(problem -> problem.origin() + " " + problem.code())
        .containsExactly("404.html DEAD_LINK", "index.html DEAD_LINK");
  }

  @Test
  void repeatedAnchors() {
    check.page(
        "index.html", Optional.empty(), html("<p id=\"a\"></p><p id=\"b\"></p><p id=\"a\"></p>"));

    assertThat(problems()).containsExactly("index.html repeated-anchor a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.html", "%zz", "x{0}", "http://[", "a|b", "\\\\x"})
  void malformedLinks(String link) {
    page("index.html", link);

    assertThat(problems()).containsExactly("index.html dead-link " + link);
  }

  @Test
  void encodedCharactersThatMeanSomethingInAddresses() {
    check.file("a?b.html");
    check.file("100%.html");
    page("index.html", "a%3Fb.html", "100%25.html");

    assertThat(problems()).isEmpty();
  }

  @Test
  void pagesMayBeShownInAnyOrder() {
    page("a/index.html", "../b/", "../b/#top");
    page("b/index.html", "../a/");

    assertThat(problems()).isEmpty();
  }

  @Test
  void aDeadLinkOfManyPagesIsReportedOnceAtTheFirst() {
    page("b/index.html", "/gone/");
    page("a/index.html", "/gone/");
    page("c/index.html", "/gone/");

    assertThat(problems()).containsExactly("a/index.html dead-link /gone/");
  }

  @Test
  void fromManyThreads() {
    IntStream.range(1000, 3000)
        .parallel()
        .forEach(
            i ->
                page(
                    "p" + i + "/index.html",
                    "../p" + (i == 2999 ? 1000 : i + 1) + "/#top",
                    "../gone-" + i % 10 + "/"));

    assertThat(problems())
        .containsExactlyElementsOf(
            IntStream.range(0, 10)
                .mapToObj(i -> "p100" + i + "/index.html dead-link /gone-" + i + "/")
                .toList());
  }

  @Property(tries = 1000, seed = "20221130")
  void linksAreResolvedAsUrisAre(
      @ForAll("relativeLinks") String link,
      @ForAll("pages") String page,
      @ForAll("basePaths") String base) {
    // A question mark resolves a link as a URI, of which every other link is only a quicker form.
    int hash = link.indexOf('#');
    String asked = hash < 0 ? link + "?" : link.substring(0, hash) + "?" + link.substring(hash);
    assertThat(deadLinks(link, page, base)).isEqualTo(deadLinks(asked, page, base));
  }

  private static List<Object> deadLinks(String link, String page, String base) {
    Problems problems = new Problems();
    LinkCheck check = new LinkCheck(base, problems);
    check.page(page, Optional.empty(), html("<p id=x><a href=\"" + link + "\">x</a>"));
    check.finish();
    return problems.sorted().stream().<Object>map(Problem::arguments).toList();
  }

  @Provide
  Arbitrary<String> relativeLinks() {
    return Arbitraries.of("../", "./", ".", "..", "a", "a.b", "/", "#", "-", "x")
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces))
        .filter(link -> !link.startsWith("//") && link.indexOf('#') == link.lastIndexOf('#'));
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of("index.html", "a/index.html", "a/b/index.html", "404.html");
  }

  @Provide
  Arbitrary<String> basePaths() {
    return Arbitraries.of("/", "/sub/");
  }

  private static byte[] html(String text) {
    return text.getBytes(UTF_8);
  }
}
