package org.chengguo.pages.views;

import java.util.List;
import java.util.Map;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Check;
import org.chengguo.derived.FigureSeries;
import org.chengguo.derived.PlanSheet;
import org.chengguo.derived.Verdict;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.SourceRecord;
import org.chengguo.wording.Line;

/** Views of figures and of the plan's requirements. Public for FreeMarker only. */
public final class AuditViews {
  private AuditViews() {}

  /**
   * The figures that a year's report states.
   *
   * @param verdicts all of them by their verdict, those that differ first
   * @param sections all of them by the section that states them, as the report has them
   */
  public record Figures(ReportYear year, List<ByVerdict> verdicts, List<Section> sections) {}

  /** Figures with one verdict. */
  public record ByVerdict(Verdict verdict, List<AuditedFigure> figures) {}

  /** Figures of one section of the report. */
  public record Section(String number, List<FigureEntry> figures) {}

  /**
   * A figure with everything that is known of it.
   *
   * @param version of its row in the data, for citations
   * @param hasRows whether a page lists the records that it counts
   * @param missing why it has no checks; empty where it has some
   */
  public record FigureEntry(
      AuditedFigure audited,
      String version,
      List<CheckEntry> checks,
      boolean hasRows,
      List<Line> missing) {}

  /** A rule of a figure and what it comes to, in words. */
  public record CheckEntry(Check check, Line rule, List<Line> arithmetic, List<Line> finding) {}

  /**
   * The records that a figure counts; {@code number} of {@code last} pages.
   *
   * @param check the figure's rule that counts them
   * @param total how many there are on all pages
   */
  public record FigureRows(
      ReportYear year,
      AuditedFigure audited,
      CheckEntry check,
      int total,
      int number,
      int last,
      ListFilter filter,
      List<SourceRecord> rows) {}

  /**
   * The figures that several years have.
   *
   * @param planChange whether the years fall under several plans
   */
  public record Series(
      List<FigureSeries> series,
      Audit audit,
      boolean planChange,
      List<CountingRule.Kind> rules,
      List<Verdict> verdicts,
      List<PlanSheet.State> states) {}

  /**
   * Requirements of a plan for an agency.
   *
   * @param meetings the address that the number of meetings leads to
   * @param courses likewise of the courses held
   * @param city by subject, where the report tells of the whole city what it does not of an agency
   */
  public record Sheet(PlanSheet sheet, String meetings, String courses, Map<String, Figure> city) {}

  /**
   * The answers of all agencies of a year.
   *
   * @param same what all agencies have one answer to
   * @param columns the rest
   * @param rows agencies, with an item for each column
   */
  public record Sheets(List<SheetColumn> same, List<SheetColumn> columns, List<SheetRow> rows) {}

  /**
   * A requirement, with the answers of all agencies.
   *
   * @param sums how many have each answer; answers that none has are left out
   */
  public record SheetColumn(RuleSubject subject, List<SheetSum> sums) {}

  /** The number of agencies with an answer. */
  public record SheetSum(PlanSheet.State state, int agencies) {}

  /** One agency's answers. */
  public record SheetRow(AgencyYear agencyYear, List<PlanSheet.Item> items) {}
}
