package org.chengguo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chengguo.artifact.Artifact;
import org.chengguo.checks.LinkCheck;
import org.chengguo.model.Site;
import org.chengguo.problem.Problems;
import org.chengguo.testing.RealContent;
import org.chengguo.testing.SiteFiles;
import org.chengguo.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of a site's files, and long lists that go on on further pages. */
final class SitePagesTest {
  private static List<Artifact> artifacts(int measures, boolean offline) throws IOException {
    return SiteFiles.withData(Sites.withMeasures(measures), offline);
  }

  private static String text(List<Artifact> artifacts, String path) {
    Artifact artifact =
        artifacts.stream().filter(a -> a.path().equals(path)).findFirst().orElseThrow();
    return new String(artifact.bytes(), StandardCharsets.UTF_8);
  }

  private static List<String> listPages(int measures) throws IOException {
    return artifacts(measures, false).stream()
        .map(Artifact::path)
        .filter(path -> path.matches("measures/(page/.*)?index\\.html"))
        .sorted()
        .toList();
  }

  @Test
  void longListsGoOn() throws IOException {
    String first = "measures/index.html";
    String second = "measures/page/2/index.html";

    assertThat(listPages(0)).containsExactly(first);
    assertThat(listPages(200)).containsExactly(first);
    assertThat(listPages(201)).containsExactly(first, second);
    assertThat(listPages(400)).containsExactly(first, second);
    assertThat(listPages(401)).containsExactly(first, second, "measures/page/3/index.html");
  }

  @ParameterizedTest
  @CsvSource({
    "measures/index.html, 200, , page/2/",
    "measures/page/2/index.html, 200, ../../, ../3/",
    "measures/page/3/index.html, 1, ../2/,",
  })
  void pagesOfALongList(String path, int rows, String previous, String next) throws Exception {
    Document page = Jsoup.parse(text(artifacts(401, false), path));

    assertThat(page.select("a.records-title")).hasSize(rows);
    assertThat(page.select("a[rel=prev]").eachAttr("href"))
        .isEqualTo(previous == null ? List.of() : List.of(previous));
    assertThat(page.select("a[rel=next]").eachAttr("href"))
        .isEqualTo(next == null ? List.of() : List.of(next));
    assertThat(page.select("nav.pages [aria-current=page]")).hasSize(1);
    assertThat(page.text()).contains("401 筆");
  }

  @Test
  void everyRowIsOnOnePage() throws Exception {
    List<Artifact> artifacts = artifacts(401, false);
    Set<String> titles = new HashSet<>();
    for (String path : listPages(401)) {
      Jsoup.parse(text(artifacts, path))
          .select("a.records-title")
          .forEach(a -> titles.add(a.text()));
    }

    assertThat(titles).hasSize(401);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyPageRendersAndNoLinkIsDead(boolean offline) throws Exception {
    Problems problems = new Problems();
    LinkCheck links = new LinkCheck("/", problems);
    for (Artifact artifact : artifacts(201, offline)) {
      if (artifact.isPage()) {
        links.page(artifact.path(), artifact.origin(), artifact.bytes());
      } else {
        links.file(artifact.path());
      }
    }
    links.finish();

    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pagesAreTheSameInWhicheverOrderTheyAreGenerated(boolean offline) throws Exception {
    // Parts that pages share are rendered by the first of them.
    Site site = RealContent.site();
    List<Artifact> forward = SiteFiles.withData(site, offline);
    List<Artifact> backward = SiteFiles.withData(site, offline);
    Map<String, byte[]> expected = new HashMap<>();
    forward.forEach(artifact -> expected.put(artifact.path(), artifact.bytes()));
    Collections.reverse(backward);

    for (Artifact artifact : backward) {
      assertThat(artifact.bytes()).as(artifact.path()).isEqualTo(expected.get(artifact.path()));
    }
  }

  @Test
  void offlineEveryLinkNamesItsFile() throws Exception {
    Document page = Jsoup.parse(text(artifacts(1, true), "106/index.html"));

    assertThat(page.select("body a[href]").eachAttr("href"))
        .allMatch(
            href ->
                href.startsWith("#") || href.contains("://") || href.matches(".*\\.[a-z]+(#.*)?"));
  }

  @Test
  void pathsAreUnique() throws IOException {
    List<String> paths = artifacts(401, false).stream().map(Artifact::path).toList();

    assertThat(paths)
        .doesNotHaveDuplicates()
        .contains("index.html", "404.html", "feed.xml", "robots.txt", "sitemap.xml")
        .contains("data/measures.csv", "data/records.json", "data/schema/record.schema.json")
        .noneMatch(path -> path.startsWith("/") || path.contains("//") || path.contains(".."));
  }

  @Test
  void theSitemapListsEveryPageOnce() throws Exception {
    List<Artifact> artifacts = artifacts(201, false);
    Set<String> expected = new TreeSet<>();
    for (Artifact artifact : artifacts) {
      if (artifact.isPage() && !artifact.path().equals("404.html")) {
        expected.add(
            "https://results.example/" + artifact.path().replaceFirst("index\\.html$", ""));
      }
    }

    assertThat(Jsoup.parse(text(artifacts, "sitemap.xml")).select("loc").eachText())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void recordsOfAllKindsAsData() throws Exception {
    JsonNode records = new ObjectMapper().readTree(text(artifacts(2, false), "data/records.json"));

    assertThat(records).hasSize(2);
    assertThat(records.get(0))
        .hasToString(
            "{\"id\":\"106-labor-measure-1\",\"kind\":\"measure\",\"year\":106,\"agency\":\"labor\",\"title\":\"措施"
                + " 1\",\"strategy\":\"1.1\","
                + "\"topics\":[\"workplace\"],\"continues\":[],\"url\":\"measures/106-labor-measure-1/\","
                + "\"source\":{\"document\":\"106-report\",\"section\":\"一\"}}");
  }
}
