package org.chengguo.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.derived.PlanSheet;
import org.chengguo.derived.PlanSheet.Evidence;
import org.chengguo.derived.PlanSheet.Item;
import org.chengguo.derived.PlanSheet.Period;
import org.chengguo.derived.PlanSheet.Reason;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Rule;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Submission;

/**
 * Asks the plan what it wants of an agency in a year, and the sources whether it was done.
 *
 * <ul>
 *   <li>The rules that hold are those for the agency by name, for its group, and for all, in this
 *       order; the number asked for is that of the first that has one.
 *   <li>Not required: the agency need not hand in its year, the rule asks for none, or it is for
 *       the body that the agency is a part of.
 *   <li>Meetings are met or not met by the number that the agency's results state, or those of the
 *       agencies that it meets with. Without a number, or a number asked for: not stated.
 *   <li>Records show that something was done: as many as asked for, at least one, are met. Fewer or
 *       none are not stated, since a list that does not name something does not say that it was not
 *       done.
 *   <li>A rule on an occasion is met by what is listed; with nothing listed it is not stated
 *       whether an occasion arose.
 *   <li>A rule for several years looks at the whole period. It is not due when an earlier year met
 *       it, or while the period goes on; in its last year it is met or not stated.
 *   <li>Quorum, training and statistics: the sources tell of the city, not of an agency: not
 *       stated, or not due where the period goes on.
 * </ul>
 */
final class PlanAudit {
  private final Site site;
  private final ReportYear year;

  private PlanAudit(Site site, ReportYear year) {
    this.site = site;
    this.year = year;
  }

  /** The sheets of all years and agencies, in the site's order. */
  static List<PlanSheet> of(Site site) {
    List<PlanSheet> sheets = new ArrayList<>();
    for (ReportYear year : site.years()) {
      PlanAudit audit = new PlanAudit(site, year);
      year.agencyYears().stream().map(audit::sheet).forEach(sheets::add);
    }
    return sheets;
  }

  private PlanSheet sheet(AgencyYear entry) {
    return new PlanSheet(
        entry,
        Arrays.stream(RuleSubject.values())
            .filter(this::isAsked)
            .map(subject -> item(entry, subject))
            .toList());
  }

  /** Measures are asked for by some plans only; the other subjects belong to every sheet. */
  private boolean isAsked(RuleSubject subject) {
    return subject != RuleSubject.MEASURES || rules(subject).findAny().isPresent();
  }

  private Stream<Rule> rules(RuleSubject subject) {
    return year.plan().rules().stream().filter(rule -> rule.subject() == subject);
  }

  private Item item(AgencyYear entry, RuleSubject subject) {
    List<Rule> rules = holding(entry.agency(), subject);
    Optional<BigDecimal> required =
        rules.stream().flatMap(rule -> rule.amount().stream()).findFirst();
    Optional<Period> period = rules.stream().flatMap(rule -> period(rule).stream()).findFirst();
    Evidence evidence = evidence(entry, subject, period);
    Question question = new Question(entry, subject, rules, required, period, evidence);
    return new Item(
        subject,
        rules.isEmpty() ? ofParent(entry.agency(), subject) : rules,
        required,
        period,
        evidence,
        reason(question));
  }

  /** The rules for an agency, the most specific first; none behind the first with a number. */
  private List<Rule> holding(Agency agency, RuleSubject subject) {
    boolean several = subject == RuleSubject.QUORUM;
    List<Rule> found = new ArrayList<>();
    for (Rule rule : year.plan().rulesFor(agency, subject)) {
      found.add(rule);
      if (rule.amount().isPresent() && !several) {
        break;
      }
    }
    return found;
  }

  /** The rules for the body that an agency is a part of, where they name it. */
  private List<Rule> ofParent(Agency part, RuleSubject subject) {
    return rules(subject)
        .filter(rule -> rule.agencies().stream().anyMatch(one -> isPartOf(part, one)))
        .toList();
  }

  private static boolean isPartOf(Agency part, Agency whole) {
    return part.parent().equals(Optional.of(whole.id()));
  }

  /** The years of the plan around this one that a rule makes a period of. */
  private Optional<Period> period(Rule rule) {
    List<RocYear> years = year.plan().years();
    int at = years.indexOf(year.year());
    if (rule.everyYears() == 1 || at < 0) {
      return Optional.empty();
    }
    int first = at - at % rule.everyYears();
    int last = Math.min(first + rule.everyYears(), years.size()) - 1;
    return Optional.of(new Period(years.get(first), years.get(last)));
  }

