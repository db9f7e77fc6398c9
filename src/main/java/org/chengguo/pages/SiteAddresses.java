package org.chengguo.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.Audit;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Category;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.StandingPage;
import org.chengguo.model.Undertaking;
import org.chengguo.pages.views.FigureViews;
import org.chengguo.pages.views.SiteViews;
import org.chengguo.render.Address;
import org.chengguo.render.ListPages;

/**
 * Paths of the pages of a site and of the files beside them, without templates, words and assets.
 *
 * <p>In the order of {@link SitePages}; assets are missing, which no content can change.
 */
// A second list beside EditionPages, because that one needs words, templates and assets, whose
// reading takes longer than a whole check. SiteAddressesTest compares the two.
public final class SiteAddresses {
  private final Site site;
  private final Audit audit;
  private final List<String> reportEndings;
  private final Language language;
  private final List<Place> pages = new ArrayList<>();
  private final List<Place> files = new ArrayList<>();

  private SiteAddresses(Site site, Audit audit, List<String> reportEndings, Language language) {
    this.site = site;
    this.audit = audit;
    this.reportEndings = reportEndings;
    this.language = language;
  }

  /** Path of a file in the site, with the location of its content unless it is several files. */
  public record Place(String path, Optional<Origin> origin) {}

  /**
   * Lists the files.
   *
   * @param reportEndings file extensions of a year's report
   */
  public static List<Place> of(Site site, Audit audit, List<String> reportEndings) {
    List<Place> places = new ArrayList<>();
    for (Language language : site.info().languages()) {
      SiteAddresses edition = new SiteAddresses(site, audit, reportEndings, language);
      edition.addAll();
      places.addAll(edition.pages);
      places.addAll(edition.files);
      if (isMain(site, language)) {
        places.add(new Place(Address.file(Address.NOT_FOUND), Optional.empty()));
        places.add(new Place(Address.file(Address.ROBOTS), Optional.empty()));
      }
    }
    places.add(new Place(Address.file(Address.SITEMAP_FILE), Optional.empty()));
    return List.copyOf(places);
  }

  /** Returns the folder of each language, from the site's root: an empty text and {@code /en}. */
  public static List<String> folders(Site site) {
    return site.info().languages().stream().map(language -> folder(site, language)).toList();
  }

  private static String folder(Site site, Language language) {
    return isMain(site, language) ? "" : "/" + language.tag();
  }

  private static boolean isMain(Site site, Language language) {
    return site.info().languages().get(0) == language;
  }

  private void addAll() {
    addWholeSite();
    addRecordLists();
    for (StandingPage page : site.standingPages()) {
      add(Address.standing(page.slug()), page.in(language).origin());
    }
    site.years().forEach(this::addYear);
    for (Agency agency : site.agencies()) {
      add(Address.of(agency), agency.origin());
    }
    site.plans().forEach(this::addPlan);
    site.topics().forEach(topic -> add(Address.of(topic)));
    site.issues().forEach(issue -> add(Address.of(issue)));
    for (Undertaking undertaking : site.undertakings()) {
      add(Address.of(undertaking), undertaking.first().origin());
    }
    for (SourceRecord record : site.records()) {
      add(Address.of(record), record.origin());
    }
    addComparison();
  }

  private void addWholeSite() {
    List.of(
            Address.HOME,
            Address.YEARS,
            Address.SERIES,
            Address.AGENCIES,
            Address.STRATEGIES,
            Address.TOPICS,
            Address.UNDERTAKINGS,
            Address.DATA,
            Address.SEARCH,
            Address.SITEMAP,
            Address.FEED)
        .forEach(this::add);
  }

  private void addRecordLists() {
    ListPages lists = new ListPages(site);
    for (RecordKind kind : RecordKind.values()) {
      for (int number = 1; number <= lists.count(kind); number++) {
        add(Address.listPage(kind, number));
      }
    }
    SiteViews.assessed(site).forEach(counted -> add(Address.assessments(counted.item())));
  }

  private void addYear(ReportYear year) {
    add(Address.year(year.year()));
    add(Address.report(year.year()));
    add(Address.figures(year.year()));
    reportEndings.forEach(ending -> addFile(Address.report(year.year(), ending)));
    for (Figure figure : year.figures()) {
      for (int number = 1; number <= FigureViews.lastPage(audit, figure); number++) {
        add(Address.rows(figure, number));
      }
    }
    for (AgencyYear results : year.agencyYears()) {
      add(Address.agencyYear(year.year(), results.agency()));
    }
  }

  private void addPlan(Plan plan) {
    add(Address.of(plan));
    for (Category category : plan.categories()) {
      add(Address.of(category.self()));
      category.strategies().forEach(strategy -> add(Address.of(strategy)));
    }
  }

  private void addComparison() {
    add(Address.COMPARE);
    addTable(Address.compareAgencies());
    for (RecordKind kind : RecordKind.values()) {
      addTable(Address.compareAgencies(kind));
    }
    addTable(Address.COMPARE_STRATEGIES);
    addTable(Address.COMPARE_TOPICS);
    addFile(Address.comparedNames());
    for (ReportYear year : site.years()) {
      addFile(Address.compared(year.year()));
      for (AgencyYear results : year.agencyYears()) {
        addFile(Address.compared(year.year(), results.agency()));
      }
    }
  }

  private void addTable(String address) {
    add(address);
    addFile(Address.csv(address));
  }

  private void add(String address) {
    pages.add(place(address, Optional.empty()));
  }

  private void add(String address, Origin origin) {
    pages.add(place(address, Optional.of(origin)));
  }

  private void addFile(String address) {
    files.add(place(address, Optional.empty()));
  }

  private Place place(String address, Optional<Origin> origin) {
    return new Place(Address.file(folder(site, language) + address), origin);
  }
}
