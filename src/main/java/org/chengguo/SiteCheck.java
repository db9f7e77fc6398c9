package org.chengguo;

import java.io.IOException;
import java.util.Optional;
import org.chengguo.problem.Problems;

/** Does everything that {@link SiteBuild} does, but writes nothing. */
public final class SiteCheck {
  private final SiteBuild.Settings settings;
  private final Progress progress;

  public SiteCheck(SiteBuild.Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Checks the content and everything that is generated from it.
   *
   * @throws IOException when a folder cannot be read
   */
  public SiteBuild.Result check() throws IOException {
    Problems problems = new Problems();
    Optional<CheckedSite> site = SiteReader.read(settings.reading(), problems);
    int files = 0;
    if (site.isPresent()) {
      files =
          new SiteGenerator(settings, problems, progress, Stages.unmeasured())
              .run(site.get(), (path, bytes) -> {});
    }
    return SiteBuild.Result.of(settings, files, problems);
  }
}
