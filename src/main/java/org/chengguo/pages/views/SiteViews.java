package org.chengguo.pages.views;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengguo.derived.Counted;
import org.chengguo.derived.Findings;
import org.chengguo.derived.PublishedData;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Category;
import org.chengguo.model.Issue;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.pages.charts.ChartViews;
import org.chengguo.render.Address;
import org.chengguo.render.ListPages;

/** Creates the views of one site. */
public final class SiteViews {
  private final Site site;
  private final PublishedData.Versions versions;
  private final FigureViews figures;
  private final SheetViews sheets;
  private final ChartViews charts;
  private final ListFilters filters;
  private final ListPages pages;
  private final Findable findable;
  private final int series;
  private final Map<RocYear, ReportYear> years = new HashMap<>();

  public SiteViews(
      Site site,
      Findings findings,
      PublishedData.Versions versions,
      FigureViews figures,
      ChartViews charts) {
    this.site = site;
    this.versions = versions;
    this.figures = figures;
    this.sheets = new SheetViews(findings);
    this.charts = charts;
    this.filters = new ListFilters(site);
    this.pages = new ListPages(site);
    this.findable = new Findable(site.records());
    this.series = findings.series().size();
    site.years().forEach(year -> years.put(year.year(), year));
  }

  public Views.Home home() {
    ReportYear newest =
        site.years().stream()
            .filter(year -> !figures.headlines(year).isEmpty())
            .findFirst()
            .orElse(site.years().get(0));
    int strategies =
        site.plans().stream()
            .flatMap(plan -> plan.categories().stream())
            .mapToInt(category -> Math.max(1, category.strategies().size()))
            .sum();
    int topics = (int) site.topics().stream().filter(t -> !site.recordsOf(t).isEmpty()).count();
    return new Views.Home(
        newest,
        figures.headlines(newest),
        counts(site.records(), Address::list),
        reporting(),
        strategies,
        topics,
        series,
        new UpdateViews(site).all(),
        findable);
  }

  /** Returns the number of known agencies with a year of their own. */
  private int reporting() {
    return (int)
        site.years().stream()
            .flatMap(year -> year.agencyYears().stream())
            .map(AgencyYear::agency)
            .filter(Agency::resolved)
            .distinct()
            .count();
  }

  /** The shown records of a list under their years, newest first. */
  private List<Views.YearGroup> byYear(List<SourceRecord> shown, List<SourceRecord> all) {
    Map<RocYear, Long> totals =
        all.stream().collect(Collectors.groupingBy(SourceRecord::year, Collectors.counting()));
    Map<RocYear, List<SourceRecord>> groups =
        shown.stream().collect(Collectors.groupingBy(SourceRecord::year));
    return site.years().stream()
        .filter(year -> groups.containsKey(year.year()))
        .map(
            year ->
                new Views.YearGroup(
                    year, totals.get(year.year()).intValue(), groups.get(year.year())))
        .toList();
  }

  private List<Views.YearGroup> byYear(List<SourceRecord> records) {
    return byYear(records, records);
  }

  /**
   * The number of records of each kind, in the kinds' order.
   *
   * @param address where the records of a kind are listed
   */
  private static List<Views.KindCount> counts(
      List<SourceRecord> records, Function<RecordKind, String> address) {
    Map<RecordKind, Long> counts =
        records.stream().collect(Collectors.groupingBy(SourceRecord::kind, Collectors.counting()));
    return Arrays.stream(RecordKind.values())
        .map(
            kind ->
                new Views.KindCount(
                    kind, counts.getOrDefault(kind, 0L).intValue(), address.apply(kind)))
        .toList();
  }

  private List<Views.KindCount> counts(ReportYear year) {
    return counts(year.records(), kind -> pages.listed(kind, year));
  }

  private static List<Views.KindCount> counts(AgencyYear results) {
    return counts(
        results.records(), kind -> Address.agencyYear(results.year(), results.agency(), kind));
  }

  public Views.Search search() {
    return new Views.Search(
        site.years().stream()
            .filter(year -> !year.records().isEmpty())
            .map(ReportYear::year)
            .toList(),
        Arrays.stream(RecordKind.values()).filter(kind -> !site.recordsOf(kind).isEmpty()).toList(),
        site.agencies().stream().filter(agency -> !site.recordsOf(agency).isEmpty()).toList(),
        site.topics().stream().filter(topic -> !site.recordsOf(topic).isEmpty()).toList(),
        findable);
  }

