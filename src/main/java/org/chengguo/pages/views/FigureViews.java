package org.chengguo.pages.views;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Check;
import org.chengguo.derived.Findings;
import org.chengguo.derived.PlanSheet;
import org.chengguo.derived.PublishedData;
import org.chengguo.derived.Verdict;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.render.ListPages;
import org.chengguo.wording.AuditWording;

/** Creates the views of figures and of the findings on them. */
public final class FigureViews {
  private static final List<Verdict> ORDER =
      List.of(Verdict.DIFFERS, Verdict.UNVERIFIABLE, Verdict.AGREES);

  private final Site site;
  private final Findings findings;
  private final PublishedData.Versions versions;
  private final AuditWording wording;

  public FigureViews(
      Site site, Findings findings, PublishedData.Versions versions, Language language) {
    this.site = site;
    this.findings = findings;
    this.versions = versions;
    this.wording = AuditWording.in(language, findings.audit());
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
        ORDER.stream()
            .map(
                verdict ->
                    new AuditViews.ByVerdict(
                        verdict,
                        all.stream().filter(figure -> figure.verdict() == verdict).toList()))
            .toList(),
        sections.entrySet().stream()
            .map(named -> new AuditViews.Section(named.getKey(), named.getValue()))
            .toList());
  }

  private AuditViews.FigureEntry entry(AuditedFigure audited) {
    List<Check> checks = audited.checks();
    boolean said = checks.size() == 1; // beside the figure's number
    return new AuditViews.FigureEntry(
        audited,
        versions.of(audited.figure()),
        checks.stream().map(check -> entry(audited.figure(), check, said)).toList(),
        counting(audited).isPresent(),
        checks.isEmpty()
            ? audited.unverifiable().map(wording::missing).orElse(List.of())
            : List.of());
  }

  private AuditViews.CheckEntry entry(Figure figure, Check check, boolean said) {
    return new AuditViews.CheckEntry(
        check,
        wording.rule(figure.year(), check.rule()),
        wording.arithmetic(figure, check),
        wording.finding(figure, check, said));
  }

  /** The rule of a figure that counts records, as it was followed. */
  private static Optional<Check> counting(AuditedFigure audited) {
    return audited.checks().stream()
        .filter(check -> check.rule().kind() == CountingRule.Kind.COUNT)
        .findFirst();
  }

  /** Returns the number of pages that list a figure's records; 0 if it counts none. */
  public int lastPage(Figure figure) {
    return lastPage(findings.audit(), figure);
  }

  /** Returns the same from the audit alone. */
  public static int lastPage(Audit audit, Figure figure) {
    return counting(audit.of(figure)).map(check -> ListPages.count(check.rows().size())).orElse(0);
  }

  public AuditViews.FigureRows rows(ReportYear year, Figure figure, int number) {
    AuditedFigure audited = findings.audit().of(figure);
    Check check = counting(audited).orElseThrow();
    List<SourceRecord> all = check.rows();
    return new AuditViews.FigureRows(
        year,
        audited,
        entry(figure, check, check.verdict() == Verdict.DIFFERS),
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
