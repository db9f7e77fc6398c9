package org.chengguo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Inputs;
import org.chengguo.audit.SiteFindings;
import org.chengguo.data.DataFiles;
import org.chengguo.derived.Findings;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.hosting.HostFiles;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.pages.SitePages;
import org.chengguo.render.Address;
import org.chengguo.render.RenderException;
import org.chengguo.render.Templates;

/** Lists the files of a checked site: audit → related → index → data → pages. */
final class ArtifactListing {
  private static final String INDEX = Address.fromRoot(Address.SEARCH_INDEX);
  private static final String ENGINE = Address.fromRoot(Address.SEARCH_ENGINE);

  private final Site site;
  private final boolean offline;
  private final List<Artifact> pagesAndData;
  private final Supplier<List<Artifact>> search;

  private ArtifactListing(
      Site site, boolean offline, List<Artifact> pagesAndData, Supplier<List<Artifact>> search) {
    this.site = site;
    this.offline = offline;
    this.pagesAndData = List.copyOf(pagesAndData);
    this.search = search;
  }

  /**
   * Computations that a listing does not need, but some of its files do.
   *
   * @param related returns the related records of a record; called from several threads
   * @param search returns the files of the search index; none in a site for reading offline
   */
  record Later(
      Function<SourceRecord, List<RelatedRecord>> related, Supplier<List<Artifact>> search) {}

  /**
   * Lists the files without generating them.
   *
   * @throws IOException when the templates folder cannot be read
   * @throws RenderException when words or assets are broken
   */
  static ArtifactListing of(CheckedSite checked, Templates templates, boolean offline, Later later)
      throws IOException {
    Site site = checked.site();
    Findings findings = SiteFindings.of(site, checked.audit());
    DataFiles data = DataFiles.of(site);
    List<Artifact> artifacts =
        new ArrayList<>(
            SitePages.of(
                site,
                findings,
                data.published(),
                SiteReport.published(site, findings.audit()),
                later.related(),
                templates,
                offline));
    artifacts.addAll(data.artifacts());
    return new ArtifactListing(site, offline, artifacts, later.search());
  }

  /** Returns the files whose paths are known before their bytes. */
  List<Artifact> pagesAndData() {
    return pagesAndData;
  }

  /** Returns whether a path would be one of {@link #searchAndHosts}. */
  boolean isOfSearchOrHosts(String path) {
    return !offline
        && (path.startsWith(INDEX) || path.equals(ENGINE) || HostFiles.PATHS.contains(path));
  }

  /** Returns the search index and the settings of hosts, whose names follow from their content. */
  List<Artifact> searchAndHosts() {
    if (offline) {
      return List.of();
    }
    List<Artifact> artifacts = new ArrayList<>(search.get());
    Stream<String> paths =
        Stream.concat(pagesAndData.stream(), artifacts.stream()).map(Artifact::path);
    HostFiles.of(site.info().baseUrl().getRawPath(), paths)
        .forEach((path, text) -> artifacts.add(new HostFile(path, text.getBytes(UTF_8))));
    return artifacts;
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
