package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.format.SchemaFile;
import org.chengguo.model.Language;
import org.chengguo.problem.Code;
import org.chengguo.problem.Messages;
import org.chengguo.problem.Problem;
import org.chengguo.problem.ProblemReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every case under {@code src/test/resources/sites} and compares it with what is stored.
 *
 * <ul>
 *   <li>{@code good-*}: {@code content/} and {@code expected-output/}, the site that it gives.
 *   <li>{@code broken-*}: {@code content/} laid over that of good-small, and {@code
 *       expected-problems.txt}, the English report. It is named after its problem's code.
 *   <li>Either may have {@code templates/}, laid over the project's own; {@code output/}, as found
 *       by the build; {@code removed.txt}, paths to delete first; {@code arguments.txt}, options of
 *       the command line.
 * </ul>
 *
 * <p>Not stored are manifest.json (it lists the rest), assets/ and data/schema/ (copies of files
 * that are in the project already), the search index, and the settings for hosts, which name it,
 * and OpenDocument files. {@code mvn test -Dtest=GoldenSitesTest -Dgolden.update=true} writes the
 * expectations anew instead of comparing; read the difference before keeping it.
 */
class GoldenSitesTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Pattern CODE = Pattern.compile("(?m): (?:error|warning)\\[([a-z0-9-]+)]: ");

  /** Tested where a file can be made unreadable, or large: they cannot be stored here. */
  private static final Set<Code> ELSEWHERE =
      EnumSet.of(Code.UNREADABLE_FILE, Code.FILE_TOO_LARGE, Code.OUTPUT_OVERLAPS, Code.OUTPUT_BUSY);

  /**
   * Only a changed template or word file causes these; a check of the content does not find them.
   */
  private static final Set<Code> OF_TEMPLATES =
      EnumSet.of(Code.WORDS_FAULT, Code.TEMPLATE_FAULT, Code.REPEATED_ANCHOR);

  private static final Set<String> HOST_FILES =
      Set.of("_headers", ".htaccess", "web.config", "hosting/nginx.conf", "hosting/Caddyfile");

  /** Good sites that are built: once for all tests that read them, or run over them again. */
  private static final Set<GoldenSite> BUILT = new HashSet<>();

  @TempDir private static Path sites;

  private static Path built(GoldenSite site) throws IOException {
    Path work = sites.resolve(site.name());
    if (BUILT.add(site)) {
      site.layOut(work);
      SiteBuild.Result result = site.run(work).build();
      assertThat(report(result.problems(), work)).isEqualTo("No problems found\n");
      assertThat(result.succeeded()).isTrue();
    }
    return work;
  }

  static List<GoldenSite> good() {
    return GoldenSite.named("good-");
  }

  static List<GoldenSite> broken() {
    return GoldenSite.named("broken-");
  }

  @Test
  void everyEntryIsACaseWithItsExpectation() {
    assumeFalse(UPDATE, "expectations are being written");
    for (GoldenSite site : GoldenSite.named("")) {
      assertThat(site.strayOrMissing()).as(site.name()).isEmpty();
    }
  }

  @Test
  void everyCodeIsExpectedSomewhere() throws IOException {
    assumeFalse(UPDATE, "expectations are being written");
    Set<String> expected = new TreeSet<>();
    for (GoldenSite site : broken()) {
      expected.addAll(codes(Files.readString(site.expectation())));
    }
    Set<String> all = new TreeSet<>();
    Arrays.stream(Code.values())
        .filter(code -> !ELSEWHERE.contains(code))
        .forEach(code -> all.add(code.id()));
    assertThat(expected).isEqualTo(all);
  }

  @Test
  void theCodesOfTemplatesAreTold() {
    assertThat(Arrays.stream(Code.values()).filter(Code::concernsTemplates))
        .containsExactlyInAnyOrderElementsOf(OF_TEMPLATES);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aCaseShowsTheProblemItIsNamedAfter(GoldenSite site) throws IOException {
    assumeFalse(UPDATE, "expectations are being written");
    String report = Files.readString(site.expectation());
    String about = site.name().substring("broken-".length());
    if (!about.equals("many-at-once")) {
      assertThat(codes(report)).anyMatch(about::startsWith);
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodContentGivesTheSite(GoldenSite site) throws IOException {
    FileTree built = FileTree.read(built(site).resolve("output"));
    FileTree stored = built.files(GoldenSitesTest::isStored);
    if (UPDATE) {
      rewrite(site.expectation(), stored);
    }
    stored.assertSameAs(FileTree.read(site.expectation()).files(path -> true));
    built
        .files(path -> path.startsWith("data/schema/"))
        .withoutPrefix("data/schema/")
        .map(text -> text.replaceAll("https://[^\"]*/data/schema/", SchemaFile.ID_PREFIX))
        .assertSameAs(FileTree.read(Project.schemas()));
    assertThat(built.files(path -> path.endsWith("-report.odt")).entries()).isNotEmpty();
    HOST_FILES.forEach(path -> assertThat(built.file(path)).contains("immutable"));
    assertThat(built.file("search-index/manifest.json")).contains("\"build\"");
    assertThat(built.file("search/engine.mjs")).contains("export async function open");
    assertThat(built.file("manifest.json")).contains("\"path\" : \"index.html\"");
  }

  @ParameterizedTest
  @MethodSource("good")
  void pagesAndDataAreSound(GoldenSite site) throws IOException {
    BuiltSite built = BuiltSite.read(built(site).resolve("output"));
    PageRules.assertEveryPageIsSound(built);
    MetadataRules.assertPagesDescribeThemselves(built);
    NumberRules.assertNoNumberIsAlone(built);
    ChartRules.assertChartsAreTrue(built);
    DataRules.assertDataIsSound(built);
    if (built.pages().containsKey("en/index.html")) {
      assertThat(LanguageRules.assertEveryTextIsInItsLanguage(built)).isGreaterThan(1000);
    }
  }

  @ParameterizedTest
  @MethodSource("good")
  void aSecondBuildReplacesTheFirst(GoldenSite site) throws IOException {
    Path work = built(site);
    FileTree first = FileTree.read(work);
    assertThat(site.run(work).build().succeeded()).isTrue();
    FileTree.read(work).assertSameAs(first);
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodContentPassesTheCheckAndNothingIsWritten(GoldenSite site) throws IOException {
    assertPassesTheCheck(site, Optional.empty(), false);
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodContentCanBePublishedUnderASubPath(GoldenSite site) throws IOException {
    assertPassesTheCheck(site, Optional.of(URI.create("https://example.org/a/results/")), false);
  }

  @ParameterizedTest
  @MethodSource("good")
  void goodContentCanBeReadFromADisk(GoldenSite site) throws IOException {
    assertPassesTheCheck(site, Optional.empty(), true);
  }

  private static void assertPassesTheCheck(GoldenSite site, Optional<URI> baseUrl, boolean offline)
      throws IOException {
    Path work = built(site);
    FileTree before = FileTree.read(work);
    GoldenSite.Run run = site.run(work, baseUrl, offline);
    assertThat(report(run.check().problems(), work)).isEqualTo("No problems found\n");
    assertThat(report(run.checkPages().problems(), work)).isEqualTo("No problems found\n");
    FileTree.read(work).assertSameAs(before);
  }

  /**
   * A check does not look at the output folder, and without its pages not at templates; everything
   * else it finds as a build does.
   */
  @ParameterizedTest
  @MethodSource("broken")
  void brokenContentGivesTheReportAndNothingIsWritten(GoldenSite site, @TempDir Path work)
      throws IOException {
    site.layOut(work);
    FileTree before = FileTree.read(work);
    SiteBuild.Result built = site.run(work).build();
    SiteCheck.Result checked = site.run(work).check();
    SiteCheck.Result pages = site.run(work).checkPages();
    String report = report(built.problems(), work);

    assertThat(built.succeeded()).isFalse();
    FileTree.read(work).assertSameAs(before);
    if (UPDATE) {
      Files.writeString(site.expectation(), report);
    }
    assertThat(report).isEqualTo(Files.readString(site.expectation()));
    List<Problem> withoutOutput =
        built.problems().stream()
            .filter(problem -> !problem.code().id().startsWith("output-"))
            .toList();
    assertThat(pages.problems()).isEqualTo(withoutOutput);
    assertThat(checked.problems())
        .isEqualTo(
            withoutOutput.stream()
                .filter(problem -> !OF_TEMPLATES.contains(problem.code()))
                .toList());
    assertHasWordsInChinese(built.problems());
  }

  private static void assertHasWordsInChinese(List<Problem> problems) {
    Messages messages = Messages.in(Language.ZH_HANT);
    for (Problem problem : problems) {
      assertThat(messages.message(problem)).matches("(?s).*\\p{IsHan}.*").doesNotContain("{0}");
    }
  }

  private static boolean isStored(String path) {
    return !path.equals("manifest.json")
        && !path.startsWith("assets/")
        && !path.startsWith("search-index/")
        && !path.equals("search/engine.mjs")
        && !path.startsWith("data/schema/")
        && !HOST_FILES.contains(path)
        && !path.endsWith(".odt");
  }

  private static void rewrite(Path folder, FileTree files) throws IOException {
    FileTree.delete(folder);
    for (var file : files.entries().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Set<String> codes(String report) {
    Set<String> codes = new TreeSet<>();
    Matcher matcher = CODE.matcher(report);
    while (matcher.find()) {
      codes.add(matcher.group(1));
    }
    return codes;
  }

  /** The English report, with paths as if the case's folder were the working folder. */
  private static String report(List<Problem> problems, Path work) {
    return new ProblemReport(problems, Messages.in(Language.EN), GoldenSitesTest::lines)
        .text()
        .replace(work + "/", "");
  }

  private static List<String> lines(String path) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(path));
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException | InvalidPathException notAFile) {
      return List.of();
    }
  }
}
