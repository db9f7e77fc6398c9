package org.chengguo.audit;

import org.chengguo.derived.Audit;
import org.chengguo.derived.Findings;
import org.chengguo.model.Site;

/** Computes the derived values that pages show in addition to the content. */
public final class SiteFindings {
  private SiteFindings() {}

  /** Returns the findings of a site without errors, with the audit of its figures. */
  public static Findings of(Site site, Audit audit) {
    return new Findings(audit, PlanAudit.of(site), SeriesAudit.of(site));
  }
}
