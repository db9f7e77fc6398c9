package org.chengguo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chengguo.Stages.Stage;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Inputs;
import org.chengguo.audit.SiteFindings;
import org.chengguo.checks.AddressCheck;
import org.chengguo.data.DataFiles;
import org.chengguo.derived.Findings;
import org.chengguo.hosting.HostFiles;
import org.chengguo.index.SearchIndex;
import org.chengguo.model.Site;
import org.chengguo.pages.SitePages;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;
import org.chengguo.related.RelatedRecords;
import org.chengguo.render.Memoized;
import org.chengguo.render.RenderException;
import org.chengguo.render.Templates;

/**
 * Generates every file of a checked site: audit → related → index → data → pages.
 *
 * <p>The records are indexed on a thread of their own while pages are rendered on the others.
 */
final class SiteGenerator {
  private final SiteBuild.Settings settings;
  private final Problems problems;
  private final Progress progress;
  private final Stages stages;

  SiteGenerator(SiteBuild.Settings settings, Problems problems, Progress progress, Stages stages) {
    this.settings = settings;
    this.problems = problems;
    this.progress = progress;
    this.stages = stages;
  }

  /**
   * Generates the files, unless two of them claim one address.
   *
   * @param sink is given each file's path and bytes, from any thread
   * @return the number of files
   * @throws IOException when the templates folder cannot be read
   */
  int run(CheckedSite checked, BiConsumer<String, byte[]> sink) throws IOException {
    Site site = checked.site();
    Background<RelatedRecords> related = Background.begin(() -> related(site));
    Background<List<Artifact>> index = Background.begin(() -> index(site));
    try {
      List<Artifact> pages =
          stages.measure(Stage.LIST, () -> pagesAndData(checked, related::result));
      AddressCheck addresses = new AddressCheck(problems);
      pages.forEach(artifact -> addresses.claim(artifact.path(), artifact.origin()));
      if (!settings.reading().accept(problems)) {
        return 0;
      }
      FileGenerator generator = new FileGenerator(site, sink, problems, stages);
      generator.generate(pages, progress);
      List<Artifact> others = withHostFiles(site, pages, index.result());
      others.forEach(artifact -> addresses.claim(artifact.path(), artifact.origin()));
      generator.generate(others, progress);
      generator.finish();
      return pages.size() + others.size();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.close();
      related.cancel();
      index.cancel();
    }
  }

  /**
   * Generates some pages, for their links alone.
   *
   * @throws IOException when the templates folder cannot be read
   */
  void check(CheckedSite checked, Predicate<Artifact> pages) throws IOException {
    List<Artifact> listed = withoutIndex(checked);
    try (Progress shown = progress) {
      new FileGenerator(checked.site(), (path, bytes) -> {}, problems, stages)
          .check(listed, pages, () -> indexAndHostFiles(checked.site(), listed), shown);
    }
  }

  /** Lists the site's files without generating them; none when words or assets are broken. */
  List<Artifact> artifacts(CheckedSite checked) throws IOException {
    List<Artifact> artifacts = new ArrayList<>(withoutIndex(checked));
    if (!artifacts.isEmpty()) {
      artifacts.addAll(indexAndHostFiles(checked.site(), artifacts));
    }
    return artifacts;
  }

  private List<Artifact> withoutIndex(CheckedSite checked) throws IOException {
    try {
      // Not indexed for a list of files, nor where no record's page is rendered.
      return pagesAndData(checked, new Memoized<>(() -> related(checked.site())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private List<Artifact> indexAndHostFiles(Site site, List<Artifact> pages) {
    return withHostFiles(site, pages, index(site));
  }

  private RelatedRecords related(Site site) {
    return stages.measure(Stage.RELATED, () -> RelatedRecords.of(site));
  }

  private List<Artifact> index(Site site) {
    return settings.offline()
        ? List.of()
        : stages.measure(Stage.INDEX, () -> SearchIndex.of(site).artifacts());
  }

  private List<Artifact> pagesAndData(CheckedSite checked, Supplier<RelatedRecords> related) {
    Site site = checked.site();
    Findings findings = SiteFindings.of(site, checked.audit());
    DataFiles data = DataFiles.of(site);
    try {
      List<Artifact> artifacts =
          new ArrayList<>(
              SitePages.of(
                  site,
                  findings,
                  data.published(),
                  SiteReport.published(site, findings.audit()),
                  record -> stages.measure(Stage.RELATED, () -> related.get().of(record)),
                  Templates.open(settings.templates(), settings.templates().toString()),
                  settings.offline()));
      artifacts.addAll(data.artifacts());
      return artifacts;
    } catch (RenderException broken) {
      problems.add(Code.WORDS_FAULT, broken.origin(), broken.getMessage());
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the files of the index, and the settings for hosts, which name its folder. */
  private List<Artifact> withHostFiles(Site site, List<Artifact> pages, List<Artifact> index) {
    if (settings.offline()) {
      return List.of();
    }
    List<Artifact> others = new ArrayList<>(index);
    Stream<String> paths = Stream.concat(pages.stream(), index.stream()).map(Artifact::path);
    HostFiles.of(site.info().baseUrl().getRawPath(), paths)
        .forEach((path, text) -> others.add(new HostFile(path, text.getBytes(UTF_8))));
    return others;
  }

  /** Settings for a host, which name folders of the site. */
  private record HostFile(String path, byte[] bytes) implements Artifact {
    @Override
    public Inputs inputs() {
      return Inputs.of(
          new Input.Listing(Input.Listed.HASHED_FOLDERS), new Input.Setting(Input.Option.BASE_URL));
    }
  }
}
