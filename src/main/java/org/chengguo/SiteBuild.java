package org.chengguo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.Stages.Stage;
import org.chengguo.model.Origin;
import org.chengguo.output.Staging;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;

/** Builds the site: content → model → checks → audit → index → pages → output. */
public final class SiteBuild {
  private final Settings settings;
  private final Progress progress;
  private final Stages stages;

  public SiteBuild(Settings settings, Progress progress) {
    this(settings, progress, Stages.unmeasured());
  }

  /**
   * @param stages is told what the build is doing
   */
  public SiteBuild(Settings settings, Progress progress, Stages stages) {
    this.settings = settings;
    this.progress = progress;
    this.stages = stages;
  }

  /**
   * Input, output and options of a build. Folders are named in problems as they are written here.
   *
   * @param baseUrl overrides that of site.json
   * @param strict whether warnings stop the build
   * @param offline whether the site is for reading from a disk: links name {@code index.html}, and
   *     there is no search
   */
  public record Settings(
      Path content,
      Path templates,
      Path output,
      Optional<URI> baseUrl,
      boolean strict,
      boolean offline) {

    SiteReader.Settings reading() {
      return new SiteReader.Settings(content, baseUrl, strict);
    }

    /** Returns the same settings, with warnings that stop nothing. */
    Settings lenient() {
      return new Settings(content, templates, output, baseUrl, false, offline);
    }
  }

  /**
   * Result of a run.
   *
   * @param problems by place
   * @param files the number of files of the site that were generated
   * @param succeeded whether the site is acceptable; after a build, also in place
   */
  public record Result(List<Problem> problems, int files, boolean succeeded) {
    static Result of(Settings settings, int files, Problems problems) {
      return new Result(problems.sorted(), files, settings.reading().accept(problems));
    }
  }

  /**
   * Builds the site into the output folder, which stays as it was unless everything succeeds.
   *
   * @throws IOException when a folder cannot be read or written
   */
  public Result build() throws IOException {
    Problems problems = new Problems();
    if (overlaps()) {
      problems.add(Code.OUTPUT_OVERLAPS, Origin.file(settings.output().toString()));
      return Result.of(settings, 0, problems);
    }
    // First of all: a killed build's last site comes back even if the content has errors today.
    Optional<Staging> target =
        Staging.open(settings.output(), settings.output().toString(), problems);
    if (target.isEmpty()) {
      return Result.of(settings, 0, problems);
    }
    int files = 0;
    try (Staging staging = target.get()) {
      Optional<CheckedSite> site =
          stages.measure(Stage.READ, () -> SiteReader.read(settings.reading(), problems));
      if (site.isPresent()) {
        files =
            new SiteGenerator(settings, problems, progress, stages).run(site.get(), staging::write);
      }
      if (site.isPresent() && settings.reading().accept(problems)) {
        publish(staging);
      }
    }
    return Result.of(settings, files, problems);
  }

  private void publish(Staging staging) throws IOException {
    try {
      stages.measure(
          Stage.PUBLISH,
          () -> {
            try {
              staging.publish();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Returns whether a folder contains a site that a build has published.
   *
   * @param problems one of which is a folder of someone else
   * @throws IOException when it cannot be read
   */
  public static boolean isPublished(Path folder, Problems problems) throws IOException {
    return Staging.isPublished(folder, folder.toString(), problems);
  }

  /** Whether the output folder and one that must stay lie in each other. */
  private boolean overlaps() {
    Path output = settings.output().toAbsolutePath().normalize();
    boolean holdsWorkingFolder = Path.of("").toAbsolutePath().startsWith(output);
    return holdsWorkingFolder
        || Stream.of(settings.content(), settings.templates())
            .map(folder -> folder.toAbsolutePath().normalize())
            .anyMatch(folder -> folder.startsWith(output) || output.startsWith(folder));
  }
}
