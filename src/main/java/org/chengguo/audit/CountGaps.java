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

/** What may lie between a stated number of records and the listed ones. */
final class CountGaps {
  /** Adjustments tried together. */
  private static final int TOGETHER = 3;

  /** Adjustments tried at all: the combinations grow fast. */
  private static final int TRIED = 24;

  /** What an agency may be stated to have listed, as the schema bounds counts. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

  private final ReportYear year;

  CountGaps(ReportYear year) {
    this.year = year;
  }

  List<Reconciliation> of(Figure figure, CountingRule.Count rule, Arithmetic.Rows counted) {
    Stated stated = Stated.in(figure);
    List<Reconciliation> found = new ArrayList<>();
    CountingRule.Count other = rule.counting(!rule.papers());
    boolean otherUnit = stated.agreesWith(weight(other, counted.rows()));
    if (otherUnit) {
      found.add(new Reconciliation.OtherUnit(other.papers()));
    }
    if (!otherUnit) {
      List<Adjustment> adjustments = adjustments(figure, rule, counted.rows());
      combinations(adjustments).stream()
          .filter(chosen -> stated.agreesWith(counted.total().add(change(chosen))))
          .limit(Explanations.MOST)
          .forEach(chosen -> found.add(new Reconciliation.Adjusted(counted.total(), chosen)));
    }
    if (rule.agency().isEmpty()) {
      found.addAll(agencies(stated, rule, counted));
    }
    return found;
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
    for (Figure other : year.figures()) {
      if (!other.id().equals(figure.id())) {
        agencyAsStated(other, rule, rows).ifPresent(adjustments::add);
      }
    }
    for (SourceRecord row : rows) {
      if (row.paperCount() > 1) {
        int other = rule.papers() ? 1 : row.paperCount();
        adjustments.add(counted(row, other, rule));
        adjustments.add(counted(row, 0, rule));
      }
    }
    return adjustments.stream().limit(TRIED).toList();
  }

  private static Adjustment counted(SourceRecord row, int as, CountingRule.Count rule) {
    return new Reconciliation.RowCountedAs(row, as, as - rule.weight(row));
  }

  /** A figure that states one agency's part of the count, where it is not what is listed. */
  private static Optional<Adjustment> agencyAsStated(
      Figure other, CountingRule.Count rule, List<SourceRecord> rows) {
    if (rule.agency().isPresent() || other.agency().isEmpty()) {
      return Optional.empty();
    }
    CountingRule.Count ofAgency = rule.of(other.agency().get());
    boolean plain = Stated.digits(other.value()) == 0 && other.value().compareTo(LARGEST) <= 0;
    if (!plain || !other.counting().rules().contains(ofAgency)) {
      return Optional.empty();
    }
    int listed = rows.stream().filter(ofAgency::covers).mapToInt(rule::weight).sum();
    int change = other.value().intValueExact() - listed;
    return change == 0
        ? Optional.empty()
        : Optional.of(new Reconciliation.AgencyAsStated(other, listed, change));
  }

  /** All choices of one to three that touch no agency's row twice, the shortest first. */
  private static List<List<Adjustment>> combinations(List<Adjustment> adjustments) {
    List<List<Adjustment>> all = new ArrayList<>();
    List<List<Adjustment>> longest = List.of(List.of());
    for (int size = 1; size <= TOGETHER; size++) {
      List<List<Adjustment>> longer = new ArrayList<>();
      for (List<Adjustment> chosen : longest) {
        int next = chosen.isEmpty() ? 0 : adjustments.indexOf(chosen.get(chosen.size() - 1)) + 1;
        for (Adjustment more : adjustments.subList(next, adjustments.size())) {
          if (chosen.stream().noneMatch(one -> touchTheSame(one, more))) {
            List<Adjustment> together = new ArrayList<>(chosen);
            together.add(more);
            longer.add(together);
          }
        }
      }
      all.addAll(longer);
      longest = longer;
    }
    return all;
  }

  private static boolean touchTheSame(Adjustment one, Adjustment other) {
    return one instanceof Reconciliation.RowCountedAs row
            && other instanceof Reconciliation.RowCountedAs another
        ? row.row().equals(another.row())
        : one.agency().id().equals(other.agency().id());
  }

  /** One agency left out or counted twice; of many that fit, none explains anything. */
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
      BiFunction<String, Integer, Reconciliation> make) {
    List<Reconciliation> found = new ArrayList<>();
    amounts.forEach(
        (id, amount) -> {
          if (stated.agreesWith(counted.total().add(BigDecimal.valueOf((long) sign * amount)))) {
            found.add(make.apply(id, amount));
          }
        });
    return found.size() <= Explanations.MOST ? found : List.of();
  }
}
