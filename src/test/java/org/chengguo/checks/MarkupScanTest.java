package org.chengguo.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and links of pages are those that jsoup finds. */
final class MarkupScanTest {
  private static List<String> scanned(String html) {
    List<String> found = new ArrayList<>();
    MarkupScan.of(
        html.getBytes(UTF_8),
        new MarkupScan.Attributes() {
          @Override
          public void id(String value) {
            found.add("id " + value);
          }

          @Override
          public void link(String value) {
            found.add("link " + value);
          }
        });
    return found.stream().sorted().toList();
  }

  private static List<String> parsed(String html) {
    Document page = Jsoup.parse(html);
    List<String> found = new ArrayList<>();
    for (Element element : page.select("[id]")) {
      found.add("id " + element.id());
    }
    page.select("[href]").forEach(element -> found.add("link " + element.attr("href")));
    page.select("[src]").forEach(element -> found.add("link " + element.attr("src")));
    return found.stream().sorted().toList();
  }

  @Test
  void idsAndLinksAreReadInEveryForm() {
    String html =
        "<!DOCTYPE html><HTML><a id=a href='b?c&amp;d=1'>x</a><A ID = \"&#x6210;\"\nHREF=../e/>y</A>"
            + "<img src=f.png><br id><script src='g.mjs'>'<a href=\"no\">'</script>"
            + "<!-- <a href=\"no\"> --><title><a href=no></title><p title='<a href=no>'>";
    assertThat(scanned(html))
        .containsExactly(
            "id ", "id a", "id 成", "link ../e/", "link b?c&d=1", "link f.png", "link g.mjs")
        .isEqualTo(parsed(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<a",
        "a < b > c <a href=x>",
        "</a href=x>",
        "<?php <a href=x> ?>",
        "<!-->",
        "<!---><a href=x>",
        "<!-- > <a href=y> --><a href=x>",
        "<!x <a href=y>",
        "<a href=x href=y id=1 id=2>",
        "<a href = x>",
        "<a href= >",
        "<a href=>",
        "<a data-href=x xid=y>",
        "<a href=\"a b\" >",
        "<a href=x/>",
        "<a href=\"x>",
        "<!-- a --!><a href=x>",
        "<!-- a -- b --><a href=x>",
        "</p title='>'><a href=x>",
        "<p id=x <b id=y>",
        "<svg><title/></svg><a href=x>",
        "<textarea><a href=x>",
        "<a/href=x>",
        "<a href='\"'>",
        "<a =href=x>",
        "<svg><path id=p/><title>x</title></svg>",
        "<textarea><a href=x></textarea><a href=y>",
        "<style>a { b: '<a href=x>' }</style ><a href=y>",
        "<script>a</scriptx><a href=x></script><a href=y>",
        "<noscript><p id=n></noscript>",
        "<template><p id=t></template>",
        "<a href='&copy;&lt;&notanentity;'>",
      })
  void oddMarkupIsReadAsJsoupReadsIt(String html) {
    assertThat(scanned(html)).isEqualTo(parsed(html));
  }

  @Property(tries = 2000, seed = "20221130")
  void anyMarkupIsReadAsJsoupReadsIt(@ForAll("markup") String html) {
    assertThat(scanned(html)).as(html).isEqualTo(parsed(html));
  }

  /** Tags without formatting elements, which a parser repeats (a b goes on in the next p). */
  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> attribute =
        Combinators.combine(
                Arbitraries.of("id", "ID", "href", "src", "title", "data-id"),
                Arbitraries.of(
                    "", "=", " = ", "=x", "='a b'", "=\"成&amp;\"", "=x/", "=\"<i id=no>\""))
            .as((name, value) -> " " + name + value);
    Arbitrary<String> tag =
        Combinators.combine(
                Arbitraries.of("p", "div", "span", "br", "img"),
                attribute.list().ofMaxSize(4),
                Arbitraries.of(">", "/>", " >", "\n>"))
            .as((name, attributes, end) -> "<" + name + String.join("", attributes) + end);
    Arbitrary<String> other =
        Arbitraries.of("x", "&", "< ", "</span>", "<!-- <p id=no> -->", "<p id=unclosed");
    return Arbitraries.oneOf(tag, tag, other)
        .list()
        .ofMaxSize(8)
        .map(pieces -> "<body>" + String.join("", pieces));
  }
}
