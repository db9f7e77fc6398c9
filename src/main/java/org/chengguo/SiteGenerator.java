package org.chengguo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chengguo.Stages.Stage;
import org.chengguo.artifact.Artifact;
import org.chengguo.checks.AddressCheck;
import org.chengguo.index.SearchIndex;
import org.chengguo.model.Site;
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
      Optional<ArtifactListing> listing = list(checked, later(related::result, index::result));
      AddressCheck addresses = new AddressCheck(problems);
      List<Artifact> pages = listing.map(ArtifactListing::pagesAndData).orElse(List.of());
      pages.forEach(artifact -> addresses.claim(artifact.path(), artifact.origin()));
      if (listing.isEmpty() || !settings.reading().accept(problems)) {
        return 0;
      }
      FileGenerator generator = new FileGenerator(site, sink, problems, stages);
      generator.generate(pages, progress);
      List<Artifact> others = listing.get().searchAndHosts();
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
   * @return whether links were checked
   * @throws IOException when the templates folder cannot be read
   */
  boolean check(CheckedSite checked, Predicate<Artifact> pages) throws IOException {
    Optional<ArtifactListing> listing = list(checked);
    try (Progress shown = progress) {
      FileGenerator generator =
          new FileGenerator(checked.site(), (path, bytes) -> {}, problems, stages);
      return listing.isPresent()
          && generator.check(
              listing.get().pagesAndData(), pages, listing.get()::searchAndHosts, shown);
    }
  }

  /** Lists the site's files without generating them; none when words or assets are broken. */
  List<Artifact> artifacts(CheckedSite checked) throws IOException {
    return list(checked)
        .map(
            listing ->
                Stream.concat(listing.pagesAndData().stream(), listing.searchAndHosts().stream())
                    .toList())
        .orElse(List.of());
  }

  private Optional<ArtifactListing> list(CheckedSite checked) throws IOException {
    Site site = checked.site();
    try {
      // Not indexed for a list of files, nor where no record's page is rendered.
      return list(checked, later(new Memoized<>(() -> related(site)), () -> index(site)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private RelatedRecords related(Site site) {
    return stages.measure(Stage.RELATED, () -> RelatedRecords.of(site));
  }

  private List<Artifact> index(Site site) {
    return settings.offline()
        ? List.of()
        : stages.measure(Stage.INDEX, () -> SearchIndex.of(site).artifacts());
  }

  private ArtifactListing.Later later(
      Supplier<RelatedRecords> related, Supplier<List<Artifact>> index) {
    return new ArtifactListing.Later(
        record -> stages.measure(Stage.RELATED, () -> related.get().of(record)), index);
  }

  private Optional<ArtifactListing> list(CheckedSite checked, ArtifactListing.Later later) {
    Templates templates = Templates.open(settings.templates(), settings.templates().toString());
    return stages.measure(
        Stage.LIST,
        () -> {
          try {
            return Optional.of(ArtifactListing.of(checked, templates, settings.offline(), later));
          } catch (RenderException broken) {
            problems.add(Code.WORDS_FAULT, broken.origin(), broken.getMessage());
            return Optional.empty();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
