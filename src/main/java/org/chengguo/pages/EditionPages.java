package org.chengguo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Inputs;
import org.chengguo.derived.Counted;
import org.chengguo.derived.Findings;
import org.chengguo.derived.PublishedData;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.format.SchemaFile;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Category;
import org.chengguo.model.Figure;
import org.chengguo.model.Issue;
import org.chengguo.model.Origin;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.StandingPage;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;
import org.chengguo.pages.charts.ChartViews;
import org.chengguo.pages.compare.CompareData;
import org.chengguo.pages.compare.CompareViews;
import org.chengguo.pages.compare.Matrices;
import org.chengguo.pages.compare.MatrixFile;
import org.chengguo.pages.views.FigureViews;
import org.chengguo.pages.views.PlanViews;
import org.chengguo.pages.views.SiteViews;
import org.chengguo.pages.views.TopicViews;
import org.chengguo.pages.views.UndertakingViews;
import org.chengguo.pages.views.UpdateViews;
import org.chengguo.pages.views.Views;
import org.chengguo.render.Address;
import org.chengguo.render.Edition;
import org.chengguo.render.ListPages;
import org.chengguo.render.PageRenderer;

/** Files of one edition: its pages, feed, tables over the years and reports. */
final class EditionPages {
  private final Site site;
  private final Edition edition;
  private final Reports reports;
  private final Function<SourceRecord, List<RelatedRecord>> related;
  private final PublishedData data;
  private final PageRenderer renderer;
  private final Matrices matrices;
  private final SiteViews views;
  private final PlanViews plans;
  private final FigureViews figures;
  private final TopicViews topics;
  private final CompareData compareData;
  private final List<Page> pages = new ArrayList<>();
  private final List<Artifact> files = new ArrayList<>();

  EditionPages(
      Site site,
      Findings findings,
      Reports reports,
      Function<SourceRecord, List<RelatedRecord>> related,
      PublishedData data,
      PageRenderer renderer) {
    this.site = site;
    this.edition = renderer.edition();
    this.reports = reports;
    this.related = related;
    this.data = data;
    this.renderer = renderer;
    this.matrices = new Matrices(site, edition.words());
    this.topics = new TopicViews(site, matrices);
    this.figures = new FigureViews(site, findings, data.versions(), edition.language());
    ChartViews charts = new ChartViews(site, findings.audit(), edition.words());
    this.views = new SiteViews(site, findings, data.versions(), figures, charts);
    this.plans = new PlanViews(site, topics, charts);
    this.compareData = new CompareData(site, findings, edition, matrices);
  }

  /** Lists the edition's files without generating them. */
  EditionPages addAll() {
    addWholeSite();
    addRecordLists();
    addStandingPages();
    site.years().forEach(this::addYear);
    site.agencies().forEach(this::addAgency);
    site.plans().forEach(this::addPlan);
    site.topics().forEach(this::addTopic);
    site.issues().forEach(this::addIssue);
    site.undertakings().forEach(this::addUndertaking);
    site.records().forEach(this::addRecord);
    addComparison();
    files.addAll(compareData.artifacts());
    return this;
  }

  Stream<Artifact> artifacts() {
    return Stream.concat(pages.stream(), files.stream());
  }

  /** Returns the addresses of the pages, without other files from templates, such as the feed. */
  List<String> addresses() {
    // Sorted, because sitemap.xml lists them in this order.
    return pages.stream().filter(Page::isPage).map(Page::address).sorted().toList();
  }

  private void addWholeSite() {
    add("home.ftlh", Address.HOME, PageInputs.HOME, views::home);
    add("years.ftlh", Address.YEARS, PageInputs.YEAR_LIST, views::years);
    add("series.ftlh", Address.SERIES, PageInputs.SERIES, figures::series);
    add("agencies.ftlh", Address.AGENCIES, PageInputs.AGENCY_LIST, views::agencies);
    add("strategies.ftlh", Address.STRATEGIES, PageInputs.STRATEGIES, plans::strategies);
    add("topics.ftlh", Address.TOPICS, PageInputs.TOPIC_LIST, topics::topics);
    add(
        "undertakings.ftlh",
        Address.UNDERTAKINGS,
        PageInputs.undertakings(site.undertakings()),
        () -> UndertakingViews.list(site));
    add(
        "data.ftlh",
        Address.DATA,
        PageInputs.DATA,
        () -> new Views.Data(data.tables(), List.of(SchemaFile.values())));
    add(
        renderer.style().offline() ? "search-offline.ftlh" : "search.ftlh",
        Address.SEARCH,
        renderer.style().offline() ? PageInputs.NO_SEARCH : PageInputs.SEARCH,
        views::search);
    add("sitemap.ftlh", Address.SITEMAP, PageInputs.SITEMAP, Views.Plain::new);
    add("feed.ftlx", Address.FEED, PageInputs.FEED, () -> new UpdateViews(site).feed());
  }

