package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.CountingRule;
import org.chengguo.model.RecordKind;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Unit;
import org.chengguo.model.Unverifiable;

/**
 * Comparison of a stated number with one of its rules.
 *
 * @param unit of the stated number
 * @param recomputed with the decimal places to show; empty if it cannot be checked, as the next two
 * @param difference stated − recomputed
 * @param possible reasons for a difference: ways of counting that give the stated number
 * @param unverifiable why it cannot be checked
 */
public record Check(
    CountingRule rule,
    Unit unit,
    Verdict verdict,
    Optional<BigDecimal> recomputed,
    Optional<BigDecimal> difference,
    Optional<Arithmetic> arithmetic,
    List<Reconciliation> possible,
    Optional<Unverifiable> unverifiable) {
  public Check {
    possible = List.copyOf(possible);
  }

  /** Returns the check of a rule that has no result. */
  public static Check impossible(CountingRule rule, Unit unit, Unverifiable reason) {
    return new Check(
        rule,
        unit,
        Verdict.UNVERIFIABLE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(reason));
  }

  /** Returns the counted kind of records, if the number is stated in another unit: papers. */
  public Optional<RecordKind> countedApart() {
    return rule.countsApartFrom(unit);
  }

  /** Returns the counted records; none if the rule does not count records. */
  public List<SourceRecord> rows() {
    // A filter, not a visitor: every kind but one has no rows.
    return arithmetic
        .filter(Arithmetic.Rows.class::isInstance)
        .map(arithmetic -> ((Arithmetic.Rows) arithmetic).rows())
        .orElse(List.of());
  }
}
