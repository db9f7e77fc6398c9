package org.chengguo.pages;

import static org.chengguo.artifact.ContentInputs.AGENCIES;
import static org.chengguo.artifact.ContentInputs.ALL_FACTS;
import static org.chengguo.artifact.ContentInputs.ALL_TEXTS;
import static org.chengguo.artifact.ContentInputs.ALL_TITLES;
import static org.chengguo.artifact.ContentInputs.AUDIT;
import static org.chengguo.artifact.ContentInputs.DOCUMENTS;
import static org.chengguo.artifact.ContentInputs.FIGURES;
import static org.chengguo.artifact.ContentInputs.PLANS;
import static org.chengguo.artifact.ContentInputs.RESULTS;
import static org.chengguo.artifact.ContentInputs.SITE_FILE;
import static org.chengguo.artifact.ContentInputs.TOPICS;
import static org.chengguo.artifact.ContentInputs.UPDATES;
import static org.chengguo.artifact.ContentInputs.YEARS;
import static org.chengguo.artifact.ContentInputs.facts;
import static org.chengguo.artifact.ContentInputs.results;
import static org.chengguo.artifact.ContentInputs.texts;
import static org.chengguo.artifact.ContentInputs.titles;
import static org.chengguo.artifact.ContentInputs.yearText;

import java.util.List;
import java.util.stream.Stream;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Inputs;
import org.chengguo.artifact.RecordScope;
import org.chengguo.model.Agency;
import org.chengguo.model.Counterpart;
import org.chengguo.model.Crosswalks;
import org.chengguo.model.Issue;
import org.chengguo.model.Language;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.StandingPage;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;

/** Content on which each kind of page depends, in addition to its template's inputs. */
final class PageInputs {
  /** Rows of records name agencies and strategies; filters of lists offer topics too. */
  private static final Inputs LISTED = Inputs.of(AGENCIES, TOPICS, PLANS);

  // Large sets are constants, which thousands of pages share.
  static final Inputs HOME = AUDIT.and(ALL_TEXTS, UPDATES, TOPICS);
  static final Inputs YEAR_LIST = Inputs.of(ALL_FACTS, YEARS, DOCUMENTS, FIGURES, RESULTS);
  static final Inputs SERIES = AUDIT;
  static final Inputs AGENCY_LIST = Inputs.of(ALL_FACTS, AGENCIES, RESULTS, YEARS);
  static final Inputs STRATEGIES = Inputs.of(PLANS, ALL_FACTS, YEARS);
  static final Inputs TOPIC_LIST = Inputs.of(TOPICS, ALL_FACTS, YEARS);
  static final Inputs DATA = Inputs.of(ALL_FACTS, AGENCIES, FIGURES, YEARS);
  static final Inputs SEARCH = Inputs.of(ALL_TEXTS, AGENCIES, TOPICS, YEARS);
  // Browsers let no script read files from a disk; this page counts the records of each kind.
  static final Inputs NO_SEARCH = Inputs.of(ALL_FACTS);
  static final Inputs SITEMAP = Inputs.of(YEARS, PLANS);
  static final Inputs FEED = Inputs.of(YEARS, UPDATES);
  static final Inputs COMPARE = Inputs.of(AGENCIES, RESULTS, YEARS);

  private static final Inputs RECORD = LISTED.and(ALL_TITLES, DOCUMENTS, YEARS);

  private PageInputs() {}

  static Inputs list(RecordKind kind) {
    return LISTED.and(titles(RecordScope.of(kind)));
  }

  static Inputs standing(StandingPage page, Language language) {
    // A translated page shows nothing of the Chinese file. An untranslated one shows it, and
    // changes when the translation appears.
    Input chinese = ContentInputs.standing(page.slug());
    Input translated = ContentInputs.standing(page.slug(), language);
    return switch (language) {
      case ZH_HANT -> Inputs.of(chinese);
      case EN ->
          page.english().isPresent() ? Inputs.of(translated) : Inputs.of(chinese, translated);
    };
  }

  static Inputs year(ReportYear year) {
    return AUDIT.and(yearText(year.year()), DOCUMENTS);
  }

  static Inputs report(ReportYear year) {
    // Not Words: reports have their text in the program. The base URL, because a downloaded file
    // links to the public site.
    return AUDIT
        .and(texts(RecordScope.of(year.year())), yearText(year.year()), TOPICS, SITE_FILE)
        .and(new Input.Setting(Input.Option.BASE_URL));
  }

  static Inputs figures() {
    return AUDIT.and(DOCUMENTS);
  }

  static Inputs rows(ReportYear year) {
    return AUDIT.and(titles(RecordScope.of(year.year())), DOCUMENTS, TOPICS);
  }

  static Inputs agencyYear(ReportYear year, Agency agency) {
    return AUDIT.and(titles(RecordScope.of(year.year(), agency)), DOCUMENTS, TOPICS);
  }

  static Inputs agency(Agency agency) {
    return LISTED.and(titles(RecordScope.of(agency)), results(agency), YEARS);
  }

  /** Returns the inputs of a plan, which counts records and lists measures without a strategy. */
  static Inputs plan(Plan plan, List<ReportYear> years) {
    Input[] unplaced =
        years.stream()
            .filter(year -> year.plan().equals(plan))
            .map(year -> titles(RecordScope.unplaced(year.year())))
            .toArray(Input[]::new);
    return Inputs.of(PLANS, ALL_FACTS, AGENCIES, YEARS, DOCUMENTS).and(unplaced);
  }

  static Inputs strategy(Strategy branch, Crosswalks crosswalks) {
    // The page counts the records of counterparts in other plans, and lists those directly under.
    Input[] counterparts =
        Stream.concat(crosswalks.before(branch).stream(), crosswalks.after(branch).stream())
            .map(Counterpart::strategy)
            .flatMap(
                counterpart ->
                    Stream.of(
                        facts(RecordScope.of(counterpart)),
                        titles(RecordScope.directlyUnder(counterpart))))
            .toArray(Input[]::new);
    return LISTED.and(titles(RecordScope.of(branch))).and(counterparts);
  }

  static Inputs topic(Topic topic) {
    return LISTED.and(titles(RecordScope.of(topic)), RESULTS, YEARS);
  }

  static Inputs issue(Issue issue) {
    return LISTED.and(titles(RecordScope.of(issue)));
  }

  static Inputs undertaking(Undertaking undertaking) {
    return records(undertaking).and(ALL_FACTS, AGENCIES, TOPICS, YEARS);
  }

  static Inputs undertakings(List<Undertaking> undertakings) {
    // All facts, because any record may start or extend an undertaking.
    return Inputs.union(undertakings.stream().map(PageInputs::records).toList())
        .and(ALL_FACTS, AGENCIES);
  }

  private static Inputs records(Undertaking undertaking) {
    return Inputs.of(
        undertaking.records().stream()
            .map(record -> titles(RecordScope.of(record)))
            .toArray(Input[]::new));
  }

  static Inputs record(SourceRecord record) {
    // Related records are selected among all by titles and facts, never by another record's text:
    // correcting a text renders one page again, correcting a title all of them (decision 19).
    return RECORD.and(texts(RecordScope.of(record)));
  }
}
