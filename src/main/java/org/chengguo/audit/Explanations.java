package org.chengguo.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.derived.Arithmetic;
import org.chengguo.derived.Reconciliation;
import org.chengguo.model.CountingRule;
import org.chengguo.model.CountingRule.Change;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Unit;

/**
 * What may lie behind a difference: other ways of counting that give exactly the stated number.
 * They are tried in a fixed order, and a few of a kind are enough.
 */
final class Explanations {
  /** More of a kind would explain nothing. */
  static final int MOST = 3;

  private final Wholes wholes;
  private final CountGaps counts;

  Explanations(ReportYear year) {
    this.wholes = new Wholes(year);
    this.counts = new CountGaps(year);
  }

  /** Those for a figure that its rule does not give. */
  List<Reconciliation> of(Figure figure, CountingRule rule, Outcome outcome) {
    Stated stated = Stated.in(figure);
    return switch (rule.kind()) {
      case COUNT ->
          counts.of(figure, (CountingRule.Count) rule, (Arithmetic.Rows) outcome.arithmetic());
      case SUM -> sum(stated, (Arithmetic.Sum) outcome.arithmetic());
      case SHARE -> share(figure, stated, (Arithmetic.Division) outcome.arithmetic());
      case DIFFERENCE -> difference(stated, (Arithmetic.Step) outcome.arithmetic());
      case PLAN_STRATEGIES, SUBMISSIONS, REQUIREMENT, TOTAL, LEAST -> List.of();
    };
  }

  private static List<Reconciliation> sum(Stated stated, Arithmetic.Sum sum) {
    if (sum.parts().size() < 2) {
      return List.of();
    }
    List<Figure> parts = sum.parts().stream().filter(part -> part.value().signum() != 0).toList();
    Stream<Reconciliation> leftOut =
        parts.stream()
            .filter(part -> stated.agreesWith(sum.total().subtract(part.value())))
            .map(part -> (Reconciliation) new Reconciliation.PartLeftOut(part))
            .limit(MOST);
    Stream<Reconciliation> twice =
        parts.stream()
            .filter(part -> stated.agreesWith(sum.total().add(part.value())))
            .map(part -> (Reconciliation) new Reconciliation.PartTwice(part))
            .limit(MOST);
    return Stream.concat(leftOut, twice).toList();
  }

  private List<Reconciliation> share(Figure figure, Stated stated, Arithmetic.Division division) {
    List<Reconciliation> found = new ArrayList<>(wholes.of(figure, stated, division));
    cut(stated, division.exact()).ifPresent(found::add);
    return found;
  }

  private static Optional<Reconciliation> cut(Stated stated, BigDecimal exact) {
    return stated.cut(exact).compareTo(stated.value()) == 0
        ? Optional.of(new Reconciliation.Cut(exact))
        : Optional.empty();
  }

  private static List<Reconciliation> difference(Stated stated, Arithmetic.Step step) {
    BigDecimal from = step.from().value();
    BigDecimal to = step.to().value();
    boolean shares = step.from().unit() == Unit.PERCENT;
    List<Reconciliation> found = new ArrayList<>();
    for (Change other :
        List.of(shares ? Change.PERCENTAGE_POINTS : Change.AMOUNT, Change.PERCENT)) {
      if (other != step.as() && (other != Change.PERCENT || from.signum() != 0)) {
        BigDecimal exact = Recomputation.change(from, to, other);
        if (stated.agreesWith(exact)) {
          found.add(new Reconciliation.OtherChange(other, exact));
        }
      }
    }
    if (step.as() == Change.PERCENT && to.signum() != 0) {
      BigDecimal exact = Recomputation.share(to.subtract(from), to, Unit.PERCENT);
      if (stated.agreesWith(exact)) {
        found.add(new Reconciliation.LaterAsBase(step.to(), exact));
      }
    }
    cut(stated, step.exact()).ifPresent(found::add);
    return found;
  }
}
