package org.chengguo.pages.views;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chengguo.derived.Findings;
import org.chengguo.derived.PlanSheet;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.Source;
import org.chengguo.render.Address;

/** Creates the views of a plan's requirements. */
record SheetViews(Findings findings) {

  AuditViews.Sheet of(ReportYear year, AgencyYear agencyYear) {
    PlanSheet sheet = findings.sheets(year.year()).get(agencyYear.agency().id());
    return new AuditViews.Sheet(
        sheet,
        number(year, agencyYear.agency(), CountingRule.Stated.MEETINGS_HELD),
        number(year, agencyYear.agency(), CountingRule.Stated.COURSES_HELD),
        city(year, sheet));
  }

  /** A figure of the city from the section that states a rule, where the agency's are unknown. */
  private static Map<String, Figure> city(ReportYear year, PlanSheet sheet) {
    Map<String, Figure> figures = new HashMap<>();
    sheet.items().stream()
        .filter(item -> item.subject().records().isEmpty() && isUnknown(item.evidence()))
        .forEach(
            item ->
                year.figures().stream()
                    .filter(figure -> figure.agency().isEmpty())
                    .filter(
                        figure ->
                            item.rules().stream()
                                .anyMatch(rule -> holds(rule.source(), figure.source())))
                    .findFirst()
                    .ifPresent(figure -> figures.put(item.subject().id(), figure)));
    return figures;
  }

  private static boolean isUnknown(PlanSheet.Evidence evidence) {
    return evidence.meetings().isEmpty();
  }

  /** Whether a place in a document is within another: 二(一) in 二. */
  private static boolean holds(Source outer, Source inner) {
    return inner.document().equals(outer.document())
        && (inner.section() + "(").startsWith(outer.section() + "(");
  }

  /**
   * Returns the address that an agency's number links to.
   *
   * @return of its figure, else of the city's figure to which it adds, else of the agency's row
   */
  private static String number(ReportYear year, Agency agency, CountingRule.Stated stated) {
    Optional<Figure> ofAgency = figure(year, total -> isOf(total, stated) && isOf(total, agency));
    return ofAgency
        .or(() -> figure(year, total -> isOf(total, stated) && total.agency().isEmpty()))
        .map(Address::of)
        .orElse(Address.sheet(year.year(), agency));
  }

  private static boolean isOf(CountingRule.Total total, CountingRule.Stated stated) {
    return total.of() == stated && total.group().isEmpty();
  }

  private static boolean isOf(CountingRule.Total total, Agency agency) {
    return total.agency().filter(named -> named.id().equals(agency.id())).isPresent();
  }

  private static Optional<Figure> figure(ReportYear year, Predicate<CountingRule.Total> wanted) {
    return year.figures().stream()
        .filter(
            figure ->
                figure.counting().rules().stream()
                    .anyMatch(
                        rule -> rule instanceof CountingRule.Total total && wanted.test(total)))
        .findFirst();
  }

  /** Answers that all agencies have in common stand apart, unless nothing else would be left. */
  AuditViews.Sheets of(ReportYear year) {
    Map<String, PlanSheet> sheets = findings.sheets(year.year());
    List<List<PlanSheet.Item>> answers =
        year.agencyYears().stream()
            .map(agencyYear -> sheets.get(agencyYear.agency().id()).items())
            .toList();
    List<AuditViews.SheetColumn> columns =
        answers.stream()
            .limit(1)
            .flatMap(List::stream)
            .map(item -> column(item.subject(), answers))
            .toList();
    List<AuditViews.SheetColumn> different =
        columns.stream().filter(column -> column.sums().size() > 1).toList();
    List<AuditViews.SheetColumn> shown = different.isEmpty() ? columns : different;
    List<AuditViews.SheetColumn> same =
        columns.stream().filter(column -> !shown.contains(column)).toList();
    Set<RuleSubject> subjects =
        shown.stream().map(AuditViews.SheetColumn::subject).collect(Collectors.toSet());
    List<AuditViews.SheetRow> rows =
        year.agencyYears().stream()
            .map(agencyYear -> row(agencyYear, sheets.get(agencyYear.agency().id()), subjects))
            .toList();
    return new AuditViews.Sheets(same, shown, rows);
  }

  private static AuditViews.SheetRow row(
      AgencyYear agencyYear, PlanSheet sheet, Set<RuleSubject> subjects) {
    return new AuditViews.SheetRow(
        agencyYear,
        sheet.items().stream().filter(item -> subjects.contains(item.subject())).toList());
  }

  private static AuditViews.SheetColumn column(
      RuleSubject subject, List<List<PlanSheet.Item>> answers) {
    return new AuditViews.SheetColumn(
        subject,
        sums(
            answers.stream()
                .flatMap(List::stream)
                .filter(item -> item.subject() == subject)
                .map(PlanSheet.Item::state)
                .toList()));
  }

  private static List<AuditViews.SheetSum> sums(List<PlanSheet.State> answers) {
    return Arrays.stream(PlanSheet.State.values())
        .map(state -> new AuditViews.SheetSum(state, Collections.frequency(answers, state)))
        .filter(sum -> sum.agencies() > 0)
        .toList();
  }
}
