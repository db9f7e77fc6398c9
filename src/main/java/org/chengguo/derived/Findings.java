package org.chengguo.derived;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.model.RocYear;

/**
 * Everything that was worked out from a site's content, for those who show it.
 *
 * @param series in the order of the newest report's figures
 */
public record Findings(Audit audit, List<PlanSheet> sheets, List<FigureSeries> series) {
  public Findings {
    sheets = List.copyOf(sheets);
    series = List.copyOf(series);
  }

  /** The sheets of a year, by agency id. */
  public Map<String, PlanSheet> sheets(RocYear year) {
    Map<String, PlanSheet> found = new HashMap<>();
    sheets.stream()
        .filter(sheet -> sheet.entry().year().equals(year))
        .forEach(sheet -> found.put(sheet.entry().agency().id(), sheet));
    return found;
  }
}
