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
 * The working groups of a year: one for each agency that handed in its year, but for those that are
 * a part of another such agency, and one for all that meet together.
 */
final class WorkingGroups {
  private final ReportYear year;
  private final Map<String, AgencyYear> byId = new LinkedHashMap<>();
  private final Set<String> meetTogether;

  WorkingGroups(ReportYear year) {
    this.year = year;
    year.agencyYears().forEach(entry -> byId.put(entry.agency().id(), entry));
    this.meetTogether =
        year.agencyYears().stream()
            .flatMap(entry -> shared(entry).stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> shared(AgencyYear entry) {
    return entry.meetings().flatMap(AgencyYear.Meetings::sharedBy);
  }

  /** Agencies in one of the states, without those that are a part of another of them. */
  List<Agency> agencies(List<Submission.State> states) {
    Map<String, Agency> found = new LinkedHashMap<>();
    year.agencyYears().stream()
        .filter(entry -> states.contains(entry.submission().state()))
        .forEach(entry -> found.put(entry.agency().id(), entry.agency()));
    return found.values().stream().filter(agency -> !isPart(agency, found)).toList();
  }

  private static boolean isPart(Agency agency, Map<String, Agency> others) {
    return agency.parent().stream().anyMatch(others::containsKey);
  }

  /** Each group with its members. */
  private List<List<Agency>> groups() {
    Map<String, List<Agency>> groups = new LinkedHashMap<>();
    for (Agency agency : agencies(List.of(Submission.State.SUBMITTED))) {
      String key = togetherAs(agency).map(group -> "group " + group).orElse(agency.id());
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(agency);
    }
    return List.copyOf(groups.values());
  }

  /** The group of the plan that an agency meets as. */
  private Optional<String> togetherAs(Agency agency) {
    return shared(byId.get(agency.id()))
        .or(() -> agency.groupIn(year.plan()).filter(meetTogether::contains));
  }

  /** The meetings that the plan requires of all groups. */
  Outcome required() {
    return added(
        groups(),
        group -> amount(group.get(0)).stream().toList(),
        Unverifiable.Reason.AMOUNT_NOT_STATED);
  }

  /** The amount of the most specific rule that has one: for the agency, its group, or all. */
  private Optional<BigDecimal> amount(Agency agency) {
    return year.plan().rulesFor(agency, RuleSubject.MEETINGS).stream()
        .flatMap(rule -> rule.amount().stream())
        .findFirst();
  }

  /** What agencies state in their own results. */
  Outcome stated(CountingRule.Total rule) {
    List<List<Agency>> asked;
    if (rule.agency().isPresent()) {
      asked = List.of(List.of(rule.agency().get()));
    } else if (rule.group().isPresent()) {
      asked = List.of(meetingAs(rule.group().get()));
    } else if (rule.of() == CountingRule.Stated.MEETINGS_HELD) {
      asked = groups();
    } else {
      asked = agencies(List.of(Submission.State.SUBMITTED)).stream().map(List::of).toList();
    }
    return added(
        asked,
        group -> group.stream().flatMap(agency -> number(agency, rule.of()).stream()).toList(),
        Unverifiable.Reason.AGENCIES_SILENT);
  }

  private List<Agency> meetingAs(String group) {
    return year.agencyYears().stream()
        .filter(entry -> shared(entry).equals(Optional.of(group)))
        .map(AgencyYear::agency)
        .toList();
  }

  private Optional<BigDecimal> number(Agency agency, CountingRule.Stated of) {
    Optional<AgencyYear> entry = Optional.ofNullable(byId.get(agency.id()));
    return switch (of) {
      case MEETINGS_HELD ->
          entry.flatMap(AgencyYear::meetings).map(meetings -> BigDecimal.valueOf(meetings.held()));
      case COURSES_HELD ->
          entry
              .flatMap(AgencyYear::training)
              .map(training -> BigDecimal.valueOf(training.coursesHeld()));
    };
  }

  /**
   * Adds up one number for each group.
   *
   * @param numbers what the members of a group state; all that do must state the same
   * @param silence the reason where a group has no number
   */
  private static Outcome added(
      List<List<Agency>> groups,
      Function<List<Agency>, List<BigDecimal>> numbers,
      Unverifiable.Reason silence) {
    Map<BigDecimal, List<List<Agency>>> byAmount = new TreeMap<>();
    List<Agency> silent = new ArrayList<>();
    for (List<Agency> group : groups) {
      Set<BigDecimal> stated = new TreeSet<>(numbers.apply(group));
      if (stated.size() > 1) {
        return Outcome.missing(Unverifiable.Reason.GROUP_DISAGREES, group);
      }
      silent.addAll(stated.isEmpty() ? group : List.of());
      stated.forEach(
          amount -> byAmount.computeIfAbsent(amount, unused -> new ArrayList<>()).add(group));
    }
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
