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
 * A stated number against one of its rules.
 *
 * @param unit of the stated number
 * @param recomputed at the digits to compare; empty where it cannot be checked, as the next two
 * @param difference stated − recomputed
 * @param possible ways of counting that give the stated number, where it differs
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

  /** A rule that could not be followed. */
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

  /** Stated in another unit than the rule counts: records, where papers are stated. */
  public Optional<RecordKind> countedApart() {
    return rule.countsApartFrom(unit);
  }

  /** The records behind the number; none where it is not a count of records. */
  public List<SourceRecord> rows() {
    return arithmetic
        .filter(Arithmetic.Rows.class::isInstance)
        .map(found -> ((Arithmetic.Rows) found).rows())
        .orElse(List.of());
  }
}
