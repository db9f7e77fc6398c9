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
 * Comparison of a plan's rules with the sources, for an agency and year (decision 10).
 *
 * <ul>
 *   <li>Rules apply in this order: those that name the agency, those for its group, those for all.
 *       The required number is that of the first rule that has one.
 *   <li>Not required: the agency need not submit for the year, the rule requires none, or it names
 *       the body of which the agency is a part.
 *   <li>Meetings are met or not met by the number in the agency's results, or in those of agencies
 *       that it meets with. Without a stated or a required number: not stated.
 *   <li>Records are evidence: as many as required, at least one, are met. Fewer or none are not
 *       stated, because a list without something does not say that it was not done.
 *   <li>A rule for an occasion is met by listed records; without any, it is not stated whether an
 *       occasion arose.
 *   <li>A rule for several years applies to the whole period. It is not due if an earlier year met
 *       it, or while the period is open; in its last year it is met or not stated.
 *   <li>Quorum, training and statistics: the sources state numbers of the city, not of agencies.
 *       The answer is not stated, or not due while the period is open.
 * </ul>
 */
final class PlanAudit {
  private final Site site;
  private final ReportYear year;

  private PlanAudit(Site site, ReportYear year) {
    this.site = site;
    this.year = year;
  }

  /** Returns the sheets of all years and agencies, in the site's order. */
  static List<PlanSheet> of(Site site) {
    List<PlanSheet> sheets = new ArrayList<>();
    for (ReportYear year : site.years()) {
      PlanAudit audit = new PlanAudit(site, year);
      year.agencyYears().stream().map(audit::sheet).forEach(sheets::add);
    }
    return sheets;
  }

  private PlanSheet sheet(AgencyYear agencyYear) {
    return new PlanSheet(
        agencyYear,
        Arrays.stream(RuleSubject.values())
            .filter(this::isListed)
            .map(subject -> item(agencyYear, subject))
            .toList());
  }

  private boolean isListed(RuleSubject subject) {
    // Only some plans require measures. The other subjects stay on every sheet, so that a rule that
    // no source states is seen to be missing.
    return subject != RuleSubject.MEASURES || rules(subject).findAny().isPresent();
  }

  private Stream<Rule> rules(RuleSubject subject) {
    return year.plan().rules().stream().filter(rule -> rule.subject() == subject);
  }

  private Item item(AgencyYear agencyYear, RuleSubject subject) {
    List<Rule> rules = applicable(agencyYear.agency(), subject);
    Optional<BigDecimal> required =
        rules.stream().flatMap(rule -> rule.amount().stream()).findFirst();
    Optional<Period> period = rules.stream().flatMap(rule -> period(rule).stream()).findFirst();
    Evidence evidence = evidence(agencyYear, subject, period);
    Question question = new Question(agencyYear, subject, rules, required, period, evidence);
    return new Item(
        subject,
        rules.isEmpty() ? ofParent(agencyYear.agency(), subject) : rules,
        required,
        period,
        evidence,
        reason(question));
  }

  /** Returns the rules for an agency, up to the first with a number. */
  private List<Rule> applicable(Agency agency, RuleSubject subject) {
    // Rules on the quorum add up: several hold at the same time, for members and for experts.
    boolean cumulative = subject == RuleSubject.QUORUM;
    List<Rule> applicable = new ArrayList<>();
    for (Rule rule : year.plan().rulesFor(agency, subject)) {
      applicable.add(rule);
      if (rule.amount().isPresent() && !cumulative) {
        break;
      }
    }
    return applicable;
  }

  /** Returns the rules that name the body of which an agency is a part. */
  private List<Rule> ofParent(Agency part, RuleSubject subject) {
    return rules(subject)
        .filter(rule -> rule.agencies().stream().anyMatch(agency -> isPartOf(part, agency)))
        .toList();
  }

  private static boolean isPartOf(Agency part, Agency whole) {
    return part.parent().equals(Optional.of(whole.id()));
  }

  /** Returns the period of a rule for several years that contains this year. */
  private Optional<Period> period(Rule rule) {
    List<RocYear> years = year.plan().years();
    int index = years.indexOf(year.year());
    if (rule.everyYears() == 1 || index < 0) {
      return Optional.empty();
    }
    // Periods are counted from the plan's first year: in 105–108, every two years is 105–106 and
    // 107–108 (most of group 丙 handed in the paper for 106 in 105, says the report for 106).
    int first = index - index % rule.everyYears();
    // A plan may end within a period; its last year then closes it.
    int last = Math.min(first + rule.everyYears(), years.size()) - 1;
    return Optional.of(new Period(years.get(first), years.get(last)));
  }

