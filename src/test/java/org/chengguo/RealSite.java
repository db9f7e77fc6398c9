package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Sites built as the build command builds them; that of the real content once for a run. */
public final class RealSite {
  private RealSite() {}

  /** The site, built at the first call and removed when the JVM ends. */
  private static final class Built {
    static final Path FOLDER = build();

    private static Path build() {
      try {
        Path folder = Files.createTempDirectory("real-site");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileTree.delete(folder)));
        return RealSite.build(Project.content(), folder.resolve("site"));
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  /** The folder of the real site, which no test changes. */
  public static Path folder() {
    return Built.FOLDER;
  }

  /** Builds a site with the project's own templates. */
  public static Path build(Path content, Path output) throws IOException {
    SiteBuild.Settings settings =
        new SiteBuild.Settings(
            content, Project.templates(), output, Optional.empty(), false, false);
    SiteBuild.Result result = new SiteBuild(settings, new NoProgress()).build();
    assertThat(result.problems()).isEmpty();
    return output;
  }
}
