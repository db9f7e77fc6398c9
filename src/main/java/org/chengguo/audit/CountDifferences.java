package org.chengguo.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chengguo.derived.Arithmetic;
import org.chengguo.derived.Reconciliation;
import org.chengguo.derived.Reconciliation.Adjustment;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;
import org.chengguo.model.SourceRecord;

/** Possible reasons for a difference between a stated count and the listed records. */
final class CountDifferences {
  // 106 needs one adjustment, 111 two (RealAuditTest); four or five explain nothing more in them,
  // but raise the number of choices, each of which may fit by chance, to 12,950 and more.
  private static final int COMBINED = 3;

  // There are 2,324 choices of up to 3 of 24, but 288,100 of the 120 adjustments that 60 titles of
  // several papers give (FigureAuditTest.combinationsAreBounded).
  private static final int MAX_ADJUSTMENTS = 24;

  // As papers and meetings are bounded in the schemas; intValueExact throws beyond the int range,
  // and the value of a figure may be as large as 10 to the 15th.
  private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(1_000_000);

  private final ReportYear year;

  CountDifferences(ReportYear year) {
    this.year = year;
  }

  /** Returns the reasons in display order, at most three of a kind. */
  List<Reconciliation> of(Figure figure, CountingRule.Count rule, Arithmetic.Rows counted) {
    Stated stated = Stated.in(figure);
    List<Reconciliation> reasons = new ArrayList<>();
    CountingRule.Count swapped = rule.counting(!rule.papers());
    // Counting every row by papers, or none, is the simplest reason. Adjustments of some rows would
    // only say the same in more words.
    if (stated.agreesWith(weight(swapped, counted.rows()))) {
      reasons.add(new Reconciliation.OtherUnit(swapped.papers()));
    } else {
      List<Adjustment> adjustments = adjustments(figure, rule, counted.rows());
      combinations(adjustments).stream()
          .filter(chosen -> stated.agreesWith(counted.total().add(change(chosen))))
          .limit(Explanations.MAX_PER_KIND)
          .forEach(chosen -> reasons.add(new Reconciliation.Adjusted(counted.total(), chosen)));
    }
    // Leaving out the only agency of a count, or counting it twice, leaves 0 or twice the number.
    if (rule.agency().isEmpty()) {
      reasons.addAll(agencies(stated, rule, counted));
    }
    return reasons;
  }

  private static BigDecimal weight(CountingRule.Count rule, List<SourceRecord> rows) {
    return BigDecimal.valueOf(rows.stream().mapToLong(rule::weight).sum());
  }

  private static BigDecimal change(List<Adjustment> chosen) {
    return BigDecimal.valueOf(chosen.stream().mapToInt(Adjustment::change).sum());
  }

  private List<Adjustment> adjustments(
      Figure figure, CountingRule.Count rule, List<SourceRecord> rows) {
    List<Adjustment> adjustments = new ArrayList<>();
    // Numbers that the report itself prints come first, so that the limit cuts rows before them.
    for (Figure candidate : year.figures()) {
      if (!candidate.id().equals(figure.id())) {
        agencyAsStated(candidate, rule, rows).ifPresent(adjustments::add);
      }
    }
    for (SourceRecord row : rows) {
      if (row.paperCount() > 1) {
        int swapped = rule.papers() ? 1 : row.paperCount();
        adjustments.add(counted(row, swapped, rule));
        // A row of several papers may also be left out: 市政統計週報 of 111 is one (RealAuditTest).
        adjustments.add(counted(row, 0, rule));
      }
    }
    return adjustments.stream().limit(MAX_ADJUSTMENTS).toList();
  }

  private static Adjustment counted(SourceRecord row, int as, CountingRule.Count rule) {
    return new Reconciliation.RowCountedAs(row, as, as - rule.weight(row));
  }

