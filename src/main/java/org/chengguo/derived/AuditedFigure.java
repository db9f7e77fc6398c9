package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.Figure;
import org.chengguo.model.RecordKind;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Unverifiable;

/**
 * Figure with the results of the audit.
 *
 * @param checks one for each of the figure's rules, in their order
 */
public record AuditedFigure(Figure figure, List<Check> checks) {
  public AuditedFigure {
    checks = List.copyOf(checks);
  }

  /** Returns differs if any check does, agrees if some check does and none differs. */
  public Verdict verdict() {
    if (has(Verdict.DIFFERS)) {
      return Verdict.DIFFERS;
    }
    // A check that is impossible takes nothing from one that agrees (chairs-base-meetings is why a
    // figure has several, decision 8).
    return has(Verdict.AGREES) ? Verdict.AGREES : Verdict.UNVERIFIABLE;
  }

  private boolean has(Verdict verdict) {
    return checks.stream().anyMatch(check -> check.verdict() == verdict);
  }

  /** Returns the first check with the figure's verdict; empty for a figure without a rule. */
  public Optional<Check> decisive() {
    Verdict verdict = verdict();
    return checks.stream().filter(check -> check.verdict() == verdict).findFirst();
  }

  /** Returns the recomputed number of the decisive check; empty for unverifiable figures. */
  public Optional<BigDecimal> recomputed() {
    return decisive().flatMap(Check::recomputed);
  }

  /** Returns stated − recomputed of the decisive check. */
  public Optional<BigDecimal> difference() {
    return decisive().flatMap(Check::difference);
  }

  /** Returns the kind of records that the decisive check counts, if another unit is stated. */
  public Optional<RecordKind> countedApart() {
    return decisive().flatMap(Check::countedApart);
  }

  /** Returns the counted records, by the first rule that counts any. */
  public List<SourceRecord> rows() {
    return checks.stream()
        .map(Check::rows)
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns why the figure cannot be checked; empty if it can. */
  public Optional<Unverifiable> unverifiable() {
    if (verdict() != Verdict.UNVERIFIABLE) {
      return Optional.empty();
    }
    // Only a figure without a rule has no check with a reason; the editors give it one.
    Unverifiable.Reason unchecked =
        figure.counting().unchecked().orElse(Unverifiable.Reason.NO_RULE);
    return decisive()
        .flatMap(Check::unverifiable)
        .or(() -> Optional.of(Unverifiable.because(unchecked)));
  }

  /** Returns whether the figure differs without an acknowledgement. */
  public boolean isUnacknowledged() {
    return verdict() == Verdict.DIFFERS && figure.counting().acknowledged().isEmpty();
  }
}
