package org.chengguo.pages;

import static org.chengguo.artifact.ContentInputs.AGENCIES;
import static org.chengguo.artifact.ContentInputs.ALL_FACTS;
import static org.chengguo.artifact.ContentInputs.ALL_TEXTS;
import static org.chengguo.artifact.ContentInputs.ALL_TITLES;
import static org.chengguo.artifact.ContentInputs.AUDIT;
import static org.chengguo.artifact.ContentInputs.FIGURES;
import static org.chengguo.artifact.ContentInputs.PLANS;
import static org.chengguo.artifact.ContentInputs.RESULTS;
import static org.chengguo.artifact.ContentInputs.SITE_FILE;
import static org.chengguo.artifact.ContentInputs.TOPICS;
import static org.chengguo.artifact.ContentInputs.YEARS;
import static org.chengguo.artifact.ContentInputs.YEAR_TEXTS;
import static org.chengguo.artifact.ContentInputs.results;
import static org.chengguo.artifact.ContentInputs.texts;
import static org.chengguo.artifact.ContentInputs.titles;
import static org.chengguo.artifact.ContentInputs.yearText;

import java.util.HashMap;
import java.util.Map;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Inputs;
import org.chengguo.artifact.RecordScope;
import org.chengguo.model.Agency;
import org.chengguo.model.Issue;
import org.chengguo.model.Language;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.StandingPage;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;

/**
 * The content that each kind of page is made of, beside what its template names. Large sets are
 * made one time and shared.
 */
final class PageInputs {
  /** Rows of records name agencies and strategies; filters of lists offer topics too. */
  private static final Inputs LISTED = Inputs.of(AGENCIES, TOPICS, PLANS);

  static final Inputs HOME = AUDIT.and(ALL_TEXTS, YEAR_TEXTS, TOPICS);
  static final Inputs YEAR_LIST = Inputs.of(ALL_FACTS, YEARS, YEAR_TEXTS, FIGURES, RESULTS);
  static final Inputs SERIES = AUDIT.and(YEAR_TEXTS);
  static final Inputs AGENCY_LIST = Inputs.of(ALL_FACTS, AGENCIES, RESULTS, YEARS);
  static final Inputs STRATEGIES = Inputs.of(PLANS, ALL_FACTS, YEARS);
  static final Inputs TOPIC_LIST = Inputs.of(TOPICS, ALL_FACTS, YEARS);
  static final Inputs UNDERTAKINGS = Inputs.of(ALL_TITLES, AGENCIES);
  static final Inputs DATA = Inputs.of(ALL_FACTS, AGENCIES, FIGURES, YEARS);
  static final Inputs SEARCH = Inputs.of(ALL_TEXTS, AGENCIES, TOPICS, YEARS);
  static final Inputs SITEMAP = Inputs.of(YEARS, PLANS);
  static final Inputs FEED = Inputs.of(YEAR_TEXTS);
  static final Inputs COMPARE = Inputs.of(AGENCIES, RESULTS, YEARS);

  private final Map<RocYear, Inputs> ofRecords = new HashMap<>();

  static Inputs list(RecordKind kind) {
    return LISTED.and(titles(RecordScope.of(kind)));
  }

  /** A translated page has nothing of the other language's file. */
  static Inputs standing(StandingPage page, Language language) {
    Input chinese = ContentInputs.standing(page.slug());
    Input translated = ContentInputs.standing(page.slug(), language);
    return switch (language) {
      case ZH_HANT -> Inputs.of(chinese);
      case EN ->
          page.english().isPresent() ? Inputs.of(translated) : Inputs.of(chinese, translated);
    };
  }

  static Inputs year(ReportYear year) {
    return AUDIT.and(yearText(year.year()), TOPICS);
  }

  /** A report has the words of the program, not those of templates. */
  static Inputs report(ReportYear year) {
    return AUDIT.and(texts(RecordScope.of(year.year())), yearText(year.year()), TOPICS, SITE_FILE);
  }

  static Inputs figurePage(ReportYear year) {
    return AUDIT.and(yearText(year.year()));
  }

  static Inputs rows(ReportYear year) {
    return AUDIT.and(titles(RecordScope.of(year.year())), yearText(year.year()), TOPICS);
  }

  static Inputs agencyYear(ReportYear year, Agency agency) {
    return AUDIT.and(titles(RecordScope.of(year.year(), agency)), yearText(year.year()), TOPICS);
  }

  static Inputs agency(Agency agency) {
    return LISTED.and(titles(RecordScope.of(agency)), results(agency), YEARS);
  }

  static Inputs plan() {
    return Inputs.of(PLANS, ALL_TITLES, AGENCIES, YEARS);
  }

  /** A branch shows the records of its counterparts in other plans, too. */
  static Inputs strategy(Strategy strategy) {
    return LISTED.and(titles(RecordScope.of(strategy)), ALL_TITLES);
  }

  static Inputs topic(Topic topic) {
    return LISTED.and(titles(RecordScope.of(topic)), RESULTS, YEARS);
  }

  static Inputs issue(Issue issue) {
    return LISTED.and(titles(RecordScope.of(issue)));
  }

  static Inputs undertaking(Undertaking undertaking) {
    Input[] records =
        undertaking.records().stream()
            .map(record -> titles(RecordScope.of(record)))
            .toArray(Input[]::new);
    return Inputs.of(records).and(ALL_FACTS, AGENCIES, TOPICS, YEARS);
  }

  /**
   * A record's page shows related records, chosen among all by titles and facts. It never depends
   * on another record's running text.
   */
  Inputs record(SourceRecord record) {
    return ofRecords
        .computeIfAbsent(record.year(), year -> LISTED.and(ALL_TITLES, yearText(year), YEARS))
        .and(texts(RecordScope.of(record)));
  }
}
