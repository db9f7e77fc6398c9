package org.chengguo.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Category;
import org.chengguo.model.Figure;
import org.chengguo.model.Findings;
import org.chengguo.model.Issue;
import org.chengguo.model.Kindred;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportDocument;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.StandingPage;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;

/** Every file of the finished site: pages, data files and assets. */
public final class SitePages {
  /** Rows on a page of a list; longer lists go on on further pages. */
  static final int ROWS = 200;

  private final Site site;
  private final Function<ReportYear, ReportDocument> reports;
  private final SiteViews views;
  private final FigureViews figures;
  private final TopicViews topics;
  private final PageRenderer renderer;
  private final Function<SourceRecord, List<Kindred>> kindred;
  private final List<Artifact> artifacts = new ArrayList<>();

  private SitePages(
      Site site,
      Findings findings,
      Function<ReportYear, ReportDocument> reports,
      Function<SourceRecord, List<Kindred>> kindred,
      TopicViews topics,
      PageRenderer renderer) {
    this.site = site;
    this.reports = reports;
    this.kindred = kindred;
    this.views = new SiteViews(site, findings, topics);
    this.figures = new FigureViews(site, findings);
    this.topics = topics;
    this.renderer = renderer;
  }

  /**
   * Lists the site's files without making them.
   *
   * @param findings what was worked out from the site
   * @param reports compiles the report of a year
   * @param kindred what other agencies did about the same thing as a record; asked from any thread
   * @param templates the folder of templates, words and assets
   * @param templatesName how problems call that folder
   * @param offline whether links name {@code index.html}, and no page can search
   * @throws IOException when the templates folder cannot be read
   * @throws TemplateFault when the words are missing or broken
   */
  public static List<Artifact> of(
      Site site,
      Findings findings,
      BiFunction<ReportYear, Language, ReportDocument> reports,
      Function<SourceRecord, List<Kindred>> kindred,
      Path templates,
      String templatesName,
      boolean offline)
      throws IOException, TemplateFault {
    Language language = site.info().languages().get(0);
    URI base = site.info().baseUrl();
    Assets assets = Assets.read(templates.resolve("assets"));
    DataFiles data = DataFiles.of(site);
    Words words = Words.read(templates.resolve("words"), templatesName + "/words", language);
    PageRenderer renderer =
        new PageRenderer(
            TemplateEngine.open(templates, templatesName),
            site,
            language,
            words,
            assets,
            new Links.LinkStyle(base, offline));
    Matrices matrices = new Matrices(site, words);
    SitePages pages =
        new SitePages(
            site,
            findings,
            year -> reports.apply(year, language),
            kindred,
            new TopicViews(site, matrices),
            renderer);
    pages.addWholeSite(data, offline);
    site.years().forEach(pages::addYear);
    site.agencies().forEach(pages::addAgency);
    site.plans().forEach(pages::addPlan);
    site.topics().forEach(pages::addTopic);
    site.issues().forEach(pages::addIssue);
    site.undertakings().forEach(pages::addUndertaking);
    site.records().forEach(pages::addRecord);
    pages.addComparison(matrices);
    pages.artifacts.addAll(
        new CompareData(site, findings, words, pages.views, matrices).artifacts());
    pages.artifacts.addAll(data.artifacts());
    pages.artifacts.addAll(assets.artifacts());
    return List.copyOf(pages.artifacts);
  }

  private void addWholeSite(DataFiles data, boolean offline) {
    add("home.ftlh", Address.HOME, views::home);
    add("years.ftlh", Address.YEARS, views::years);
    add("series.ftlh", Address.SERIES, figures::series);
    add("agencies.ftlh", Address.AGENCIES, views::agencies);
    add("strategies.ftlh", Address.STRATEGIES, views::strategies);
    add("topics.ftlh", Address.TOPICS, topics::topics);
    add("undertakings.ftlh", Address.UNDERTAKINGS, () -> UndertakingViews.list(site));
    add("data.ftlh", Address.DATA, () -> data.view());
    add(offline ? "search-offline.ftlh" : "search.ftlh", Address.SEARCH, views::search);
    add("sitemap.ftlh", Address.SITEMAP, Views.Plain::new);
    add("not-found.ftlh", Address.NOT_FOUND, Views.Plain::new);
    add("robots.ftlx", Address.ROBOTS, Views.Plain::new);
    add("feed.ftlx", Address.FEED, () -> new UpdateViews(site).feed());
    for (RecordKind kind : RecordKind.values()) {
      for (int number = 1; number <= views.lastPage(kind); number++) {
        int page = number;
        add("list.ftlh", Address.listPage(kind, page), () -> views.list(kind, page));
      }
    }
    for (StandingPage page : site.standingPages()) {
      add(
          "standing.ftlh",
          Address.standing(page.slug()),
          () -> new Views.Standing(page),
          Optional.of(page.origin()));
    }
    artifacts.add(new SitemapXml(site.info().baseUrl(), this::pageAddresses));
  }

