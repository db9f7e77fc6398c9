package org.chengguo;

import java.util.List;
import org.chengguo.derived.Audit;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;

/** A site without errors and the audit of its figures. */
public record CheckedSite(Site site, Audit audit) {
  /** The years of the reports, newest first. */
  public List<RocYear> years() {
    return site.years().stream().map(ReportYear::year).toList();
  }
}
