package org.chengguo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a folder is listed by name, and that unreadable items are reported. */
final class ContentFolderTest {
  private final Problems problems = new Problems();
  @TempDir private Path root;
  private ContentFolder folder;

  @BeforeEach
  void open() {
    folder = new ContentFolder(root, "content", problems);
  }

  private List<String> shown() {
    return problems.sorted().stream()
        .map(problem -> problem.origin() + " " + problem.code().id())
        .toList();
  }

  private ContentFolder.Item item(String name) {
    return new ContentFolder.Item(name, root.resolve(name), "content/" + name, false);
  }

  @Test
  void itemsByNameWithoutHiddenFilesAndBackups() throws IOException {
    for (String name : List.of("b.json", "a.json", "Z.md", ".hidden", "a.json~", ".DS_Store")) {
      Files.writeString(root.resolve(name), "");
    }
    Files.createDirectory(root.resolve("106"));
    Files.createDirectory(root.resolve(".git"));

    assertThat(folder.items())
        .extracting(item -> item.path() + (item.isFolder() ? "/" : ""))
        .containsExactly("content/106/", "content/Z.md", "content/a.json", "content/b.json");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aFolderThatIsGone() {
    ContentFolder gone = new ContentFolder(root.resolve("gone"), "content/gone", problems);

    assertThat(gone.items()).isEmpty();
    assertThat(shown()).containsExactly("content/gone unreadable-file");
  }

  @Test
  void aFileWhereAFolderIsExpected() throws IOException {
    Files.writeString(root.resolve("file"), "");

    assertThat(new ContentFolder(root.resolve("file"), "file", problems).items()).isEmpty();
    assertThat(shown()).containsExactly("file unreadable-file");
  }

  @Test
  void aFileThatIsGone() {
    assertThat(folder.readJson(item("gone.json"))).isEmpty();
    assertThat(shown()).containsExactly("content/gone.json unreadable-file");
  }

  @Test
  void aFileTooLarge() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(root.resolve("large.json").toFile(), "rw")) {
      file.setLength((8L << 20) + 1);
    }

    assertThat(folder.readJson(item("large.json"))).isEmpty();
    assertThat(problems.sorted())
        .containsExactly(Problem.of(Code.FILE_TOO_LARGE, item("large.json").origin(), "8192"));
  }

  @Test
  void linksAreReportedAndLeftOut() throws IOException {
    Files.createDirectory(root.resolve(".real"));
    Files.createSymbolicLink(root.resolve("out"), root.resolve(".real"));
    Files.createSymbolicLink(root.resolve("nowhere.md"), root.resolve("gone"));

    assertThat(folder.items()).isEmpty();
    assertThat(shown())
        .containsExactly("content/nowhere.md symbolic-link", "content/out symbolic-link");
  }

  @Test
  void aStrayFileFindsTheNameThatMayHaveBeenMeant() {
    folder.stray(item("result.json"), List.of("results.json", "year.md"));

    assertThat(problems.sorted())
        .containsExactly(
            new Problem(
                Code.STRAY_FILE,
                item("result.json").origin(),
                List.of("result.json"),
                List.of("results.json")));
  }
}
