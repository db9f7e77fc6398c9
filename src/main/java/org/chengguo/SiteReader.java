package org.chengguo;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chengguo.audit.FigureAudit;
import org.chengguo.checks.SiteChecks;
import org.chengguo.content.ContentReader;
import org.chengguo.derived.Audit;
import org.chengguo.format.ReadMemory;
import org.chengguo.model.Site;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.problem.Severity;

/** Reads and checks the content, the beginning of every flow: content → model → checks → audit. */
public final class SiteReader {
  private SiteReader() {}

  /**
   * The content folder and how it is read.
   *
   * @param content is named in problems as it is written here
   * @param baseUrl overrides that of site.json
   * @param strict whether warnings count as errors
   */
  public record Settings(Path content, Optional<URI> baseUrl, boolean strict) {
    /** Settings of the content as it stands. */
    public static Settings of(Path content) {
      return new Settings(content, Optional.empty(), false);
    }

    /** Whether what was found so far leaves the content acceptable. */
    boolean accept(Problems problems) {
      return !problems.hasErrors() && !(strict && problems.count(Severity.WARNING) > 0);
    }
  }

  /**
   * Result of reading.
   *
   * @param site empty unless the content is acceptable
   * @param problems by place
   */
  public record Reading(Optional<CheckedSite> site, List<Problem> problems) {}

  /** Begins to load what takes longest, for a program that does not know yet where to read. */
  public static void prepare() {
    ContentReader.prepare();
  }

  /** Reads and checks the content for a flow that writes no site. */
  public static Reading read(Settings settings) {
    Problems problems = new Problems();
    Optional<CheckedSite> site = read(settings, problems);
    return new Reading(site, problems.sorted());
  }

  /** Reads and checks the content, adding to the problems of a flow that goes on. */
  static Optional<CheckedSite> read(Settings settings, Problems problems) {
    return read(settings, ReadMemory.NONE, problems);
  }

  /** Reads and checks the content, recalling what stayed the same since an earlier reading. */
  static Optional<CheckedSite> read(Settings settings, ReadMemory memory, Problems problems) {
    Optional<Site> site =
        ContentReader.read(settings.content(), settings.content().toString(), memory, problems);
    site.ifPresent(known -> SiteChecks.check(known, problems));
    if (site.isEmpty() || problems.hasErrors()) {
      return Optional.empty();
    }
    Site known = site.get();
    // Only content without errors: the audit relies on every reference being resolved.
    Audit audit = FigureAudit.of(known);
    FigureAudit.check(audit, problems);
    Site placed = settings.baseUrl().map(known::at).orElse(known);
    return settings.accept(problems)
        ? Optional.of(new CheckedSite(placed, audit))
        : Optional.empty();
  }
}
