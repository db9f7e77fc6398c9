package org.chengguo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.InputValues;
import org.chengguo.format.ReadMemory;
import org.chengguo.index.SearchIndex;
import org.chengguo.model.Origin;
import org.chengguo.model.Site;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.related.RelatedRecords;
import org.chengguo.render.Memoized;
import org.chengguo.render.RenderException;
import org.chengguo.render.Templates;

/** A site in one state of its folders, whose files are generated on request. */
final class LiveSnapshot {
  private final Site site;
  private final ReadMemory memory;
  private final Templates templates;
  private final ArtifactListing listing;
  private final Map<String, Artifact> byPath;
  private final Supplier<Map<String, Artifact>> searchAndHosts;
  private final InputValues values;
  private final RenderProblems renderProblems = new RenderProblems();
  private final Set<String> unreadable = new ConcurrentSkipListSet<>();
  private volatile List<Problem> linkProblems = List.of();

  private LiveSnapshot(
      Site site,
      ReadMemory memory,
      Templates templates,
      ArtifactListing listing,
      InputValues values) {
    this.site = site;
    this.memory = memory;
    this.templates = templates;
    this.listing = listing;
    this.byPath = byPath(listing.pagesAndData());
    this.searchAndHosts = new Memoized<>(() -> byPath(listing.searchAndHosts()));
    this.values = values;
  }

  /** Computations that are kept while their inputs stay the same. */
  static final class Kept {
    private final KeptValue<RelatedRecords> related = new KeptValue<>();
    private final KeptValue<List<Artifact>> search = new KeptValue<>();

    private ArtifactListing.Later later(Site site, InputValues values) {
      Supplier<RelatedRecords> now =
          new Memoized<>(
              () -> related.of(values.of(RelatedRecords.INPUTS), () -> RelatedRecords.of(site)));
      return new ArtifactListing.Later(
          record -> now.get().of(record),
          () -> search.of(values.of(SearchIndex.INPUTS), () -> SearchIndex.of(site).artifacts()));
    }
  }

  private static Map<String, Artifact> byPath(Collection<Artifact> artifacts) {
    Map<String, Artifact> byPath = new HashMap<>();
    artifacts.forEach(artifact -> byPath.putIfAbsent(artifact.path(), artifact));
    return byPath;
  }

  /**
   * Lists the files of a site.
   *
   * @param memory of the reading that gave the site
   * @param kept of earlier snapshots
   * @throws IOException when the templates folder cannot be read
   * @throws RenderException when words or assets are broken
   */
  static LiveSnapshot of(
      SiteBuild.Settings settings,
      CheckedSite checked,
      ReadMemory memory,
      Templates templates,
      Kept kept)
      throws IOException {
    String folder = settings.content() + "/";
    Map<String, byte[]> content =
        memory.files().entrySet().stream()
            .collect(
                Collectors.toMap(
                    file -> file.getKey().substring(folder.length()),
                    Map.Entry::getValue,
                    (first, second) -> first,
                    TreeMap::new));
    List<String> paths = new ArrayList<>();
    InputValues values =
        new InputValues(checked.site(), content, templates::file, settings.offline(), () -> paths);
    ArtifactListing listing =
        ArtifactListing.of(
            checked, templates, settings.offline(), kept.later(checked.site(), values));
    listing.pagesAndData().forEach(artifact -> paths.add(artifact.path()));
    return new LiveSnapshot(checked.site(), memory, templates, listing, values);
  }

  /** Returns whether the folders were in the same state. */
  boolean isOf(ReadMemory read, Templates present) {
    return templates == present && memory.isSame(read);
  }

  /** Returns whether an earlier snapshot differs in style sheets, and in nothing else. */
  boolean differsInStylesOnly(LiveSnapshot earlier) throws IOException {
    return memory.isSame(earlier.memory) && templates.differsInStylesOnly(earlier.templates);
  }

  Site site() {
    return site;
  }

  List<Artifact> pagesAndData() {
    return listing.pagesAndData();
  }

  /** Returns the search index and the settings of hosts, which takes long. */
  Collection<Artifact> searchAndHosts() {
    return searchAndHosts.get().values();
  }

  boolean isOfSearchOrHosts(String path) {
    return listing.isOfSearchOrHosts(path);
  }

  Optional<Artifact> find(String path) {
    Artifact found = byPath.get(path);
    return found == null && isOfSearchOrHosts(path)
        ? Optional.ofNullable(searchAndHosts.get().get(path))
        : Optional.ofNullable(found);
  }

  /** Returns a value that stays the same while a file's inputs do, and so its bytes. */
  String fingerprint(Artifact artifact) {
    return values.of(artifact.inputs());
  }

  /** Returns the bytes of a file of the templates folder, as this site shows it. */
  Optional<byte[]> template(String path) {
    return templates.file(path);
  }

  /** Remembers a page that cannot be rendered, and returns whether its cause is a new one. */
  boolean fail(String page, RenderException exception) {
    return renderProblems.add(exception.origin(), page, exception.getMessage());
  }

  /** Remembers a template that cannot be read, and returns whether it is the first. */
  boolean failReading(UncheckedIOException exception) {
    IOException cause = exception.getCause();
    return unreadable.add(
        cause instanceof FileSystemException file ? file.getFile() : String.valueOf(cause));
  }

  /** Returns whether no page is known that cannot be rendered. */
  boolean isRendered() {
    return renderProblems.isEmpty() && unreadable.isEmpty();
  }

  /** Returns pages that cannot be rendered or have dead links. */
  Set<String> pagesWithProblems(int most) {
    // The page with a dead link is the second argument of the problem's message.
    Stream<String> linking = linkProblems.stream().map(problem -> problem.arguments().get(1));
    return Stream.concat(renderProblems.pages().stream(), linking)
        .limit(most)
        .collect(Collectors.toSet());
  }

  void linkProblems(List<Problem> found) {
    linkProblems = found;
  }

  /** Adds what was found so far in generated files. */
  void report(Problems problems) {
    renderProblems.report(problems);
    unreadable.forEach(file -> problems.add(Code.UNREADABLE_FILE, Origin.file(file)));
    linkProblems.forEach(problems::add);
  }
}
