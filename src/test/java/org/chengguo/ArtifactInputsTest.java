package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Input.ContentFile;
import org.chengguo.artifact.Input.Detail;
import org.chengguo.artifact.Input.Listed;
import org.chengguo.artifact.Input.Listing;
import org.chengguo.artifact.Input.Option;
import org.chengguo.artifact.Input.Records;
import org.chengguo.artifact.Input.Setting;
import org.chengguo.artifact.RecordScope;
import org.chengguo.model.Language;
import org.chengguo.testing.Differences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits a small site, and compares the files that change with those that name a changed input. An
 * edit that reaches all that an input can reach changes exactly the files that name it; any other
 * edit changes no file but these.
 */
class ArtifactInputsTest {
  private static final int RANDOM_EDITS = Integer.getInteger("inputs.edits", 12);
  private static final String ABOUT = "content/pages/about.md";
  private static final String FLEXIBLE_HOURS = "content/111/labor/flexible-hours.md";

  /** Queries that the home page offers in each language, where they find something. */
  private static final String EXAMPLES = "性騷擾 transgender";

  private static final Input BASE_URL = new Setting(Option.BASE_URL);

  @TempDir static Path pristine;
  private static SiteState before;

  @TempDir Path work;

  @BeforeAll
  static void readTheSite() {
    FileTree.copy(Project.templates(), pristine.resolve("templates"));
    FileTree.copy(Project.goldenSites().resolve("good-small/content"), pristine.resolve("content"));
    before = SiteState.read(pristine, Optional.empty(), false).orElseThrow();
  }

  /** The site after an edit of some of its files. */
  private SiteState after(UnaryOperator<String> edit, String... files) throws IOException {
    FileTree.copy(pristine, work);
    for (String file : files) {
      String text = Files.readString(work.resolve(file));
      String edited = edit.apply(text);
      assertThat(edited).as(file).isNotEqualTo(text);
      Files.writeString(work.resolve(file), edited);
    }
    return SiteState.read(work, Optional.empty(), false).orElseThrow();
  }

  private static UnaryOperator<String> replacing(String pattern, String replacement) {
    return text -> text.replaceAll(pattern, replacement);
  }

  private static UnaryOperator<String> appending(String more) {
    return text -> text + more;
  }

