package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page tells machines about itself, whatever its content. */
final class MetadataRules {
  private static final JsonMapper JSON = new JsonMapper();

  /** The kinds of pages that tell what they are about, by the beginning of their address. */
  private static final Map<String, String> ABOUT =
      Map.of(
          "measures/.+/", "CreativeWork",
          "analyses/.+/", "CreativeWork",
          "assessments/[0-9].+/", "CreativeWork",
          "courses/.+/", "CreativeWork",
          "agencies/.+/", "GovernmentOrganization",
          "\\d+/(report/|figures/)?", "Report",
          "data/", "Dataset",
          "", "WebSite");

  private MetadataRules() {}

  /** Checks every page but that for errors, and that each kind of page was among them. */
  static void assertPagesDescribeThemselves(BuiltSite site) {
    Set<String> kinds = new TreeSet<>();
    assertSoftly(
        softly ->
            site.pages()
                .forEach(
                    (path, page) -> {
                      if (!path.equals(BuiltSite.NOT_FOUND)) {
                        assertOpenGraph(path, page, softly);
                        assertAlternates(path, page, site, softly);
                        kinds.add(assertGraph(path, page, site, softly));
                      }
                    }));
    assertThat(kinds).containsAll(ABOUT.values());
    assertThat(assertCitations(site)).as("citations").isPositive();
  }

  private static void assertOpenGraph(String path, Document page, SoftAssertions softly) {
    String canonical = page.selectFirst("link[rel=canonical]").attr("href");
    softly.assertThat(open(page, "og:url")).as(path).isEqualTo(canonical);
    softly.assertThat(open(page, "og:title")).as(path).isEqualTo(page.selectFirst("h1").text());
    softly.assertThat(open(page, "og:type")).as(path).isIn("website", "article");
    softly.assertThat(open(page, "og:site_name")).as(path).isNotBlank();
    softly
        .assertThat(open(page, "og:locale"))
        .as(path)
        .isEqualTo(page.selectFirst("html").attr("lang").equals("en") ? "en_GB" : "zh_TW");
    softly
        .assertThat(open(page, "og:description"))
        .as(path)
        .isNotBlank()
        .isEqualTo(page.selectFirst("meta[name=description]").attr("content"));
  }

  private static String open(Document page, String property) {
    return page.selectFirst("meta[property=" + property + "]").attr("content");
  }

  /** Each names all editions of itself, and they name it. */
  private static void assertAlternates(
      String path, Document page, BuiltSite site, SoftAssertions softly) {
    Map<String, String> named = alternates(page);
    if (site.pages().keySet().stream().noneMatch(address -> address.startsWith("en/"))) {
      softly.assertThat(named).as(path).isEmpty();
      return;
    }
    softly.assertThat(named).as(path).containsOnlyKeys("zh-Hant", "en", "x-default");
    softly
        .assertThat(named.get(page.selectFirst("html").attr("lang")))
        .as(path)
        .isEqualTo(page.selectFirst("link[rel=canonical]").attr("href"));
    named.values().stream()
        .map(address -> site.pages().get(site.fileOf(address)))
        .forEach(
            alternate ->
                softly
                    .assertThat(alternate == null ? Map.of() : alternates(alternate))
                    .isEqualTo(named));
  }

  private static Map<String, String> alternates(Document page) {
    Map<String, String> named = new TreeMap<>();
    page.select("link[rel=alternate][hreflang]")
        .forEach(link -> named.put(link.attr("hreflang"), link.attr("href")));
    return named;
  }

  /** Gives the type of what the page is about; empty where it says nothing of that. */
  private static String assertGraph(
      String path, Document page, BuiltSite site, SoftAssertions softly) {
    JsonNode graph = graph(page);
    JsonNode trail = graph.get(graph.size() - 1);
    softly.assertThat(trail.path("@type").asText()).as(path).isEqualTo("BreadcrumbList");
    List<String> names = trail.path("itemListElement").findValuesAsText("name");
    List<String> shown = page.select(".crumbs li").eachText();
    softly
        .assertThat(shown.isEmpty() ? names.subList(1, names.size()) : names)
        .as(path)
        .isEqualTo(shown);
    for (String item : trail.path("itemListElement").findValuesAsText("item")) {
      softly.assertThat(site.pages()).as(path).containsKey(site.fileOf(item));
    }
    String expected = about(BuiltSite.addressIn(path));
    softly
        .assertThat(graph.size() > 1 ? graph.get(0).path("@type").asText() : "")
        .as(path)
        .isEqualTo(expected);
    return expected;
  }

  private static JsonNode graph(Document page) {
    try {
      Element script = page.selectFirst("script[type=application/ld+json]");
      return JSON.readTree(script.data()).path("@graph");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String about(String address) {
    return ABOUT.entrySet().stream()
        .filter(kind -> !address.contains("/page/") && address.matches(kind.getKey()))
        .map(Map.Entry::getValue)
        .findAny()
        .orElse("");
  }

  /** Every citation ends with the address of what it cites, and names the version of its row. */
  private static int assertCitations(BuiltSite site) {
    Map<String, String> versions = versions(site);
    Set<String> cited = new TreeSet<>();
    for (Document page : site.pages().values()) {
      for (Element citation : page.select(".cite")) {
        String text = citation.text();
        String address = text.substring(text.indexOf("https://"));
        String key = BuiltSite.addressIn(URI.create(address).getPath().substring(1));
        String anchor = URI.create(address).getFragment();
        String row = anchor == null ? key : key + "#" + anchor;
        assertThat(versions).as(text).containsKey(row);
        assertThat(text).contains(versions.get(row));
        cited.add(row);
      }
    }
    assertThat(cited).isEqualTo(versions.keySet());
    return cited.size();
  }

  /** The version of each record and figure by the address of its page. */
  private static Map<String, String> versions(BuiltSite site) {
    Map<String, String> versions = new HashMap<>();
    for (String file : List.of("measures", "analyses", "assessments", "courses", "figures")) {
      for (JsonNode row : site.json("data/" + file + ".json")) {
        assertThat(row.path("version").asText()).as(file).matches("[0-9a-f]{8}");
        versions.put(row.path("url").asText(), row.path("version").asText());
      }
    }
    return versions;
  }
}
