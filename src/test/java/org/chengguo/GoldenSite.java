package org.chengguo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A case folder under {@code src/test/resources/sites}; {@link GoldenSitesTest} says what it holds.
 */
record GoldenSite(Path folder) {
  static final String EXPECTED_OUTPUT = "expected-output";
  static final String EXPECTED_PROBLEMS = "expected-problems.txt";

  private static final String BASE = "good-small";
  private static final Set<String> PARTS =
      Set.of("content", "templates", "output", "removed.txt", "arguments.txt");
  private static final Set<String> ARGUMENTS = Set.of("--strict", "--offline");

  static List<GoldenSite> named(String prefix) {
    return children(Project.goldenSites()).stream()
        .filter(path -> path.getFileName().toString().startsWith(prefix))
        .map(GoldenSite::new)
        .toList();
  }

  String name() {
    return folder.getFileName().toString();
  }

  boolean isGood() {
    return name().startsWith("good-");
  }

  Path expectation() {
    return folder.resolve(isGood() ? EXPECTED_OUTPUT : EXPECTED_PROBLEMS);
  }

  /** Names in the folder that a case does not have, or has to have. */
  Set<String> strayOrMissing() {
    if (!Files.isDirectory(folder) || !name().matches("(good|broken)-[a-z0-9-]+")) {
      return Set.of(name());
    }
    Set<String> wrong = new TreeSet<>();
    children(folder).forEach(path -> wrong.add(path.getFileName().toString()));
    wrong.removeAll(PARTS);
    String expectation = expectation().getFileName().toString();
    if (!wrong.remove(expectation)) {
      wrong.add(expectation + " (missing)");
    }
    lines("arguments.txt").stream().filter(line -> !ARGUMENTS.contains(line)).forEach(wrong::add);
    return wrong;
  }

  /**
   * Lays the case out in an empty folder: {@code content}, {@code templates} and, if the case has
   * one, {@code output}. The project's assets are emptied, for pages carry a piece of their hash:
   * another colour must not change every page that is stored here.
   */
  void layOut(Path work) {
    FileTree.copy(Project.templates(), work.resolve("templates"));
    emptyFiles(work.resolve("templates/assets"));
    if (!isGood()) {
      FileTree.copy(Project.goldenSites().resolve(BASE).resolve("content"), content(work));
    }
    lines("removed.txt").forEach(path -> FileTree.delete(work.resolve(path)));
    for (String part : List.of("content", "templates", "output")) {
      if (Files.exists(folder.resolve(part))) {
        FileTree.copy(folder.resolve(part), work.resolve(part));
      }
    }
  }

  private static Path content(Path work) {
    return work.resolve("content");
  }

  private static void emptyFiles(Path assets) {
    FileTree.read(assets).files(path -> true).entries().keySet().stream()
        .map(assets::resolve)
        .forEach(
            asset -> {
              try {
                Files.write(asset, new byte[0]);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** A run over a folder where the case is laid out. */
  Run run(Path work) {
    return run(work, Optional.empty(), lines("arguments.txt").contains("--offline"));
  }

  Run run(Path work, Optional<URI> baseUrl, boolean offline) {
    boolean strict = lines("arguments.txt").contains("--strict");
    return new Run(
        new SiteBuild.Settings(
            content(work),
            work.resolve("templates"),
            work.resolve("output"),
            baseUrl,
            strict,
            offline));
  }

  /** A case with its settings, to be built or checked. */
  record Run(SiteBuild.Settings settings) {
    SiteBuild.Result build() throws IOException {
      return new SiteBuild(settings, new NoProgress()).build();
    }

    SiteCheck.Result check() throws IOException {
      return new SiteCheck(settings, new NoProgress()).check();
    }

    SiteCheck.Result checkPages() throws IOException {
      return new SiteCheck(settings, new NoProgress()).checkPages();
    }
  }

  private List<String> lines(String part) {
    try {
      Path file = folder.resolve(part);
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