  private Evidence evidence(AgencyYear agencyYear, RuleSubject subject, Optional<Period> period) {
    return switch (subject) {
      case MEETINGS -> new Evidence(meetings(agencyYear), Optional.empty(), List.of(), List.of());
      case TRAINING -> new Evidence(Optional.empty(), agencyYear.training(), List.of(), List.of());
      case QUORUM, STATISTICS -> Evidence.NONE;
      case ANALYSES, ASSESSMENTS, MEASURES ->
          new Evidence(
              Optional.empty(),
              Optional.empty(),
              agencyYear.of(subject.records().orElseThrow()),
              period.map(years -> earlier(agencyYear.agency(), subject, years)).orElse(List.of()));
    };
  }

  /** Returns the agency's meetings, or those that its group states as shared. */
  private Optional<AgencyYear.Meetings> meetings(AgencyYear agencyYear) {
    Optional<String> group = agencyYear.agency().groupIn(year.plan());
    return agencyYear
        .meetings()
        .or(
            () ->
                year.agencyYears().stream()
                    .flatMap(member -> member.meetings().stream())
                    .filter(held -> group.isPresent() && held.sharedBy().equals(group))
                    .findFirst());
  }

  /** Returns the records of an agency in the earlier years of a period. */
  private List<SourceRecord> earlier(Agency agency, RuleSubject subject, Period period) {
    return site.years().stream()
        .filter(earlier -> earlier.year().compareTo(period.first()) >= 0)
        .filter(earlier -> earlier.year().compareTo(year.year()) < 0)
        .flatMap(earlier -> earlier.agencyYear(agency).stream())
        .flatMap(earlier -> earlier.of(subject.records().orElseThrow()).stream())
        .toList();
  }

  /** Everything on which an answer depends. */
  private record Question(
      AgencyYear agencyYear,
      RuleSubject subject,
      List<Rule> rules,
      Optional<BigDecimal> required,
      Optional<Period> period,
      Evidence evidence) {

    boolean isSubmission(Submission.State state) {
      return agencyYear.submission().state() == state;
    }

    /** Returns why an answer is unknown: nothing was submitted, or else the given reason. */
    Reason unknown(Reason reason) {
      return isSubmission(Submission.State.NOT_SUBMITTED) ? Reason.NOT_SUBMITTED : reason;
    }
  }

  // From the weightiest reason to the weakest: the first that applies is the answer.
  private Reason reason(Question question) {
    if (question.isSubmission(Submission.State.NOT_REQUIRED)) {
      return Reason.NO_SUBMISSION_ASKED;
    }
    if (question.rules().isEmpty()) {
      boolean asksParent = !ofParent(question.agencyYear().agency(), question.subject()).isEmpty();
      return asksParent ? Reason.ASKED_OF_PARENT : Reason.NO_RULE;
    }
    if (question.required().filter(amount -> amount.signum() == 0).isPresent()) {
      return Reason.NONE_ASKED;
    }
    return switch (question.subject()) {
      case MEETINGS -> held(question);
      case QUORUM, TRAINING, STATISTICS ->
          isOpen(question) ? Reason.PERIOD_OPEN : question.unknown(Reason.NO_NUMBER);
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
        .orElse(question.unknown(Reason.NO_NUMBER));
  }

  private Reason listed(Question question) {
    int now = weight(question.evidence().records());
    int before = weight(question.evidence().earlier());
    // A rule without a number, or with less than one, still needs some record as evidence.
    int least = question.required().map(BigDecimal::intValue).map(n -> Math.max(n, 1)).orElse(1);
    // The only answers from records are in favour of the agency; the lists of the reports are
    // shorter than their totals (62 of 66 analyses in 106, 56 of 66 in 111).
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
    return question.unknown(onOccasion ? Reason.NO_OCCASION : Reason.NOT_LISTED);
  }

  private boolean isOpen(Question question) {
    return question.period().filter(years -> year.year().compareTo(years.last()) < 0).isPresent();
  }

  /** Returns the number of papers that records stand for. */
  private static int weight(List<SourceRecord> records) {
    return records.stream().mapToInt(SourceRecord::paperCount).sum();
  }
}