  public Views.Years years() {
    return new Views.Years(
        site.years().stream()
            .map(year -> new Views.YearRow(year, counts(year), year.agencyYears().size()))
            .toList(),
        charts.kinds(pages::listed));
  }

  public Views.Year year(ReportYear year) {
    List<Views.AgencyYearRow> rows =
        year.agencyYears().stream()
            .map(results -> new Views.AgencyYearRow(results, counts(results)))
            .toList();
    List<Agency> absent =
        site.agencies().stream()
            .filter(agency -> agency.resolved() && agency.existsIn(year.year()))
            .filter(agency -> year.agencyYear(agency).isEmpty())
            .toList();
    return new Views.Year(
        year,
        counts(year),
        rows,
        absent,
        figures.headlines(year),
        sheets.of(year),
        charts.of(year));
  }

  public Views.AgencyYearPage agencyYear(ReportYear year, AgencyYear results) {
    return new Views.AgencyYearPage(
        year,
        results,
        counts(results),
        filters.of(results.records()),
        results.agency().groupIn(year.plan()),
        figures.audited(
            year.figures().stream()
                .filter(figure -> figure.agency().equals(Optional.of(results.agency())))),
        sheets.of(year, results));
  }

  public Views.Agencies agencies() {
    return new Views.Agencies(
        site.agencies().stream()
            .map(
                agency -> new Views.AgencyRow(agency, cells(agency), site.recordsOf(agency).size()))
            .toList());
  }

  private List<Views.AgencyCell> cells(Agency agency) {
    return site.years().stream()
        .map(year -> new Views.AgencyCell(year, year.agencyYear(agency)))
        .toList();
  }

  public Views.AgencyPage agency(Agency agency) {
    List<Agency> family = site.agencies();
    return new Views.AgencyPage(
        agency,
        family.stream()
            .filter(parent -> agency.parent().equals(Optional.of(parent.id())))
            .findAny(),
        family.stream().filter(child -> child.parent().equals(Optional.of(agency.id()))).toList(),
        family.stream().filter(earlier -> agency.predecessors().contains(earlier.id())).toList(),
        family.stream().filter(later -> later.predecessors().contains(agency.id())).toList(),
        cells(agency),
        charts.kinds(agency),
        filters.of(site.recordsOf(agency)),
        byYear(site.recordsOf(agency)));
  }

  public Views.RecordList list(RecordKind kind, int number) {
    List<SourceRecord> all = site.recordsOf(kind);
    return new Views.RecordList(
        kind,
        all.size(),
        number,
        pages.count(kind),
        filters.of(all),
        byYear(ListPages.rows(all, number), all),
        kind == RecordKind.ASSESSMENT ? assessed() : List.of());
  }

  /** The kinds of assessments that there are any of, as the newest plan calls them. */
  public List<Counted<AssessmentKind>> assessed() {
    return assessed(site);
  }

  /** Returns the same from the site alone. */
  public static List<Counted<AssessmentKind>> assessed(Site site) {
    Map<String, AssessmentKind> kinds = new LinkedHashMap<>();
    site.plans().stream()
        .flatMap(plan -> plan.assessmentKinds().stream())
        .forEach(kind -> kinds.put(kind.id(), kind));
    return kinds.values().stream()
        .map(kind -> new Counted<>(kind, assessments(site, kind).size()))
        .filter(counted -> counted.count() > 0)
        .toList();
  }

  public Views.AssessedList assessed(AssessmentKind kind) {
    List<SourceRecord> records = assessments(site, kind);
    return new Views.AssessedList(kind, records.size(), byYear(records));
  }

  private static List<SourceRecord> assessments(Site site, AssessmentKind kind) {
    return site.recordsOf(RecordKind.ASSESSMENT).stream()
        .filter(
            assessment ->
                assessment
                    .assessmentKind()
                    .filter(stated -> stated.id().equals(kind.id()))
                    .isPresent())
        .toList();
  }

  public Views.RecordPage record(SourceRecord record, List<RelatedRecord> related) {
    ReportYear year = years.get(record.year());
    Optional<Category> category =
        record
            .strategy()
            .flatMap(
                strategy ->
                    year.plan().categories().stream()
                        .filter(candidate -> candidate.id().equals(strategy.category()))
                        .findFirst());
    return new Views.RecordPage(
        record,
        versions.of(record),
        year,
        site.document(record.source().document()),
        category,
        related);
  }

  public Views.IssuePage issue(Issue issue) {
    List<SourceRecord> records = site.recordsOf(issue);
    return new Views.IssuePage(issue, filters.of(records), byYear(records));
  }
}
