package org.chengguo.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Check;
import org.chengguo.derived.Verdict;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/** Recomputation of every figure by its rules, with possible reasons for differences. */
public final class FigureAudit {
  private final Recomputation recomputation;
  private final Explanations explanations;

  private FigureAudit(ReportYear year) {
    this.recomputation = new Recomputation(year);
    this.explanations = new Explanations(year);
  }

  /** Returns the audit of all years of a site without errors. */
  public static Audit of(Site site) {
    List<AuditedFigure> audited = new ArrayList<>();
    for (ReportYear year : site.years()) {
      FigureAudit audit = new FigureAudit(year);
      year.figures().stream().map(audit::figure).forEach(audited::add);
    }
    return new Audit(audited);
  }

  /** Warns of differences without an acknowledgement, and of acknowledgements without one. */
  public static void check(Audit audit, Problems problems) {
    for (AuditedFigure audited : audit.figures()) {
      Figure figure = audited.figure();
      if (audited.isUnacknowledged()) {
        problems.add(
            Code.FIGURE_DIFFERS,
            figure.counting().value(),
            figure.id(),
            figure.value().toPlainString(),
            audited.recomputed().orElseThrow().toPlainString(),
            figure.year().toString());
      } else if (audited.verdict() != Verdict.DIFFERS
          && figure.counting().acknowledged().isPresent()) {
        problems.add(Code.NOTHING_TO_ACKNOWLEDGE, figure.counting().value(), figure.id());
      }
    }
  }

  private AuditedFigure figure(Figure figure) {
    return new AuditedFigure(
        figure, figure.counting().rules().stream().map(rule -> check(figure, rule)).toList());
  }

  private Check check(Figure figure, CountingRule rule) {
    Outcome outcome = recomputation.of(rule, figure.unit());
    if (outcome.missing().isPresent()) {
      return Check.impossible(rule, figure.unit(), outcome.missing().get());
    }
    Stated stated = Stated.in(figure);
    BigDecimal exact = outcome.exact();
    BigDecimal recomputed = stated.shown(exact);
    // Compared before rounding: a bound such as "at least 2/3" is not met by 0.6666.
    boolean agrees = stated.agreesWith(exact);
    return new Check(
        rule,
        figure.unit(),
        agrees ? Verdict.AGREES : Verdict.DIFFERS,
        Optional.of(recomputed),
        Optional.of(figure.value().subtract(recomputed)),
        Optional.of(outcome.arithmetic()),
        agrees ? List.of() : explanations.of(figure, rule, outcome),
        Optional.empty());
  }
}
