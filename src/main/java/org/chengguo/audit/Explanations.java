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
 * Search for possible reasons of a difference: ways of counting that give the stated number. The
 * order of the kinds is fixed; at most three of a kind are kept.
 */
final class Explanations {
  // Decision 8. Of many ways that all fit, none is likely; a reader can weigh three.
  static final int MAX_PER_KIND = 3;

  private final Wholes wholes;
  private final CountDifferences counts;

  Explanations(ReportYear year) {
    this.wholes = new Wholes(year);
    this.counts = new CountDifferences(year);
  }

  /**
   * Returns the possible reasons for a figure that differs from its rule.
   *
   * @param outcome of the rule, with a result
   */
  List<Reconciliation> of(Figure figure, CountingRule rule, Outcome outcome) {
    Stated stated = Stated.in(figure);
    return switch (rule.kind()) {
      case COUNT ->
          counts.of(figure, (CountingRule.Count) rule, (Arithmetic.Rows) outcome.arithmetic());
      case SUM -> sum(stated, (Arithmetic.Sum) outcome.arithmetic());
      case SHARE -> share(figure, stated, (Arithmetic.Division) outcome.arithmetic());
      case DIFFERENCE -> difference(stated, (Arithmetic.Step) outcome.arithmetic());
      // Strategies, agencies and groups count one each or nearly alike: what fits for one of them
      // fits for many, and so explains nothing.
      case PLAN_STRATEGIES, SUBMISSIONS, REQUIREMENT, TOTAL, LEAST -> List.of();
    };
  }

  private static List<Reconciliation> sum(Stated stated, Arithmetic.Sum sum) {
    // A single part must equal the figure; without it nothing is left, and twice is no sum.
    if (sum.parts().size() < 2) {
      return List.of();
    }
    // A part of zero changes nothing, whether it is left out or added twice.
    List<Figure> parts = sum.parts().stream().filter(part -> part.value().signum() != 0).toList();
    Stream<Reconciliation> leftOut =
        parts.stream()
            .filter(part -> stated.agreesWith(sum.total().subtract(part.value())))
            .map(part -> (Reconciliation) new Reconciliation.PartLeftOut(part))
            .limit(MAX_PER_KIND);
    Stream<Reconciliation> twice =
        parts.stream()
            .filter(part -> stated.agreesWith(sum.total().add(part.value())))
            .map(part -> (Reconciliation) new Reconciliation.PartTwice(part))
            .limit(MAX_PER_KIND);
    return Stream.concat(leftOut, twice).toList();
  }

  private List<Reconciliation> share(Figure figure, Stated stated, Arithmetic.Division division) {
    List<Reconciliation> reasons = new ArrayList<>(wholes.of(figure, stated, division));
    cut(stated, division.exact()).ifPresent(reasons::add);
    return reasons;
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
    List<Reconciliation> reasons = new ArrayList<>();
    // Shares have no amount as a difference: 10 points more are not "10 per cent more" (figure
    // speakers-women-share-rise of 111 is such a mistake).
    for (Change candidate :
        List.of(shares ? Change.PERCENTAGE_POINTS : Change.AMOUNT, Change.PERCENT)) {
      if (candidate != step.as() && (candidate != Change.PERCENT || from.signum() != 0)) {
        BigDecimal exact = Recomputation.change(from, to, candidate);
        if (stated.agreesWith(exact)) {
          reasons.add(new Reconciliation.OtherChange(candidate, exact));
        }
      }
    }
    if (step.as() == Change.PERCENT && to.signum() != 0) {
      BigDecimal exact = Recomputation.share(to.subtract(from), to, Unit.PERCENT);
      if (stated.agreesWith(exact)) {
        reasons.add(new Reconciliation.LaterAsBase(step.to(), exact));
      }
    }
    cut(stated, step.exact()).ifPresent(reasons::add);
    return reasons;
  }
}
