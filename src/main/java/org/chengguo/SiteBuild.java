package org.chengguo;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chengguo.checks.AddressCheck;
import org.chengguo.checks.LinkCheck;
import org.chengguo.checks.SiteChecks;
import org.chengguo.content.ContentReader;
import org.chengguo.model.Site;
import org.chengguo.output.Staging;
import org.chengguo.pages.Artifact;
import org.chengguo.pages.SitePages;
import org.chengguo.pages.TemplateFault;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;

/** The whole flow: content → model → checks → pages → output. */
public final class SiteBuild {
  private final Settings settings;
  private final Progress progress;
  private final Problems problems = new Problems();
  private int files;

  public SiteBuild(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * What to build from what. Folders are called in problems as they are written here.
   *
   * @param baseUrl overrides that of site.json
   * @param strict whether warnings stop the build
   * @param offline whether links name {@code index.html}, for reading from a disk
   */
  public record Settings(
      Path content,
      Path templates,
      Path output,
      Optional<URI> baseUrl,
      boolean strict,
      boolean offline) {}

  /** Is told how far a run has come; {@code step} from any thread. */
  public interface Progress extends AutoCloseable {
    void begin(int files);

    void step();

    @Override
    void close();
  }

  /**
   * How a run ended.
   *
   * @param problems by place
   * @param files of the site that were made
   * @param succeeded whether the site is sound; after a build, also in place
   */
  public record Result(List<Problem> problems, int files, boolean succeeded) {}

  /**
   * Builds the site into the output folder, which stays as it was unless everything succeeds.
   *
   * @throws IOException when a folder cannot be read or written
   */
  public Result build() throws IOException {
    Optional<Site> site = read();
    if (site.isPresent() && sound()) {
      Optional<Staging> target =
          Staging.open(settings.output(), settings.output().toString(), problems);
      if (target.isPresent()) {
        try (Staging staging = target.get()) {
          make(site.get(), staging::write);
          if (sound()) {
            staging.publish();
          }
        }
      }
    }
    return result();
  }

  /**
   * Does everything that {@link #build} does, but writes nothing.
   *
   * @throws IOException when a folder cannot be read
   */
  public Result check() throws IOException {
    Optional<Site> site = read();
    if (site.isPresent() && sound()) {
      make(site.get(), (path, bytes) -> {});
    }
    return result();
  }

  private Optional<Site> read() {
    Optional<Site> site =
        ContentReader.read(settings.content(), settings.content().toString(), problems);
    site.ifPresent(known -> SiteChecks.check(known, problems));
    return site.map(known -> settings.baseUrl().map(known::at).orElse(known));
  }

  /** Makes every file in any order, shows it to the link check and hands it on. */
  private void make(Site site, BiConsumer<String, byte[]> sink) throws IOException {
    List<Artifact> artifacts =
        SitePages.of(
            site, settings.templates(), settings.templates().toString(), settings.offline());
    AddressCheck addresses = new AddressCheck(problems);
    artifacts.forEach(artifact -> addresses.claim(artifact.path(), artifact.origin()));
    if (!sound()) {
      return;
    }
    LinkCheck links = new LinkCheck(problems);
    TemplateFaults faults = new TemplateFaults();
    files = artifacts.size();
    progress.begin(files);
    artifacts.parallelStream()
        .forEach(
            artifact -> {
              try {
                byte[] bytes = artifact.bytes();
                if (artifact.isPage()) {
                  links.page(artifact.path(), new String(bytes, StandardCharsets.UTF_8));
                } else {
                  links.file(artifact.path());
                }
                sink.accept(artifact.path(), bytes);
              } catch (TemplateFault fault) {
                faults.add(fault.origin(), artifact.path(), fault.getMessage());
              }
              progress.step();
            });
    progress.close();
    faults.report(problems);
    if (faults.isEmpty()) {
      links.finish();
    }
  }

  private boolean sound() {
    return !problems.hasErrors() && !(settings.strict() && !problems.sorted().isEmpty());
  }

  private Result result() {
    return new Result(problems.sorted(), files, sound());
  }
}
