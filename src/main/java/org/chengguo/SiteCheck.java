package org.chengguo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;

/** Checks the site and writes nothing: content → model → checks → audit → links. */
public final class SiteCheck {
  private final SiteBuild.Settings settings;
  private final Progress progress;

  public SiteCheck(SiteBuild.Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Result of a check.
   *
   * @param problems by place
   * @param checked number of records; of files, when all pages were rendered
   * @param succeeded whether the site is acceptable
   */
  public record Result(List<Problem> problems, int checked, boolean succeeded) {}

  /**
   * Finds every problem that content can cause. Problems of templates are found only on pages that
   * must be rendered for a link.
   *
   * @throws IOException when a folder cannot be read
   */
  public Result check() throws IOException {
    Problems problems = new Problems();
    Optional<CheckedSite> site = SiteReader.read(settings.reading(), problems);
    if (site.isPresent()) {
      new ContentCheck(settings, problems, progress).run(site.get());
    }
    int records = site.map(checked -> checked.site().records().size()).orElse(0);
    return new Result(problems.sorted(), records, settings.reading().accept(problems));
  }

  /**
   * Renders all pages as well, for the problems of templates.
   *
   * @throws IOException when a folder cannot be read
   */
  public Result checkPages() throws IOException {
    Problems problems = new Problems();
    Optional<CheckedSite> site = SiteReader.read(settings.reading(), problems);
    int files = 0;
    if (site.isPresent()) {
      files =
          new SiteGenerator(settings, problems, progress, Stages.unmeasured())
              .run(site.get(), (path, bytes) -> {});
    }
    return new Result(problems.sorted(), files, settings.reading().accept(problems));
  }

  /**
   * Returns what {@link #check} finds in the finished site of a content that was read before.
   *
   * @throws IOException when a folder cannot be read
   */
  public static List<Problem> ofPages(
      CheckedSite checked, SiteBuild.Settings settings, Progress progress) throws IOException {
    Problems problems = new Problems();
    new ContentCheck(settings, problems, progress).run(checked);
    return problems.sorted();
  }
}
