package org.chengguo.audit;

import org.chengguo.model.Findings;
import org.chengguo.model.Site;

/** Works out everything that pages show beside the content itself. */
public final class SiteFindings {
  private SiteFindings() {}

  /** The findings of a site without errors. */
  public static Findings of(Site site) {
    return new Findings(FigureAudit.of(site), PlanAudit.of(site), SeriesAudit.of(site));
  }
}
