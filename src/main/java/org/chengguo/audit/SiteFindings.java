package org.chengguo.audit;

import org.chengguo.derived.Audit;
import org.chengguo.derived.Findings;
import org.chengguo.model.Site;

/** Works out everything that pages show beside the content itself. */
public final class SiteFindings {
  private SiteFindings() {}

  /** The findings of a site without errors, whose figures are audited already. */
  public static Findings of(Site site, Audit audit) {
    return new Findings(audit, PlanAudit.of(site), SeriesAudit.of(site));
  }
}
