package org.chengguo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chengguo.artifact.Artifact;
import org.chengguo.audit.FigureAudit;
import org.chengguo.audit.SiteFindings;
import org.chengguo.checks.AddressCheck;
import org.chengguo.checks.SiteChecks;
import org.chengguo.content.ContentReader;
import org.chengguo.data.DataFiles;
import org.chengguo.derived.Audit;
import org.chengguo.derived.Findings;
import org.chengguo.derived.Proposal;
import org.chengguo.hosting.HostFiles;
import org.chengguo.index.SearchIndex;
import org.chengguo.model.Origin;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.output.Staging;
import org.chengguo.pages.SitePages;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.problem.Severity;
import org.chengguo.related.ContinuationProposals;
import org.chengguo.related.RelatedRecords;
import org.chengguo.render.RenderException;

/** The whole flow, for one run: content → model → checks → audit → index → pages → output. */
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

    /** The same at another public address, where one is given. */
    public Settings at(Optional<URI> given) {
      return new Settings(content, templates, output, given.or(() -> baseUrl), strict, offline);
    }

    /** For runs that read content and make no page. */
    public static Settings reading(Path content) {
      return new Settings(content, Path.of(""), Path.of(""), Optional.empty(), false, false);
    }
  }

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
   * How a run for a search ended.
   *
   * @param search empty unless the content is sound
   */
  public record Searchable(Result result, Optional<SiteSearch> search) {}

  /**
   * How a run for an audit ended.
   *
   * @param audit empty when the content has errors
   * @param years of the reports, newest first
   */
  public record Audited(Result result, Optional<Audit> audit, List<RocYear> years) {}

  /**
   * How a run for a report ended.
   *
   * @param report empty when the content has errors
   */
  public record Reportable(Result result, Optional<SiteReport> report) {}

  /**
   * How a run for proposals ended.
   *
   * @param proposals also of what the content says already; empty when it has errors
   */
  public record Proposed(Result result, Optional<List<Proposal>> proposals) {}

  /**
   * Builds the site into the output folder, which stays as it was unless everything succeeds.
   *
   * @throws IOException when a folder cannot be read or written
   */
  public Result build() throws IOException {
    if (overlaps()) {
      problems.add(Code.OUTPUT_OVERLAPS, Origin.file(settings.output().toString()));
      return result();
    }
    // First of all: a killed build's last site comes back even if the content has faults today.
    Optional<Staging> target =
        Staging.open(settings.output(), settings.output().toString(), problems);
    if (target.isEmpty()) {
      return result();
    }
    try (Staging staging = target.get()) {
      Optional<Checked> read = read();
      if (read.isPresent()) {
        make(read.get(), staging::write);
      }
      if (read.isPresent() && sound()) {
        staging.publish();
      }
    }
    return result();
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

  /**
   * Does everything that {@link #build} does, but writes nothing.
   *
   * @throws IOException when a folder cannot be read
   */
  public Result check() throws IOException {
    Optional<Checked> read = read();
    if (read.isPresent()) {
      make(read.get(), (path, bytes) -> {});
    }
    return result();
  }

  /**
   * Reads and checks the content, and makes it searchable; no page is made and nothing written.
   *
   * @throws IOException when a folder cannot be read
   */
  public Searchable search() throws IOException {
    Optional<SiteSearch> search = read().map(Checked::site).map(SiteSearch::of);
    return new Searchable(result(), search);
  }

  /**
   * Reads and checks the content, and recomputes its figures; no page is made and nothing written.
   *
   * @throws IOException when a folder cannot be read
   */
  public Audited audit() throws IOException {
    Optional<Checked> read = read();
    return new Audited(
        result(),
        read.map(Checked::audit),
        read.stream()
            .flatMap(checked -> checked.site().years().stream())
            .map(ReportYear::year)
            .toList());
  }

  /**
   * Reads and checks the content for reports; no page is made and nothing written.
   *
   * @throws IOException when a folder cannot be read
   */
  public Reportable report() throws IOException {
    Optional<SiteReport> report =
        read().map(checked -> new SiteReport(checked.site(), checked.audit()));
    return new Reportable(result(), report);
  }

  /**
   * Reads and checks the content for proposals; no page is made and nothing written.
   *
   * @throws IOException when a folder cannot be read
   */
  public Proposed propose() throws IOException {
    Optional<Site> site = read().map(Checked::site);
    return new Proposed(result(), site.map(ContinuationProposals::of));
  }

  /** A sound site and the audit of its figures. */
  private record Checked(Site site, Audit audit) {}

  /** Reads and checks the content; empty unless it is sound. */
  private Optional<Checked> read() {
    Optional<Site> site =
        ContentReader.read(settings.content(), settings.content().toString(), problems);
    site.ifPresent(known -> SiteChecks.check(known, problems));
    if (site.isEmpty() || problems.hasErrors()) {
      return Optional.empty();
    }
    Site known = site.get();
    Audit audit = FigureAudit.of(known);
    FigureAudit.check(audit, problems);
    Site placed = settings.baseUrl().map(known::at).orElse(known);
    return Optional.of(new Checked(placed, audit)).filter(checked -> sound());
  }

  /** Makes every file, once no two of them want one address. */
  private void make(Checked checked, BiConsumer<String, byte[]> sink) throws IOException {
    List<Artifact> artifacts = artifacts(checked);
    AddressCheck addresses = new AddressCheck(problems);
    artifacts.forEach(artifact -> addresses.claim(artifact.path(), artifact.origin()));
    if (sound()) {
      files = artifacts.size();
      new FileMaking(checked.site(), sink, problems).make(artifacts, progress, problems);
    }
  }

  private List<Artifact> artifacts(Checked checked) throws IOException {
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
        SearchIndex.of(site).files().forEach((path, bytes) -> artifacts.add(new Made(path, bytes)));
        HostFiles.of(site.info().baseUrl().getRawPath(), artifacts.stream().map(Artifact::path))
            .forEach((path, text) -> artifacts.add(new Made(path, text.getBytes(UTF_8))));
      }
      return artifacts;
    } catch (RenderException fault) {
      problems.add(Code.WORDS_FAULT, fault.origin(), fault.getMessage());
      return List.of();
    }
  }

  /** A file whose bytes are there already. */
  private record Made(String path, byte[] bytes) implements Artifact {}

  private boolean sound() {
    return problems.count(Severity.ERROR) == 0
        && !(settings.strict() && problems.count(Severity.WARNING) > 0);
  }

  private Result result() {
    return new Result(problems.sorted(), files, sound());
  }
}
