package org.chengguo.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chengguo.problem.Problems;
import org.chengguo.testing.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a site replaces its folder as a whole or not at all, and never a foreign folder. */
final class StagingTest {
  private final Problems problems = new Problems();
  @TempDir private Path root;
  private Path target;

  @BeforeEach
  void place() {
    target = root.resolve("site");
  }

  private Optional<Staging> open() throws IOException {
    return Staging.open(target, "site", problems);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void publish(Map<String, String> files) throws IOException {
    try (Staging staging = open().orElseThrow()) {
      files.forEach((path, text) -> staging.write(path, bytes(text)));
      staging.publish();
    }
  }

  // A web server is another user than the one who builds.
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void othersMayReadTheSiteAsTheyMayAnyNewFolder() throws IOException {
    Path plain = Files.createDirectory(root.resolve("plain"));
    for (String text : List.of("first", "second")) {
      publish(Map.of("a.html", text));
      assertThat(Files.getPosixFilePermissions(target))
          .isEqualTo(Files.getPosixFilePermissions(plain));
    }
  }

  // A device that is always full.
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsToldWithTheFile() throws IOException {
    publish(Map.of("a.html", "first"));
    String full = "../".repeat(50) + "dev/full";
    try (Staging staging = open().orElseThrow()) {
      assertThatThrownBy(() -> staging.write(full, bytes("second")))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("/dev/full: ");
    }

    assertThat(Folders.texts(target)).containsEntry("a.html", "first");
  }

  private void refused(String... expected) throws IOException {
    Map<String, String> before = Folders.texts(root);

    assertThat(open()).isEmpty();
    assertThat(problems.sorted())
        .extracting(problem -> problem.origin() + " " + problem.code().id())
        .containsExactly(expected);
    assertThat(Folders.texts(root)).isEqualTo(before);
    assertThat(names()).containsExactly("site");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void publishesIntoAMissingFolder() throws IOException {
    target = root.resolve("a/b/site");
    publish(Map.of("index.html", "x", "106/labor/index.html", "y"));

    assertThat(Folders.texts(target))
        .containsOnlyKeys("106/labor/index.html", "index.html", "manifest.json");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void publishesIntoAnEmptyFolder() throws IOException {
    Files.createDirectory(target);
    publish(Map.of("index.html", "x"));

    assertThat(target.resolve("index.html")).hasContent("x");
  }

  @Test
  void replacesAnEarlierBuild() throws IOException {
    publish(Map.of("index.html", "old", "gone/index.html", "old"));
    publish(Map.of("index.html", "new", "come/index.html", "new"));

    assertThat(Folders.texts(target))
        .containsOnlyKeys("come/index.html", "index.html", "manifest.json")
        .containsEntry("index.html", "new");
    assertThat(target.resolve("gone")).doesNotExist();
    assertThat(names()).containsExactly("site");
  }

  @Test
  void keepsTheGitignore() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve(".gitignore"), "*\n!.gitignore\n");
    publish(Map.of("index.html", "1"));
    publish(Map.of("index.html", "2"));

    assertThat(Folders.texts(target))
        .containsOnlyKeys(".gitignore", "index.html", "manifest.json")
        .containsEntry(".gitignore", "*\n!.gitignore\n")
        .containsEntry("index.html", "2");
  }

  @Test
  void closingBeforePublishingChangesNothing() throws IOException {
    publish(Map.of("index.html", "old"));
    Map<String, String> before = Folders.texts(root);
    try (Staging staging = open().orElseThrow()) {
      staging.write("index.html", bytes("new"));
      staging.write("a/b/c.html", bytes("new"));
      assertThat(target.resolve("index.html")).hasContent("old");
    }

    assertThat(Folders.texts(root)).isEqualTo(before);
    assertThat(names()).containsExactly("site");
  }

  @Test
  void closingBeforePublishingCreatesNoFolder() throws IOException {
    try (Staging staging = open().orElseThrow()) {
      staging.write("index.html", bytes("new"));
    }

    assertThat(names()).isEmpty();
  }

  @Test
  void aBuildThatThrowsLeavesTheTarget() throws IOException {
    publish(Map.of("index.html", "old"));

    assertThatThrownBy(
            () -> {
              try (Staging staging = open().orElseThrow()) {
                staging.write("index.html", bytes("new"));
                throw new IllegalStateException("a bug");
              }
            })
        .hasMessage("a bug");
    assertThat(target.resolve("index.html")).hasContent("old");
    assertThat(names()).containsExactly("site");
  }

  @Test
  void aFolderOfSomeoneElse() throws IOException {
    Files.createDirectories(target.resolve("photos"));
    Files.writeString(target.resolve("photos/one.jpg"), "x");

    refused("site output-not-ours");
  }

  @Test
  void aFileInTheFoldersPlace() throws IOException {
    Files.writeString(target, "x");

    refused("site output-not-ours");
  }

  @Test
  void aLinkInTheFoldersPlace() throws IOException {
    Files.createDirectory(root.resolve("elsewhere"));
    Files.createSymbolicLink(target, root.resolve("elsewhere"));

    assertThat(open()).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    assertThat(names()).containsExactly("elsewhere", "site");
    assertThat(target).isSymbolicLink();
  }

  @Test
  void aLinkToNowhereInTheFoldersPlace() throws IOException {
    Files.createSymbolicLink(target, root.resolve("nowhere"));

    assertThat(open()).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void theRootOfTheFileSystem() throws IOException {
    assertThat(Staging.open(Path.of("/"), "/", problems)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void aForeignFileBesideOurs() throws IOException {
    publish(Map.of("index.html", "x"));
    Files.writeString(target.resolve("notes.txt"), "mine");
    Files.createDirectory(target.resolve("empty"));

    refused("site/notes.txt output-foreign-file");
  }

  @Test
  void aForeignLinkBesideOurs() throws IOException {
    publish(Map.of("index.html", "x"));
    Files.createDirectory(root.resolve("site/.real"));
    Files.createSymbolicLink(target.resolve("link"), root.resolve("site/.real"));

    assertThat(open()).isEmpty();
    assertThat(problems.sorted())
        .extracting(problem -> problem.origin().path())
        .containsExactly("site/link");
  }

  @Test
  void manyForeignFilesAreNamedInPart() throws IOException {
    publish(Map.of("index.html", "x"));
    for (int i = 0; i < 120; i++) {
      Files.writeString(target.resolve("f" + i), "mine");
    }

    assertThat(open()).isEmpty();
    assertThat(problems.sorted()).hasSize(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "1", "{}", "{\"generator\": \"other\", \"files\": []}"})
  void aManifestThatIsNotOurs(String manifest) throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("manifest.json"), manifest);

    refused("site output-not-ours");
  }

  @Test
  void recoversWhenABuildWasKilledBetweenItsTwoMoves() throws IOException {
    publish(Map.of("index.html", "old"));
    Staging killed = open().orElseThrow();
    killed.write("half.html", bytes("half"));
    List<String> left = names();
    Folders.copy(root, root.resolve("elsewhere"));
    killed.close();
    Files.move(target, root.resolve(".site.old-1"));
    String half = left.stream().filter(name -> name.contains(".new-")).findFirst().orElseThrow();
    Files.move(root.resolve("elsewhere").resolve(half), root.resolve(half));

    try (Staging staging = open().orElseThrow()) {
      assertThat(target.resolve("index.html")).hasContent("old");
      staging.write("index.html", bytes("new"));
      staging.publish();
    }

    assertThat(Folders.texts(target)).containsOnlyKeys("index.html", "manifest.json");
    assertThat(target.resolve("index.html")).hasContent("new");
    assertThat(names()).containsExactly("elsewhere", "site");
  }

  @Test
  void recoversWhenABuildWasKilledAfterItsMoves() throws IOException {
    publish(Map.of("index.html", "old"));
    Folders.copy(target, root.resolve(".site.old-1"));
    publish(Map.of("index.html", "new"));

    assertThat(names()).containsExactly("site");
    assertThat(target.resolve("index.html")).hasContent("new");
  }

  @Test
  void recoversWhenABuildWasKilledJustBeforeItsMoves() throws IOException {
    publish(Map.of("index.html", "old"));
    Folders.copy(target, root.resolve(".site.new-1"));
    publish(Map.of("index.html", "new"));

    assertThat(names()).containsExactly("site");
    assertThat(target.resolve("index.html")).hasContent("new");
  }

  @Test
  void aRefusedFolderIsNotKeptLocked() throws IOException {
    Files.createDirectory(target);
    Files.writeString(target.resolve("letter.txt"), "mine");
    assertThat(open()).isEmpty();
    Files.delete(target.resolve("letter.txt"));

    publish(Map.of("index.html", "new"));
    assertThat(target.resolve("index.html")).hasContent("new");
  }

  @Test
  void oneBuildAtATime() throws IOException {
    try (Staging first = open().orElseThrow()) {
      first.write("index.html", bytes("first"));
      assertThat(open()).isEmpty();
      assertThat(problems.sorted())
          .extracting(problem -> problem.code().id())
          .containsExactly("output-busy");
      first.publish();
    }

    assertThat(target.resolve("index.html")).hasContent("first");
    publish(Map.of("index.html", "second"));
    assertThat(target.resolve("index.html")).hasContent("second");
  }

  @Test
  void aFolderOfSomeoneElseThatHasTheNameOfOurOldOne() throws IOException {
    Files.createDirectory(target);
    Files.createDirectory(root.resolve(".site.old-letters"));
    Files.writeString(root.resolve(".site.old-letters/letter.txt"), "mine");

    open().ifPresent(StagingTest::close);

    assertThat(root.resolve(".site.old-letters/letter.txt")).hasContent("mine");
  }

  private static void close(Staging staging) {
    try {
      staging.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void twoFilesForOnePath() throws IOException {
    try (Staging staging = open().orElseThrow()) {
      staging.write("a/index.html", bytes("1"));
      assertThatThrownBy(() -> staging.write("a/index.html", bytes("1")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a/index.html");
    }
  }

  @Test
  void theManifestMatchesTheFiles() throws Exception {
    publish(Map.of("index.html", "性別", "b/index.html", "", "a.css", "p {}", "b.css", "x"));
    JsonNode manifest = new ObjectMapper().readTree(target.resolve("manifest.json").toFile());

    List<String> paths = new ArrayList<>();
    for (JsonNode file : manifest.get("files")) {
      byte[] content = Files.readAllBytes(target.resolve(file.get("path").textValue()));
      assertThat(file.get("size").longValue()).isEqualTo(content.length);
      assertThat(file.get("sha256").textValue())
          .isEqualTo(
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
      paths.add(file.get("path").textValue());
    }
    assertThat(paths).containsExactly("a.css", "b.css", "b/index.html", "index.html");
  }

  @Test
  void theManifestIsTheSameWhateverTheOrderOfWriting() throws IOException {
    publish(Map.of("a", "1", "b", "2", "c", "3"));
    String first = Files.readString(target.resolve("manifest.json"));
    try (Staging staging = open().orElseThrow()) {
      for (String path : List.of("c", "a", "b")) {
        staging.write(path, bytes(Map.of("a", "1", "b", "2", "c", "3").get(path)));
      }
      staging.publish();
    }

    assertThat(target.resolve("manifest.json")).hasContent(first);
  }

  @Test
  void manyThreadsAtOnce() throws IOException {
    try (Staging staging = open().orElseThrow()) {
      IntStream.range(0, 1000)
          .parallel()
          .forEach(i -> staging.write("d" + i % 7 + "/e" + i % 3 + "/" + i, bytes("file " + i)));
      staging.publish();
    }

    Map<String, String> files = Folders.texts(target);
    assertThat(files).hasSize(1001);
    IntStream.range(0, 1000)
        .forEach(
            i ->
                assertThat(files).containsEntry("d" + i % 7 + "/e" + i % 3 + "/" + i, "file " + i));
  }
}