  /** Returns the adjustment to a figure that states one agency's part of the count otherwise. */
  private static Optional<Adjustment> agencyAsStated(
      Figure candidate, CountingRule.Count rule, List<SourceRecord> rows) {
    if (rule.agency().isPresent() || candidate.agency().isEmpty()) {
      return Optional.empty();
    }
    // Only a figure with the very same rule for its agency states a part of this count.
    CountingRule.Count ofAgency = rule.of(candidate.agency().get());
    boolean isCount =
        Stated.digits(candidate.value()) == 0 && candidate.value().compareTo(MAX_COUNT) <= 0;
    if (!isCount || !candidate.counting().rules().contains(ofAgency)) {
      return Optional.empty();
    }
    int listed = rows.stream().filter(ofAgency::covers).mapToInt(rule::weight).sum();
    int change = candidate.value().intValueExact() - listed;
    return change == 0
        ? Optional.empty()
        : Optional.of(new Reconciliation.AgencyAsStated(candidate, listed, change));
  }

  /** Returns all choices of one to three compatible adjustments, the shortest first. */
  private static List<List<Adjustment>> combinations(List<Adjustment> adjustments) {
    List<List<Adjustment>> all = new ArrayList<>();
    List<List<Adjustment>> longest = List.of(List.of());
    for (int size = 1; size <= COMBINED; size++) {
      List<List<Adjustment>> longer = new ArrayList<>();
      for (List<Adjustment> chosen : longest) {
        // Only later adjustments are appended, so that no choice is listed in two orders.
        int next = chosen.isEmpty() ? 0 : adjustments.indexOf(chosen.get(chosen.size() - 1)) + 1;
        for (Adjustment added : adjustments.subList(next, adjustments.size())) {
          if (chosen.stream().noneMatch(adjustment -> overlap(adjustment, added))) {
            List<Adjustment> together = new ArrayList<>(chosen);
            together.add(added);
            longer.add(together);
          }
        }
      }
      all.addAll(longer);
      longest = longer;
    }
    return all;
  }

  // Rows of one agency can be changed apart. An agency's stated number replaces all of its rows, so
  // that together with one of them something would be counted twice.
  private static boolean overlap(Adjustment first, Adjustment second) {
    return first instanceof Reconciliation.RowCountedAs firstRow
            && second instanceof Reconciliation.RowCountedAs secondRow
        ? firstRow.row().equals(secondRow.row())
        : first.agency().id().equals(second.agency().id());
  }

  /** Returns the agencies without which, or with which twice, the count is the stated number. */
  private static List<Reconciliation> agencies(
      Stated stated, CountingRule.Count rule, Arithmetic.Rows counted) {
    Map<String, Agency> agencies = new LinkedHashMap<>();
    Map<String, Integer> amounts = new LinkedHashMap<>();
    for (SourceRecord row : counted.rows()) {
      agencies.putIfAbsent(row.agency().id(), row.agency());
      amounts.merge(row.agency().id(), rule.weight(row), Integer::sum);
    }
    List<Reconciliation> leftOut =
        fitting(
            amounts,
            -1,
            stated,
            counted,
            (id, amount) -> new Reconciliation.AgencyLeftOut(agencies.get(id), amount));
    List<Reconciliation> twice =
        fitting(
            amounts,
            1,
            stated,
            counted,
            (id, amount) -> new Reconciliation.AgencyTwice(agencies.get(id), amount));
    List<Reconciliation> both = new ArrayList<>(leftOut);
    both.addAll(twice);
    return both;
  }

  private static List<Reconciliation> fitting(
      Map<String, Integer> amounts,
      int sign,
      Stated stated,
      Arithmetic.Rows counted,
      BiFunction<String, Integer, Reconciliation> reason) {
    List<Reconciliation> fitting = new ArrayList<>();
    amounts.forEach(
        (id, amount) -> {
          if (stated.agreesWith(counted.total().add(BigDecimal.valueOf((long) sign * amount)))) {
            fitting.add(reason.apply(id, amount));
          }
        });
    // Many agencies have the same small number of records. Where more than a few fit, it is chance,
    // and naming the first three of them would accuse them without reason.
    return fitting.size() <= Explanations.MAX_PER_KIND ? fitting : List.of();
  }
}
