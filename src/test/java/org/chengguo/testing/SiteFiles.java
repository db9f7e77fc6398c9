package org.chengguo.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chengguo.Project;
import org.chengguo.artifact.Artifact;
import org.chengguo.audit.FigureAudit;
import org.chengguo.audit.SiteFindings;
import org.chengguo.data.DataFiles;
import org.chengguo.derived.Findings;
import org.chengguo.model.Site;
import org.chengguo.pages.Reports;
import org.chengguo.pages.SitePages;
import org.chengguo.render.Templates;
import org.chengguo.report.CompiledReport;

/** Files of a site in memory, with the project's templates and without related records. */
public final class SiteFiles {
  private SiteFiles() {}

  /** Lists the pages of a site, and what comes with them, without generating them. */
  public static List<Artifact> pages(Site site) throws IOException {
    return pages(site, DataFiles.of(site), false);
  }

  /**
   * Lists the pages and the data of a site without generating them.
   *
   * @param offline whether the site is for reading from a disk
   */
  public static List<Artifact> withData(Site site, boolean offline) throws IOException {
    DataFiles data = DataFiles.of(site);
    List<Artifact> files = new ArrayList<>(data.artifacts());
    files.addAll(pages(site, data, offline));
    return files;
  }

  private static List<Artifact> pages(Site site, DataFiles data, boolean offline)
      throws IOException {
    Findings findings = SiteFindings.of(site, FigureAudit.of(site));
    Reports reports =
        new Reports(
            (year, language) -> CompiledReport.of(site, year, findings.audit(), language),
            List.of());
    return SitePages.of(
        site,
        findings,
        data.published(),
        reports,
        record -> List.of(),
        Templates.open(Project.templates(), "templates"),
        offline);
  }
}
