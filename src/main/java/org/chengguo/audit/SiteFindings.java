package org.chengguo.audit;

import org.chengguo.model.Audit;
import org.chengguo.model.Findings;
import org.chengguo.model.Site;

/** Works out everything that pages show beside the content itself. */
public final class SiteFindings {
  private SiteFindings() {}

  /** The findings of a site without errors, whose figures are audited already. */
  public static Findings of(Site site, Audit audit) {
    return new Findings(audit, PlanAudit.of(site), SeriesAudit.of(site));
  }
}
