package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.chengguo.artifact.Artifact;
import org.chengguo.checks.AddressCheck;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After any edits, a site in memory has the files and problems of a build from nothing. */
class LiveSiteTest {
  private static final int SEEDS = Integer.getInteger("live.seeds", 3);
  private static final int EDITS = Integer.getInteger("live.edits", 25);

  @TempDir private Path work;
  private SiteBuild.Settings settings;
  private Throwable bug;

  /** The files of the last site without errors in content, and of the last without any. */
  private Map<String, byte[]> shown = Map.of();

  private Map<String, byte[]> rendered = Map.of();

  @BeforeEach
  void copySite() {
    FileTree.copy(Project.templates(), work.resolve("templates"));
    FileTree.copy(Project.goldenSites().resolve("good-small/content"), work.resolve("content"));
    settings =
        new SiteBuild.Settings(
            work.resolve("content"),
            work.resolve("templates"),
            work.resolve("none"),
            Optional.empty(),
            false,
            false);
  }

  private LiveSite open() {
    LiveSite site = LiveSite.open(settings, 1, 1);
    site.listen(
        new LiveSite.Listener() {
          @Override
          public void changed() {}

          @Override
          public void failed(Throwable failure) {
            bug = failure;
          }
        });
    return site;
  }

  /**
   * A build from nothing.
   *
   * @param listed paths of all files; none if the content has errors
   * @param files those that could be generated
   */
  private record Build(SortedSet<String> listed, Map<String, byte[]> files, List<Problem> found) {}