  /** The address of a record's page, from the site's root. */
  public static String address(SourceRecord entry) {
    return Address.of(entry);
  }

  private void addComparison(Matrices matrices) {
    List<Matrices.Listed> tables = matrices.all();
    add("compare.ftlh", Address.COMPARE, () -> new CompareViews(site).front(tables));
    for (Matrices.Listed table : tables) {
      add(
          "matrix.ftlh",
          table.address(),
          () -> new CompareViews.Table(table.matrix().get(), tables));
      artifacts.add(new MatrixFile(table));
    }
  }

  private void addYear(ReportYear year) {
    add("year.ftlh", Address.year(year.year()), () -> views.year(year));
    add("year-report.ftlh", Address.report(year.year()), () -> report(year));
    add("figures.ftlh", Address.figures(year.year()), () -> figures.figures(year));
    year.figures().forEach(figure -> addRows(year, figure));
    for (AgencyYear entry : year.agencyYears()) {
      add(
          "agency-year.ftlh",
          Address.agencyYear(year.year(), entry.agency()),
          () -> views.agencyYear(year, entry));
    }
  }

  private Views.Report report(ReportYear year) {
    return new Views.Report(year, reports.apply(year));
  }

  private void addRows(ReportYear year, Figure figure) {
    for (int number = 1; number <= figures.lastPage(figure); number++) {
      int page = number;
      String address = Address.rows(figure, page);
      add("figure-rows.ftlh", address, () -> figures.rows(year, figure, page));
    }
  }

  private void addAgency(Agency agency) {
    Optional<Origin> origin = Optional.of(agency.origin());
    add("agency.ftlh", Address.of(agency), () -> views.agency(agency), origin);
  }

  private void addPlan(Plan plan) {
    add("plan.ftlh", Address.of(plan), () -> views.plan(plan));
    for (Category category : plan.categories()) {
      add("strategy.ftlh", Address.of(category.self()), () -> views.category(plan, category));
      for (Strategy strategy : category.strategies()) {
        add("strategy.ftlh", Address.of(strategy), () -> views.strategy(plan, category, strategy));
      }
    }
  }

  private void addTopic(Topic topic) {
    add("topic.ftlh", Address.of(topic), () -> topics.topic(topic));
  }

  private void addIssue(Issue issue) {
    add("issue.ftlh", Address.of(issue), () -> views.issue(issue));
  }

  private void addUndertaking(Undertaking undertaking) {
    add(
        "undertaking.ftlh",
        Address.of(undertaking),
        () -> UndertakingViews.page(undertaking),
        Optional.of(undertaking.first().origin()));
  }

  private void addRecord(SourceRecord entry) {
    Optional<Origin> origin = Optional.of(entry.origin());
    add("record.ftlh", Address.of(entry), () -> views.record(entry, kindred.apply(entry)), origin);
  }

  private void add(String template, String address, Supplier<?> view) {
    add(template, address, view, Optional.empty());
  }

  private void add(String template, String address, Supplier<?> view, Optional<Origin> origin) {
    artifacts.add(new Page(renderer, template, address, view, origin));
  }

  /** The addresses of all pages that a search engine should know. */
  private List<String> pageAddresses() {
    return artifacts.stream()
        .filter(artifact -> artifact.isPage() && artifact instanceof Page)
        .map(artifact -> ((Page) artifact).address())
        .filter(address -> !address.equals(Address.NOT_FOUND))
        .sorted()
        .toList();
  }
}
