package org.chengguo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
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
import org.chengguo.render.RenderException;

/** Generates every file of a checked site: audit → related → index → data → pages. */
final class SiteGenerator {
  private final SiteBuild.Settings settings;
  private final Problems problems;
  private final Progress progress;

  SiteGenerator(SiteBuild.Settings settings, Problems problems, Progress progress) {
    this.settings = settings;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Generates the files, unless two of them claim one address.
   *
   * @param sink is given each file's path and bytes, from any thread
   * @return the number of files
   * @throws IOException when the templates folder cannot be read
   */
  int run(CheckedSite checked, BiConsumer<String, byte[]> sink) throws IOException {
    List<Artifact> artifacts = artifacts(checked);
    AddressCheck addresses = new AddressCheck(problems);
    artifacts.forEach(artifact -> addresses.claim(artifact.path(), artifact.origin()));
    if (!settings.reading().accept(problems)) {
      return 0;
    }
    new FileGenerator(checked.site(), sink, problems).run(artifacts, progress);
    return artifacts.size();
  }

  /** Lists the site's files without generating them; none when words or assets are broken. */
  List<Artifact> artifacts(CheckedSite checked) throws IOException {
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
                  RelatedRecords.of(site)::of,
                  settings.templates(),
                  settings.templates().toString(),
                  settings.offline()));
      artifacts.addAll(data.artifacts());
      if (!settings.offline()) {
        artifacts.addAll(SearchIndex.of(site).artifacts());
        HostFiles.of(site.info().baseUrl().getRawPath(), artifacts.stream().map(Artifact::path))
            .forEach((path, text) -> artifacts.add(new HostFile(path, text.getBytes(UTF_8))));
      }
      return artifacts;
    } catch (RenderException broken) {
      problems.add(Code.WORDS_FAULT, broken.origin(), broken.getMessage());
      return List.of();
    }
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
