package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the check of the content, which renders little or nothing, with one of all pages. */
final class SiteCheckTest {
  private static final int RANDOM_EDITS = Integer.getInteger("check.edits", 12);
  private static final String ABOUT = "content/pages/about.md";
  private static final String RECORD = "content/111/labor/flexible-hours.md";
  private static final String YEAR = "content/111/year.md";
  private static final String SITE = "content/site.json";

  /** An id of a template that has the form of ids in content. */
  private static final Pattern LITERAL_ID = Pattern.compile(" id=\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

  @TempDir private Path work;

  @BeforeEach
  void layOut() {
    FileTree.copy(Project.templates(), work.resolve("templates"));
    FileTree.copy(Project.goldenSites().resolve("good-small/content"), work.resolve("content"));
  }

  private SiteCheck check() {
    return new SiteCheck(
        new SiteBuild.Settings(
            work.resolve("content"),
            work.resolve("templates"),
            work.resolve("output"),
            Optional.empty(),
            false,
            false),
        new NoProgress());
  }

  private void edit(String file, UnaryOperator<String> edit) throws IOException {
    Path path = work.resolve(file);
    String text = Files.readString(path);
    assertThat(edit.apply(text)).as(file).isNotEqualTo(text);
    Files.writeString(path, edit.apply(text));
  }

  private void append(String file, String text) throws IOException {
    edit(file, before -> before + "\n" + text + "\n");
  }

  private List<Problem> problemsAsOnAllPages(String what) throws IOException {
    List<Problem> problems = check().check().problems();
    assertThat(problems).as(what).isEqualTo(check().checkPages().problems());
    return problems;
  }

  private void breakTemplates() throws IOException {
    try (Stream<Path> templates = Files.list(work.resolve("templates"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        Files.writeString(template, "${broken");
      }
    }
    FileTree.delete(work.resolve("templates/words"));
  }

  @Test
  void nothingIsRenderedForPlainLinks() throws IOException {
    append(
        RECORD, "[頁](/agencies/labor/)、[檔](/data/measures.csv)、[外](https://a.example/?b=c&d=e#f)。");
    append(
        ABOUT, "[信](mailto:a@b.example)、[首頁](/)、[圖](/feed.xml)、[報告](/111/report/111-report.odt)。");
    assertThat(check().checkPages().problems()).isEmpty();
    breakTemplates();
    assertThat(check().check().problems()).isEmpty();
    assertThat(check().checkPages().problems())
        .extracting(Problem::code)
        .containsExactly(Code.WORDS_FAULT);
  }

  /** Links that hold, but not by the list of files alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/figures/#Rules",
        "/111/figures/#meetings-held",
        "/111/figures/?a=b#meetings-held",
        "/111/../111/figures/#meetings-held",
        "/404.html#Main",
        "#Main",
        "/search-index/manifest.json",
        "/search/engine.mjs",
        "/_headers",
        "/agencies/?q=1",
        "/%61gencies/",
        "/agencies//",
      })
  void linksThatNeedThePageHold(String link) throws IOException {
    for (String file : List.of(RECORD, ABOUT, YEAR)) {
      append(file, "[看](" + link + ")");
    }
    assertThat(problemsAsOnAllPages(link)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/figures/#rules",
        "/111/figures/#none",
        "/111/labor/#flexible-hours",
        "/112/figures/#meetings-held",
        "/404.html#Mains",
        "#main",
        "/nowhere/",
        "/agencies",
        "/agencies/index.htm",
        "/agencies/labour/",
        "/en/agencies/",
        "/en/agencies/index.html#none",
        "/measures/111-labor-none/",
        "/data/measures.xlsx",
        "/assets/site.css",
        "/a%20b/",
        "/../agencies/",
        "https://a.example/[b]",
      })
  void deadLinksAreFoundAsOnAllPages(String link) throws IOException {
    for (String file : List.of(RECORD, ABOUT, YEAR)) {
      append(file, "[看](<" + link + ">)");
    }
    assertThat(problemsAsOnAllPages(link))
        .isNotEmpty()
        .extracting(Problem::code)
        .isSubsetOf(Code.DEAD_LINK, Code.DEAD_ANCHOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"111", "agencies", "en", "search", "404", "assets", "strategies"})
  void standingPagesAtTakenAddressesAreFoundAsOnAllPages(String slug) throws IOException {
    Files.copy(work.resolve(ABOUT), work.resolve("content/pages/" + slug + ".md"));
    problemsAsOnAllPages(slug);
  }

  /** By this path the page for missing addresses is linked, from the root of its host. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a/../b/",
        "/./",
        "//a/",
        "/a//b/",
        "/%2e/",
        "/..",
        "/a.b/c",
        "/%E4%B8%AD/",
        "/~x/"
      })
  void pathsOfTheBaseUrlAreFoundAsOnAllPages(String path) throws IOException {
    edit(SITE, text -> text.replaceFirst("(https://[^/\"]*)[^\"]*", "$1" + path));
    append(ABOUT, "[看](/search-index/manifest.json)");
    problemsAsOnAllPages(path);
  }

  /** Ids of the content next to those of templates on one page: they must never be the same. */
  @Test
  void contentRepeatsNoIdOfATemplate() throws IOException {
    Set<String> ids = new TreeSet<>(Set.of("note-1", "mark-1", "part-1", "text-1", "preface"));
    try (Stream<Path> templates = Files.list(work.resolve("templates"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        LITERAL_ID
            .matcher(Files.readString(template))
            .results()
            .forEach(id -> ids.add(id.group(1)));
      }
    }
    assertThat(ids).hasSizeGreaterThan(8);
    edit(
        "content/111/figures.json",
        text ->
            ids.stream()
                .map(
                    id ->
                        "{\"id\": \"%s\", \"series\": \"%s\", \"label\": \"甲\", \"en\": \"A\","
                                .formatted(id, id)
                            + " \"value\": 1, \"unit\": \"times\", \"source\":"
                            + " {\"document\": \"111-report\", \"section\": \"一\"}}")
                .collect(Collectors.joining(",", "{\"figures\": [", "]}")));
    assertThat(problemsAsOnAllPages("ids")).isEmpty();
  }

  @Test
  void aFaultOfTemplatesIsToldWhereALinkNeedsThePage() throws IOException {
    append(ABOUT, "[看](/figures/#Rules)");
    breakTemplates();
    assertThat(check().check().problems())
        .extracting(Problem::code)
        .containsExactly(Code.WORDS_FAULT);
  }

  /** Files of the index are listed only where a link leads to none of the others. */
  @Test
  void templatesMayLinkToFilesOfTheIndex() throws IOException {
    append(ABOUT, "[看](/figures/#Rules)");
    edit(
        "templates/standing.ftlh",
        text ->
            text.replace(
                "<div class", "<a href=\"/search-index/manifest.json\">A</a>\n<div class"));
    assertThat(problemsAsOnAllPages("index")).isEmpty();
    edit("templates/standing.ftlh", text -> text.replace("manifest.json", "manifest.jso"));
    assertThat(problemsAsOnAllPages("no file of the index"))
        .extracting(Problem::code)
        .containsOnly(Code.DEAD_LINK);
  }

  @Test
  void anyEditIsFoundAsOnAllPages() throws IOException {
    append(ABOUT, "見[規則](/figures/#Rules)、[勞動局](/agencies/labor/)、[外](https://a.example/x#y)。");
    append(RECORD, "見[數字](/111/figures/#meetings-held)與[紀錄](/measures/111-labor-flexible-hours/)。");
    Path sound = work.resolve("sound");
    Path content = work.resolve("content");
    FileTree.copy(content, sound);
    int withoutError = 0;
    for (int seed = 1; seed <= RANDOM_EDITS; seed++) {
      FileTree.delete(content);
      FileTree.copy(sound, content);
      String edit = new ContentEdits(content, seed).edit();
      withoutError += problemsAsOnAllPages(edit).stream().anyMatch(SiteCheckTest::isError) ? 0 : 1;
    }
    assertThat(withoutError).as("edits after which pages are rendered").isPositive();
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Severity.ERROR;
  }
}