  /** Files that are there before and after, and may change as their inputs say. */
  private static SortedSet<String> mayChange(SiteState after) {
    return before.paths().stream()
        .filter(path -> after.paths().contains(path))
        .filter(path -> before.mayChange(path, after))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** No file changes, comes or goes without naming an input that changed. */
  private static void assertSound(SiteState after, String edit) {
    assertThat(Differences.without(before.changed(after), mayChange(after)))
        .as("files that change without an input that does (PageInputs), after: " + edit)
        .isEmpty();
    before.paths().stream()
        .filter(path -> !after.paths().contains(path))
        .forEach(path -> assertThat(before.changedInputs(path, after)).as(path).isNotEmpty());
    after.paths().stream()
        .filter(path -> !before.paths().contains(path))
        .forEach(path -> assertThat(after.changedInputs(path, before)).as(path).isNotEmpty());
  }

  /** Each file that names a changed input changes, and no other; the input is among them. */
  private static void assertExact(SiteState after, Input input) {
    assertExactBut("", after, input);
  }

  /** The same but for some files that name the input, and do not happen to show it here. */
  private static void assertExactBut(String exempt, SiteState after, Input input) {
    assertSound(after, input.toString());
    SortedSet<String> expected = mayChange(after);
    expected.removeIf(path -> path.matches(exempt));
    assertThat(before.changed(after)).as(input.toString()).isNotEmpty();
    Differences.assertSame("files that change with " + input, before.changed(after), expected);
    SortedSet<String> staying = before.naming(input);
    staying.retainAll(after.paths());
    staying.removeIf(path -> path.matches(exempt));
    assertThat(staying).as(input.toString()).isNotEmpty();
    assertThat(Differences.without(staying, before.changed(after)))
        .as("files that name, but do not show, " + input)
        .isEmpty();
  }

  @Test
  void aTemplateChangesThePagesThatImportIt() throws IOException {
    SiteState after = after(replacing("</main>", "☆</main>"), "templates/layout.ftlh");
    assertExact(after, new Input.Template("layout.ftlh"));
    assertThat(before.changed(after))
        .allMatch(path -> path.endsWith(".html"))
        .hasSizeGreaterThan(90);
  }

  @Test
  void wordsChangeWhatIsInThemAndPagesThatCiteInThem() throws IOException {
    SiteState after = after(replacing("(?m)(?<=.)$", "~"), "templates/words/en.properties");
    // Numbers to compare are put into words by the program's own names of units, which no edit of
    // templates reaches.
    assertExactBut("en/data/compare/111(-.*)?\\.json", after, new Input.Words(Language.EN));
    assertThat(before.changed(after))
        .contains("index.html", "en/feed.xml")
        .doesNotContain("feed.xml");
  }

  @Test
  void aPartOfTheStyleSheetChangesItsAddressOnEveryPage() throws IOException {
    SiteState after = after(appending("x{color:red}"), "templates/styles/tokens.css");
    assertExact(after, new Input.Asset("styles/tokens.css"));
    assertThat(after.paths()).anyMatch(path -> path.matches("assets/site\\..+\\.css"));
    assertThat(gone(after)).hasSize(1).allMatch(path -> path.startsWith("assets/site."));
  }

  private static SortedSet<String> gone(SiteState after) {
    SortedSet<String> gone = before.paths();
    gone.removeAll(after.paths());
    return gone;
  }

  @Test
  void theBaseUrlChangesAbsoluteAddresses() {
    Optional<URI> other = Optional.of(URI.create("https://example.net/results/"));
    SiteState after = SiteState.read(pristine, other, false).orElseThrow();
    // Two hosts count the paths in their settings from the site's own root.
    assertExactBut("_headers|web\\.config", after, BASE_URL);
    assertThat(before.changed(after)).contains("robots.txt", "sitemap.xml", "data/catalog.jsonld");
  }

  @Test
  void aSiteForReadingFromADiskHasOtherLinks() {
    SiteState after = SiteState.read(pristine, Optional.empty(), true).orElseThrow();
    SortedSet<String> pages = before.naming(new Setting(Option.OFFLINE));
    assertThat(before.changed(after)).isEqualTo(pages).hasSizeGreaterThan(90);
    assertThat(gone(after)).allMatch(path -> !path.endsWith(".html")).contains("_headers");
  }

  @Test
  void aContentFileChangesThePagesThatShowIt() throws IOException {
    SiteState text = after(replacing("測試用", "試驗用"), ABOUT);
    assertExact(text, new ContentFile("pages/about.md"));
    assertThat(before.changed(text)).containsExactly("about/index.html", "en/about/index.html");
    SiteState title = after(replacing("關於本站", "本站說明"), ABOUT);
    assertExact(title, new Listing(Listed.STANDING_PAGES));
    SiteState foreword = after(replacing("共同推動", "一起推動"), "content/111/year.md");
    assertExact(foreword, new ContentFile("111/year.md"));
    SiteState publisher =
        after(
            replacing("範例市|Example City|版(?=\")|1.0(?=\")|license(?=\")", "$0-2"),
            "content/site.json");
    assertExact(publisher, new ContentFile("site.json"));
  }

  @Test
  void theTextOfARecordIsInNoListAndNoOtherRecordsPage() throws IOException {
    SiteState after = after(appending("\n" + EXAMPLES + "\n"), FLEXIBLE_HOURS);
    assertExact(after, ofRecord("111-labor-flexible-hours", Detail.TEXTS));
    assertThat(before.changed(after))
        .contains("measures/111-labor-flexible-hours/index.html", "111/report/index.html")
        .contains("data/measures.csv")
        .noneMatch(path -> path.startsWith("agencies/") || path.startsWith("topics/"))
        .hasSizeLessThan(before.paths().size() / 8);
  }

  private static Input ofRecord(String id, Detail detail) {
    return new Records(new RecordScope("record", id), detail);
  }

  @Test
  void theTitlesOfAllRecordsAreOnEveryRecordsPage() throws IOException {
    SiteState after =
        after(
            replacing("((?m)^title: |\"title\": \")", "$1" + EXAMPLES + " "),
            FLEXIBLE_HOURS,
            "content/111/labor/results.json",
            "content/111/social-affairs/care-festival.md",
            "content/111/social-affairs/care-time-survey.md",
            "content/111/social-affairs/toy-library.md");
    assertExact(after, new Records(RecordScope.ALL, Detail.TITLES));
  }

  @Test
  void aRecordThatIsAddedChangesWhatListsAndCounts() throws IOException {
    FileTree.copy(pristine, work);
    Path added = work.resolve("content/111/social-affairs/playground.md");
    Files.copy(work.resolve("content/111/social-affairs/toy-library.md"), added);
    SiteState after = SiteState.read(work, Optional.empty(), false).orElseThrow();
    assertSound(after, "a record added");
    Set<String> listing =
        Set.of(
            "measures/index.html",
            "agencies/social-affairs/index.html",
            "111/social-affairs/index.html",
            "topics/child-care/index.html",
            "strategies/109-112/2/index.html",
            "data/measures.csv",
            "index.html",
            "sitemap.xml");
    assertThat(before.changed(after)).containsAll(listing);
    assertThat(after.paths()).contains("measures/111-social-affairs-playground/index.html");
    assertThat(mayChange(after)).doesNotContain("about/index.html", "feed.xml", "data/figures.csv");
  }

  @Test
  void noTemplateChangesAPageThatDoesNotNameIt() throws IOException {
    UnaryOperator<String> visible = replacing("</(?=[a-z])|(?<=<meta )|(?<=Allow: )", "☆$0");
    String[] pages = files("templates", path -> !path.contains("/") && isPage(path));
    assertSound(after(visible, pages), "templates of pages");
    int changing = 0;
    for (String part : files("templates", path -> !path.contains("/") && !isPage(path))) {
      SiteState after = after(visible, part);
      assertSound(after, part);
      changing += before.changed(after).isEmpty() ? 0 : 1;
    }
    assertThat(changing).isGreaterThan(7);
  }

  private static boolean isPage(String template) {
    try {
      String text = Files.readString(pristine.resolve("templates").resolve(template));
      return text.contains("<@layout.page ") || template.endsWith(".ftlx");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noAssetChangesAFileThatDoesNotNameIt() throws IOException {
    UnaryOperator<String> visible = appending("\nx{color:red}");
    String[] scripts = files("templates", path -> path.startsWith("assets/"));
    assertSound(after(visible, "templates/assets/page-parts.mjs"), "an imported module");
    assertSound(after(visible, scripts), "assets");
    String[] parts = files("templates", path -> path.startsWith("styles/"));
    assertSound(after(visible, parts), "parts of the style sheet");
  }

  private static String[] files(String folder, Predicate<String> taken) {
    return FileTree.read(pristine.resolve(folder)).files(taken).entries().keySet().stream()
        .map(path -> folder + "/" + path)
        .toArray(String[]::new);
  }

  @Test
  void noEditChangesAFileThatDoesNotNameIt() throws IOException {
    int valid = 0;
    for (int seed : IntStream.range(0, RANDOM_EDITS).toArray()) {
      FileTree.delete(work.resolve("content"));
      FileTree.copy(pristine, work);
      String edit = new ContentEdits(work.resolve("content"), seed).edit();
      Optional<SiteState> after = SiteState.read(work, Optional.empty(), false);
      after.ifPresent(state -> assertSound(state, edit));
      valid += after.isPresent() ? 1 : 0;
    }
    assertThat(valid).isGreaterThan(RANDOM_EDITS / 5);
  }
}