  private void addRecordLists() {
    for (RecordKind kind : RecordKind.values()) {
      for (int number = 1; number <= new ListPages(site).count(kind); number++) {
        int page = number;
        add(
            "list.ftlh",
            Address.listPage(kind, page),
            PageInputs.list(kind),
            () -> views.list(kind, page));
      }
    }
    // One list for each kind of assessment, so that its bar in the charts links to exactly the
    // records that it counts (decision 13).
    for (Counted<AssessmentKind> counted : views.assessed()) {
      AssessmentKind kind = counted.item();
      Inputs content = PageInputs.list(RecordKind.ASSESSMENT);
      add("assessed.ftlh", Address.assessments(kind), content, () -> views.assessed(kind));
    }
  }

  private void addStandingPages() {
    for (StandingPage page : site.standingPages()) {
      add(
          "standing.ftlh",
          Address.standing(page.slug()),
          PageInputs.standing(page, edition.language()),
          () -> new Views.Standing(page),
          Optional.of(page.in(edition.language()).origin()));
    }
  }

  private void addComparison() {
    List<Matrices.Listed> tables = matrices.all();
    add(
        "compare.ftlh",
        Address.COMPARE,
        PageInputs.COMPARE,
        () -> new CompareViews(site).front(tables));
    // Page and CSV file take their cells from the same table, which is generated once.
    for (Matrices.Listed table : tables) {
      add(
          "matrix.ftlh",
          table.address(),
          table.inputs(),
          () -> new CompareViews.Table(table.matrix().get(), tables));
      files.add(new MatrixFile(edition, table));
    }
  }

  private void addYear(ReportYear year) {
    add("year.ftlh", Address.year(year.year()), PageInputs.year(year), () -> views.year(year));
    add(
        "year-report.ftlh",
        Address.report(year.year()),
        PageInputs.report(year),
        () -> report(year));
    add(
        "figures.ftlh",
        Address.figures(year.year()),
        PageInputs.figures(),
        () -> figures.figures(year));
    reports.forms().forEach(form -> files.add(reports.file(year, form, edition)));
    year.figures().forEach(figure -> addRows(year, figure));
    for (AgencyYear agencyYear : year.agencyYears()) {
      add(
          "agency-year.ftlh",
          Address.agencyYear(year.year(), agencyYear.agency()),
          PageInputs.agencyYear(year, agencyYear.agency()),
          () -> views.agencyYear(year, agencyYear));
    }
  }

  private Views.Report report(ReportYear year) {
    List<Views.Download> files =
        reports.forms().stream()
            .map(form -> new Views.Download(form.ending(), form.address(year)))
            .toList();
    return new Views.Report(year, reports.compiled().apply(year, edition.language()), files);
  }

  private void addRows(ReportYear year, Figure figure) {
    for (int number = 1; number <= figures.lastPage(figure); number++) {
      int page = number;
      String address = Address.rows(figure, page);
      add(
          "figure-rows.ftlh",
          address,
          PageInputs.rows(year),
          () -> figures.rows(year, figure, page));
    }
  }

  private void addAgency(Agency agency) {
    Optional<Origin> origin = Optional.of(agency.origin());
    add(
        "agency.ftlh",
        Address.of(agency),
        PageInputs.agency(agency),
        () -> views.agency(agency),
        origin);
  }

  private void addPlan(Plan plan) {
    add("plan.ftlh", Address.of(plan), PageInputs.plan(plan, site.years()), () -> plans.plan(plan));
    for (Category category : plan.categories()) {
      add(
          "strategy.ftlh",
          Address.of(category.self()),
          PageInputs.strategy(category.self(), site.crosswalks()),
          () -> plans.category(plan, category));
      for (Strategy strategy : category.strategies()) {
        add(
            "strategy.ftlh",
            Address.of(strategy),
            PageInputs.strategy(strategy, site.crosswalks()),
            () -> plans.strategy(plan, category, strategy));
      }
    }
  }

  private void addTopic(Topic topic) {
    add("topic.ftlh", Address.of(topic), PageInputs.topic(topic), () -> topics.topic(topic));
  }

  private void addIssue(Issue issue) {
    add("issue.ftlh", Address.of(issue), PageInputs.issue(issue), () -> views.issue(issue));
  }

  private void addUndertaking(Undertaking undertaking) {
    add(
        "undertaking.ftlh",
        Address.of(undertaking),
        PageInputs.undertaking(undertaking),
        () -> UndertakingViews.page(undertaking),
        Optional.of(undertaking.first().origin()));
  }

  private void addRecord(SourceRecord record) {
    Optional<Origin> origin = Optional.of(record.origin());
    Inputs content = PageInputs.record(record);
    add(
        "record.ftlh",
        Address.of(record),
        content,
        () -> views.record(record, related.apply(record)),
        origin);
  }

  private void add(String template, String address, Inputs content, Supplier<?> view) {
    add(template, address, content, view, Optional.empty());
  }

  private void add(
      String template, String address, Inputs content, Supplier<?> view, Optional<Origin> origin) {
    Inputs all = renderer.inputs(template).and(content);
    pages.add(new Page(renderer, template, address, all, view, origin));
  }
}
