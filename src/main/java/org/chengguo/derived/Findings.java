package org.chengguo.derived;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.model.RocYear;

/**
 * Values computed from the content of a site, for pages, reports and data.
 *
 * @param series in the order of the newest report's figures
 */
public record Findings(Audit audit, List<PlanSheet> sheets, List<FigureSeries> series) {
  public Findings {
    sheets = List.copyOf(sheets);
    series = List.copyOf(series);
  }

  /** Returns the sheets of a year, by agency id. */
  public Map<String, PlanSheet> sheets(RocYear year) {
    // Read by agency only, never iterated, so that the order of hashing reaches no page.
    Map<String, PlanSheet> byAgency = new HashMap<>();
    sheets.stream()
        .filter(sheet -> sheet.agencyYear().year().equals(year))
        .forEach(sheet -> byAgency.put(sheet.agencyYear().agency().id(), sheet));
    return byAgency;
  }
}