  private Build build() {
    Problems problems = new Problems();
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    SortedSet<String> listed = new TreeSet<>();
    Optional<CheckedSite> site = SiteReader.read(settings.reading(), problems);
    if (site.isPresent() && !Files.isDirectory(settings.templates())) {
      problems.add(Code.UNREADABLE_FILE, Origin.file(settings.templates().toString()));
    } else if (site.isPresent()) {
      try {
        List<Artifact> artifacts =
            new SiteGenerator(settings, problems, new NoProgress(), Stages.unmeasured())
                .artifacts(site.get());
        AddressCheck addresses = new AddressCheck(problems);
        artifacts.forEach(artifact -> addresses.claim(artifact.path(), artifact.origin()));
        if (!problems.hasErrors()) {
          artifacts.forEach(artifact -> listed.add(artifact.path()));
          new FileGenerator(site.get().site(), files::put, problems, Stages.unmeasured())
              .check(artifacts, artifact -> true, List::of, new NoProgress());
        }
      } catch (IOException unreadable) {
        problems.add(Code.UNREADABLE_FILE, Origin.file(settings.templates().toString()));
      }
    }
    return new Build(listed, files, problems.sorted());
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  static LongStream moreSeeds() {
    return LongStream.rangeClosed(SEEDS + 1, 5L * SEEDS);
  }

  @Tag("large")
  @ParameterizedTest
  @MethodSource("moreSeeds")
  void moreEditsGiveWhatABuildGives(long seed) throws Exception {
    editsGiveWhatABuildGives(seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void editsGiveWhatABuildGives(long seed) throws Exception {
    FolderEdits edits = new FolderEdits(work, seed);
    int sound = 0;
    try (LiveSite site = open()) {
      Build build = build();
      assertSame(site, build, "no edit");
      for (int i = 1; i <= EDITS; i++) {
        String edit = "edit " + i + ": " + edits.next(hasErrors(build));
        site.update();
        build = build();
        assertSame(site, build, edit);
        sound += hasErrors(build) ? 0 : 1;
      }
    }
    assertThat(sound)
        .as("edits after which the site has no errors")
        .isBetween(EDITS / 5, EDITS - 3);
  }

  private static boolean hasErrors(Build build) {
    Problems problems = new Problems();
    build.found().forEach(problems::add);
    return problems.hasErrors();
  }

  private void assertSame(LiveSite site, Build build, String edit) throws InterruptedException {
    if (!build.listed().isEmpty()) {
      shown = build.files();
    }
    // Problems are found by the check alone, or by requests as well.
    if (edit.hashCode() % 2 == 0) {
      assertFiles(files(site, build.listed()), build, edit);
    }
    site.awaitChecked();
    assertThat(bug).as(edit).isNull();
    assertThat(site.state().problems()).as(edit).isEqualTo(build.found());
    assertFiles(files(site, build.listed()), build, edit + ", checked");
    if (build.listed().size() == build.files().size()) {
      rendered = shown;
    }
  }

  /** The files that the site shows; without those that it cannot. */
  private Map<String, byte[]> files(LiveSite site, SortedSet<String> listed) {
    SortedSet<String> paths = new TreeSet<>(listed);
    paths.addAll(shown.keySet());
    paths.addAll(rendered.keySet());
    return paths.parallelStream()
        .filter(path -> site.file(path) instanceof LiveSite.Found)
        .collect(Collectors.toConcurrentMap(path -> path, path -> bytes(site.file(path))));
  }

  private static byte[] bytes(LiveSite.Answer answer) {
    return ((LiveSite.Found) answer).bytes();
  }

  private void assertFiles(Map<String, byte[]> live, Build build, String edit) {
    Map<String, byte[]> expected = new ConcurrentHashMap<>(shown);
    // A page that cannot be rendered is shown as it was when all could be.
    for (String path : build.listed()) {
      if (!build.files().containsKey(path) && rendered.containsKey(path)) {
        expected.put(path, rendered.get(path));
      }
    }
    assertThat(live.keySet()).as(edit).isEqualTo(expected.keySet());
    List<String> differing =
        expected.keySet().stream()
            .filter(path -> !Arrays.equals(expected.get(path), live.get(path)))
            .sorted()
            .toList();
    assertThat(differing).as("files that differ from a build's after " + edit).isEmpty();
  }

  @Test
  void whatPagesShareFollowsItsInputs() throws Exception {
    String page = "measures/111-labor-flexible-hours/index.html";
    try (LiveSite site = open()) {
      assertSame(site, build(), "no edit");
      String[][] edits = {
        {"templates/words/zh-Hant.properties", "menu.open=", "menu.open=改"},
        {"templates/layout.ftlh", "<@once name=\"footer\">", "<@once name=\"footer\"><p>改</p>"},
        {"content/site.json", "\"zh-Hant\": \"範例市政府\"", "\"zh-Hant\": \"改名市政府\""},
        {"content/agencies.json", "\"zh-Hant\": \"勞動局\"", "\"zh-Hant\": \"改名局\""},
        {"content/111/year.md", "title: 範例市 111 年", "title: 範例市改 111 年"},
      };
      for (String[] edit : edits) {
        byte[] before = ((LiveSite.Found) site.file(page)).bytes();
        Path file = work.resolve(edit[0]);
        Files.writeString(file, Files.readString(file).replace(edit[1], edit[2]));
        site.update();
        assertThat(((LiveSite.Found) site.file(page)).bytes()).as(edit[2]).isNotEqualTo(before);
        assertSame(site, build(), edit[2]);
      }
    }
  }

  @Test
  void aFileThatIsNotThereIsMissing() {
    try (LiveSite site = open()) {
      assertThat(site.file("gone/index.html")).isInstanceOf(LiveSite.Missing.class);
      assertThat(site.file("")).isInstanceOf(LiveSite.Missing.class);
      assertThat(site.file("search-index/gone")).isInstanceOf(LiveSite.Missing.class);
    }
  }

  @Test
  void contentWithErrorsHasNoSite() throws IOException {
    Path file = work.resolve("content/site.json");
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, 20));
    try (LiveSite site = open()) {
      assertThat(site.file("index.html")).isInstanceOf(LiveSite.Failed.class);
      assertThat(site.state().problems()).isNotEmpty();
      assertThat(site.state().sites()).isZero();
      Files.writeString(file, text);
      site.update();
      assertThat(site.file("index.html")).isInstanceOf(LiveSite.Found.class);
      assertThat(site.state().problems()).isEmpty();
      assertThat(site.state().sites()).isEqualTo(1);
    }
  }
}
