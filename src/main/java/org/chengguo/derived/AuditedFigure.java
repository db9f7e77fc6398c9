package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.Figure;
import org.chengguo.model.RecordKind;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Unverifiable;

/**
 * A figure and what the audit says of it.
 *
 * @param checks one for each of the figure's rules, in their order
 */
public record AuditedFigure(Figure figure, List<Check> checks) {
  public AuditedFigure {
    checks = List.copyOf(checks);
  }

  /** Differs where any rule says so; agrees where one does and none differs. */
  public Verdict verdict() {
    if (has(Verdict.DIFFERS)) {
      return Verdict.DIFFERS;
    }
    return has(Verdict.AGREES) ? Verdict.AGREES : Verdict.UNVERIFIABLE;
  }

  private boolean has(Verdict verdict) {
    return checks.stream().anyMatch(check -> check.verdict() == verdict);
  }

  /** The first check with the figure's verdict; empty for a figure without a rule. */
  public Optional<Check> decisive() {
    Verdict verdict = verdict();
    return checks.stream().filter(check -> check.verdict() == verdict).findFirst();
  }

  /** By the decisive rule; empty where the figure cannot be checked. */
  public Optional<BigDecimal> recomputed() {
    return decisive().flatMap(Check::recomputed);
  }

  /** Stated − recomputed, by the decisive rule. */
  public Optional<BigDecimal> difference() {
    return decisive().flatMap(Check::difference);
  }

  /** The records that the decisive rule counts, where another unit is stated. */
  public Optional<RecordKind> countedApart() {
    return decisive().flatMap(Check::countedApart);
  }

  /** The records behind the number, by the first rule that counts any. */
  public List<SourceRecord> rows() {
    return checks.stream()
        .map(Check::rows)
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Why the figure cannot be checked; empty where it can. */
  public Optional<Unverifiable> unverifiable() {
    if (verdict() != Verdict.UNVERIFIABLE) {
      return Optional.empty();
    }
    Unverifiable.Reason said = figure.counting().unchecked().orElse(Unverifiable.Reason.NO_RULE);
    return decisive()
        .flatMap(Check::unverifiable)
        .or(() -> Optional.of(Unverifiable.because(said)));
  }

  /** Whether it differs and the Office has said nothing on it. */
  public boolean needsWord() {
    return verdict() == Verdict.DIFFERS && figure.counting().acknowledged().isEmpty();
  }
}