  private Evidence evidence(AgencyYear entry, RuleSubject subject, Optional<Period> period) {
    return switch (subject) {
      case MEETINGS -> new Evidence(meetings(entry), Optional.empty(), List.of(), List.of());
      case TRAINING -> new Evidence(Optional.empty(), entry.training(), List.of(), List.of());
      case QUORUM, STATISTICS -> Evidence.NONE;
      case ANALYSES, ASSESSMENTS, MEASURES ->
          new Evidence(
              Optional.empty(),
              Optional.empty(),
              entry.of(subject.records().orElseThrow()),
              period.map(years -> earlier(entry.agency(), subject, years)).orElse(List.of()));
    };
  }

  /** An agency's own meetings, or those that others of its group say they hold together. */
  private Optional<AgencyYear.Meetings> meetings(AgencyYear entry) {
    Optional<String> group = entry.agency().groupIn(year.plan());
    return entry
        .meetings()
        .or(
            () ->
                year.agencyYears().stream()
                    .flatMap(other -> other.meetings().stream())
                    .filter(held -> group.isPresent() && held.sharedBy().equals(group))
                    .findFirst());
  }

  /** What an agency's earlier years in a period list. */
  private List<SourceRecord> earlier(Agency agency, RuleSubject subject, Period period) {
    return site.years().stream()
        .filter(other -> other.year().compareTo(period.first()) >= 0)
        .filter(other -> other.year().compareTo(year.year()) < 0)
        .flatMap(other -> other.agencyYear(agency).stream())
        .flatMap(other -> other.of(subject.records().orElseThrow()).stream())
        .toList();
  }

  /** Everything that an answer depends on. */
  private record Question(
      AgencyYear entry,
      RuleSubject subject,
      List<Rule> rules,
      Optional<BigDecimal> required,
      Optional<Period> period,
      Evidence evidence) {

    boolean asks(Submission.State state) {
      return entry.submission().state() == state;
    }

    /** What was done is unknown; for one that handed in nothing, of course. */
    Reason silent(Reason reason) {
      return asks(Submission.State.NOT_SUBMITTED) ? Reason.NOT_SUBMITTED : reason;
    }
  }

  private Reason reason(Question question) {
    if (question.asks(Submission.State.NOT_REQUIRED)) {
      return Reason.NO_SUBMISSION_ASKED;
    }
    if (question.rules().isEmpty()) {
      boolean asksParent = !ofParent(question.entry().agency(), question.subject()).isEmpty();
      return asksParent ? Reason.ASKED_OF_PARENT : Reason.NO_RULE;
    }
    if (question.required().filter(amount -> amount.signum() == 0).isPresent()) {
      return Reason.NONE_ASKED;
    }
    return switch (question.subject()) {
      case MEETINGS -> held(question);
      case QUORUM, TRAINING, STATISTICS ->
          isOpen(question) ? Reason.PERIOD_OPEN : question.silent(Reason.NO_NUMBER);
      case ANALYSES, ASSESSMENTS, MEASURES -> listed(question);
    };
  }

  private static Reason held(Question question) {
    if (question.required().isEmpty()) {
      return Reason.NO_AMOUNT;
    }
    return question
        .evidence()
        .meetings()
        .map(meetings -> BigDecimal.valueOf(meetings.held()))
        .map(
            held ->
                held.compareTo(question.required().get()) >= 0
                    ? Reason.ENOUGH_HELD
                    : Reason.TOO_FEW_HELD)
        .orElse(question.silent(Reason.NO_NUMBER));
  }

  private Reason listed(Question question) {
    int now = weight(question.evidence().records());
    int before = weight(question.evidence().earlier());
    int least = question.required().map(BigDecimal::intValue).map(n -> Math.max(n, 1)).orElse(1);
    if (now + before >= least) {
      return now > 0 ? Reason.LISTED : Reason.DONE_EARLIER;
    }
    if (isOpen(question)) {
      return Reason.PERIOD_OPEN;
    }
    if (now + before > 0) {
      return Reason.FEWER_LISTED;
    }
    boolean onOccasion = question.rules().stream().anyMatch(Rule::perOccasion);
    return question.silent(onOccasion ? Reason.NO_OCCASION : Reason.NOT_LISTED);
  }

  private boolean isOpen(Question question) {
    return question.period().filter(years -> year.year().compareTo(years.last()) < 0).isPresent();
  }

  /** A record that stands for several papers counts as these. */
  private static int weight(List<SourceRecord> records) {
    return records.stream().mapToInt(SourceRecord::paperCount).sum();
  }
}
