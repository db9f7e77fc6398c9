package org.chengguo.pages.views;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Check;
import org.chengguo.derived.Findings;
import org.chengguo.derived.PlanSheet;
import org.chengguo.derived.PublishedData;
import org.chengguo.derived.Reconciliation;
import org.chengguo.derived.Verdict;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.render.ListPages;

/** Makes the views of figures and what was found of them. */
public final class FigureViews {
  /** The names of the ways of explaining, for their words; a test holds that none is missing. */
  static final Map<Class<?>, String> POSSIBLE =
      Map.ofEntries(
          Map.entry(Reconciliation.OtherWhole.class, "other-whole"),
          Map.entry(Reconciliation.NearWhole.class, "near-whole"),
          Map.entry(Reconciliation.Cut.class, "cut"),
          Map.entry(Reconciliation.OtherChange.class, "other-change"),
          Map.entry(Reconciliation.LaterAsBase.class, "later-as-base"),
          Map.entry(Reconciliation.OtherUnit.class, "other-unit"),
          Map.entry(Reconciliation.Adjusted.class, "adjusted"),
          Map.entry(Reconciliation.PartLeftOut.class, "part-left-out"),
          Map.entry(Reconciliation.PartTwice.class, "part-twice"),
          Map.entry(Reconciliation.AgencyLeftOut.class, "agency-left-out"),
          Map.entry(Reconciliation.AgencyTwice.class, "agency-twice"),
          Map.entry(Reconciliation.AgencyAsStated.class, "agency-as-stated"),
          Map.entry(Reconciliation.RowCountedAs.class, "row-counted-as"));

  private static final List<Verdict> ORDER =
      List.of(Verdict.DIFFERS, Verdict.UNVERIFIABLE, Verdict.AGREES);

  private final Site site;
  private final Findings findings;
  private final PublishedData.Versions versions;

  public FigureViews(Site site, Findings findings, PublishedData.Versions versions) {
    this.site = site;
    this.findings = findings;
    this.versions = versions;
  }

  /** A year's first figures. */
  List<AuditedFigure> headlines(ReportYear year) {
    return audited(year.figures().stream().filter(Figure::headline));
  }

  List<AuditedFigure> audited(Stream<Figure> figures) {
    return figures.map(findings.audit()::of).toList();
  }

  public AuditViews.Figures figures(ReportYear year) {
    List<AuditedFigure> all = audited(year.figures().stream());
    Map<String, List<AuditViews.FigureEntry>> sections =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    audited -> audited.figure().source().section(),
                    LinkedHashMap::new,
                    Collectors.mapping(this::entry, Collectors.toList())));
    return new AuditViews.Figures(
        year,
        findings.audit(),
        ORDER.stream()
            .map(
                verdict ->
                    new AuditViews.ByVerdict(
                        verdict, all.stream().filter(one -> one.verdict() == verdict).toList()))
            .toList(),
        sections.entrySet().stream()
            .map(named -> new AuditViews.Section(named.getKey(), named.getValue()))
            .toList());
  }

  private AuditViews.FigureEntry entry(AuditedFigure audited) {
    return new AuditViews.FigureEntry(
        audited,
        versions.of(audited.figure()),
        audited.checks().stream().map(FigureViews::entry).toList(),
        counting(audited).isPresent(),
        audited.unverifiable());
  }

  private static AuditViews.CheckEntry entry(Check check) {
    return new AuditViews.CheckEntry(
        check, check.possible().stream().map(FigureViews::possible).toList());
  }

  private static AuditViews.Possible possible(Object of) {
    List<AuditViews.Possible> steps =
        of instanceof Reconciliation.Adjusted adjusted
            ? adjusted.adjustments().stream().map(FigureViews::possible).toList()
            : List.of();
    return new AuditViews.Possible(POSSIBLE.get(of.getClass()), of, steps);
  }

  /** The rule of a figure that counts records, as it was followed. */
  private static Optional<Check> counting(AuditedFigure audited) {
    return audited.checks().stream()
        .filter(check -> check.rule().kind() == CountingRule.Kind.COUNT)
        .findFirst();
  }

  /** How many pages list a figure's records; none for one that counts no records. */
  public int lastPage(Figure figure) {
    return counting(findings.audit().of(figure))
        .map(check -> ListPages.count(check.rows().size()))
        .orElse(0);
  }

  public AuditViews.FigureRows rows(ReportYear year, Figure figure, int number) {
    AuditedFigure audited = findings.audit().of(figure);
    Check check = counting(audited).orElseThrow();
    List<SourceRecord> all = check.rows();
    return new AuditViews.FigureRows(
        year,
        findings.audit(),
        audited,
        entry(check),
        all.size(),
        number,
        lastPage(figure),
        new ListFilters(site).of(all),
        ListPages.rows(all, number));
  }

  public AuditViews.Series series() {
    boolean planChange = site.years().stream().map(year -> year.plan().id()).distinct().count() > 1;
    return new AuditViews.Series(
        findings.series(),
        findings.audit(),
        planChange,
        Arrays.asList(CountingRule.Kind.values()),
        Arrays.asList(Verdict.values()),
        Arrays.asList(PlanSheet.State.values()));
  }
}
