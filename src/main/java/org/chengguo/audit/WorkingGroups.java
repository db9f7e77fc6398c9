package org.chengguo.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengguo.derived.Arithmetic;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.CountingRule;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.Submission;
import org.chengguo.model.Unverifiable;

/**
 * Working groups of a year. There is one for each agency that submitted, one for all that meet
 * together, and none for an agency that is a part of another that submitted (decision 8).
 */
final class WorkingGroups {
  private final ReportYear year;
  private final Map<String, AgencyYear> byId = new LinkedHashMap<>();
  private final Set<String> meetTogether;

  WorkingGroups(ReportYear year) {
    this.year = year;
    year.agencyYears().forEach(agencyYear -> byId.put(agencyYear.agency().id(), agencyYear));
    this.meetTogether =
        year.agencyYears().stream()
            .flatMap(agencyYear -> shared(agencyYear).stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> shared(AgencyYear agencyYear) {
    return agencyYear.meetings().flatMap(AgencyYear.Meetings::sharedBy);
  }

  /** Returns the agencies in one of the states, without parts of others among them. */
  List<Agency> agencies(List<Submission.State> states) {
    Map<String, Agency> inState = new LinkedHashMap<>();
    year.agencyYears().stream()
        .filter(agencyYear -> states.contains(agencyYear.submission().state()))
        .map(AgencyYear::agency)
        .forEach(agency -> inState.put(agency.id(), agency));
    return inState.values().stream().filter(agency -> !isPart(agency, inState)).toList();
  }

  private static boolean isPart(Agency agency, Map<String, Agency> others) {
    return agency.parent().stream().anyMatch(others::containsKey);
  }

  /** Returns the members of each group. */
  private List<List<Agency>> groups() {
    Map<String, List<Agency>> groups = new LinkedHashMap<>();
    for (Agency agency : agencies(List.of(Submission.State.SUBMITTED))) {
      // With a space, which no agency's id has, so that a group never merges with an agency.
      String key = togetherAs(agency).map(group -> "group " + group).orElse(agency.id());
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(agency);
    }
    return List.copyOf(groups.values());
  }

  /** Returns the group of the plan with which an agency meets. */
  private Optional<String> togetherAs(Agency agency) {
    // It is enough that one member's results say that the group met together (E1 in 111).
    return shared(byId.get(agency.id()))
        .or(() -> agency.groupIn(year.plan()).filter(meetTogether::contains));
  }

  /** Returns the number of meetings that the plan requires of all groups. */
  Outcome required() {
    return added(
        groups(),
        group -> amount(group.get(0)).stream().toList(),
        Unverifiable.Reason.AMOUNT_NOT_STATED);
  }

  /** Returns the amount of the most specific rule that has one. */
  private Optional<BigDecimal> amount(Agency agency) {
    return year.plan().rulesFor(agency, RuleSubject.MEETINGS).stream()
        .flatMap(rule -> rule.amount().stream())
        .findFirst();
  }

  /** Returns the total of a number that agencies state in their results. */
  Outcome stated(CountingRule.Total rule) {
    List<List<Agency>> counted;
    if (rule.agency().isPresent()) {
      counted = List.of(List.of(rule.agency().get()));
    } else if (rule.group().isPresent()) {
      counted = List.of(meetingAs(rule.group().get()));
    } else if (rule.of() == CountingRule.Stated.MEETINGS_HELD) {
      // Shared meetings are held once; courses below are each agency's.
      counted = groups();
    } else {
      counted = agencies(List.of(Submission.State.SUBMITTED)).stream().map(List::of).toList();
    }
    return added(
        counted,
        group -> group.stream().flatMap(agency -> number(agency, rule.of()).stream()).toList(),
        Unverifiable.Reason.AGENCIES_SILENT);
  }

  private List<Agency> meetingAs(String group) {
    return year.agencyYears().stream()
        .filter(agencyYear -> shared(agencyYear).equals(Optional.of(group)))
        .map(AgencyYear::agency)
        .toList();
  }

  private Optional<BigDecimal> number(Agency agency, CountingRule.Stated of) {
    Optional<AgencyYear> agencyYear = Optional.ofNullable(byId.get(agency.id()));
    return switch (of) {
      case MEETINGS_HELD ->
          agencyYear
              .flatMap(AgencyYear::meetings)
              .map(meetings -> BigDecimal.valueOf(meetings.held()));
      case COURSES_HELD ->
          agencyYear
              .flatMap(AgencyYear::training)
              .map(training -> BigDecimal.valueOf(training.coursesHeld()));
    };
  }

  /**
   * Adds one number for each group.
   *
   * @param numbers that the members of a group state; those that state one must agree
   * @param silence the missing reason when a group has no number
   */
  private static Outcome added(
      List<List<Agency>> groups,
      Function<List<Agency>, List<BigDecimal>> numbers,
      Unverifiable.Reason silence) {
    Map<BigDecimal, List<List<Agency>>> byAmount = new TreeMap<>();
    List<Agency> silent = new ArrayList<>();
    for (List<Agency> group : groups) {
      // A tree compares numbers by value, where a hash set would tell 3 from 3.0.
      Set<BigDecimal> stated = new TreeSet<>(numbers.apply(group));
      if (stated.size() > 1) {
        return Outcome.missing(Unverifiable.Reason.GROUP_DISAGREES, group);
      }
      silent.addAll(stated.isEmpty() ? group : List.of());
      stated.forEach(
          amount -> byAmount.computeIfAbsent(amount, unused -> new ArrayList<>()).add(group));
    }
    // One missing number makes the sum unknown: missing is not zero (decision 8).
    if (!silent.isEmpty() || groups.isEmpty() || groups.contains(List.<Agency>of())) {
      return Outcome.missing(silence, silent);
    }
    List<Arithmetic.Term> terms = new ArrayList<>();
    byAmount.forEach((amount, members) -> terms.add(new Arithmetic.Term(amount, members)));
    BigDecimal total =
        terms.stream()
            .map(term -> term.amount().multiply(BigDecimal.valueOf(term.groups().size())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Outcome.of(total, new Arithmetic.Groups(terms, total));
  }
}
