package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;

/** Sites built as the build command builds them; that of the real content once for a run. */
public final class RealSite {
  /** Names the run of Maven, whose JVMs share one site; not set where an editor runs a test. */
  private static final Optional<String> RUN =
      Optional.ofNullable(System.getProperty("chengguo.run"));

  private static final Path SHARED = Path.of("target", "real-site").toAbsolutePath();

  private RealSite() {}

  /** The site, built at the first call. */
  private static final class Built {
    static final Path FOLDER = build();

    private static Path build() {
      try {
        return RUN.isPresent() ? shared(SHARED.resolve(RUN.get())) : alone();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The JVM that comes first builds it, another waits; a site of an earlier run is removed. */
    private static Path shared(Path folder) throws IOException {
      Files.createDirectories(SHARED);
      try (FileChannel channel =
          FileChannel.open(
              SHARED.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.lock(); // until the channel is closed
        if (!Files.exists(folder)) {
          try (Stream<Path> earlier = Files.list(SHARED)) {
            earlier.filter(Files::isDirectory).forEach(FileTree::delete);
          }
          RealSite.build(Project.content(), folder);
        }
        return folder;
      }
    }

    private static Path alone() throws IOException {
      Path folder = Files.createTempDirectory("real-site");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> FileTree.delete(folder)));
      return RealSite.build(Project.content(), folder.resolve("site"));
    }
  }

  /** The site's files, read once. */
  private static final class Read {
    static final BuiltSite SITE = BuiltSite.read(folder());
  }

  /** The folder of the real site, which no test changes. */
  public static Path folder() {
    return Built.FOLDER;
  }

  /** The real site's files and pages, which no test changes. */
  static BuiltSite read() {
    return Read.SITE;
  }

  /** Builds a site with the project's own templates; warnings count as errors. */
  public static Path build(Path content, Path output) throws IOException {
    SiteBuild.Settings settings =
        new SiteBuild.Settings(content, Project.templates(), output, Optional.empty(), true, false);
    SiteBuild.Result result = new SiteBuild(settings, new NoProgress()).build();
    assertThat(result.problems()).isEmpty();
    try (Stream<Path> files = Files.walk(output)) {
      // The manifest, which lists the others, is not counted.
      assertThat(files.filter(Files::isRegularFile)).hasSize(result.files() + 1);
    }
    return output;
  }
}
