package org.chengguo.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import org.chengguo.derived.Arithmetic;
import org.chengguo.model.Agency;
import org.chengguo.model.Category;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.ReportYear;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Unit;
import org.chengguo.model.Unverifiable;

/** Results of counting rules within one year. */
final class Recomputation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ReportYear year;
  private final WorkingGroups groups;

  Recomputation(ReportYear year) {
    this.year = year;
    this.groups = new WorkingGroups(year);
  }

  /** Returns a part divided by a whole, to 34 digits. */
  static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    // A share of numbers with nine digits, printed with two decimals, is a tie or at least 5E-12
    // away from one, so 34 digits never round to the wrong side (StatedTest, by whole numbers).
    return part.divide(whole, MathContext.DECIMAL128);
  }

  /** Returns a share of a whole as a ratio or in per cent. */
  static BigDecimal share(BigDecimal part, BigDecimal whole, Unit unit) {
    // Multiplied before the division, so that 1/3 in per cent has all its digits.
    return ratio(unit == Unit.RATIO ? part : part.multiply(HUNDRED), whole);
  }

  /** Returns a difference as an amount, points, or per cent of the first number. */
  static BigDecimal change(BigDecimal from, BigDecimal to, CountingRule.Change as) {
    BigDecimal step = to.subtract(from);
    return as == CountingRule.Change.PERCENT ? share(step, from, Unit.PERCENT) : step;
  }

  static BigDecimal sum(List<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Returns the result of a rule.
   *
   * @param unit of the figure that has the rule
   */
  Outcome of(CountingRule rule, Unit unit) {
    return rule.accept(new RuleResult(unit));
  }

  private Figure figure(String id) {
    // RuleChecks has refused rules that name a figure of another year, or none.
    return year.figure(id).orElseThrow();
  }

  private List<Figure> figures(CountingRule rule) {
    return rule.figures().stream().map(this::figure).toList();
  }

  /** Result of each kind of rule. */
  private final class RuleResult implements CountingRule.Visitor<Outcome> {
    private final Unit unit;

    RuleResult(Unit unit) {
      this.unit = unit;
    }

    @Override
    public Outcome count(CountingRule.Count rule) {
      List<SourceRecord> rows = year.records().stream().filter(rule::covers).toList();
      BigDecimal total = BigDecimal.valueOf(rows.stream().mapToLong(rule::weight).sum());
      return Outcome.of(total, new Arithmetic.Rows(rows, total));
    }

    @Override
    public Outcome planStrategies(CountingRule.PlanStrategies rule) {
      // Looked up again, because a rule holds the category's branch without its strategies.
      Category category = year.plan().category(rule.category().id()).orElseThrow();
      return Outcome.of(
          BigDecimal.valueOf(category.strategies().size()), new Arithmetic.Strategies(category));
    }

    @Override
    public Outcome submissions(CountingRule.Submissions rule) {
      List<Agency> agencies = groups.agencies(rule.states());
      return Outcome.of(BigDecimal.valueOf(agencies.size()), new Arithmetic.Agencies(agencies));
    }

    @Override
    public Outcome sum(CountingRule.Sum rule) {
      // Stated parts, although some may be wrong: a wrong part is found by its rule (decision 8).
      List<Figure> parts = figures(rule);
      BigDecimal total = Recomputation.sum(parts);
      return Outcome.of(total, new Arithmetic.Sum(parts, total));
    }

    @Override
    public Outcome share(CountingRule.Share rule) {
      Figure part = figure(rule.part());
      Figure whole = figure(rule.whole());
      // A share of nothing and a growth from nothing have no number; infinity is no answer.
      if (whole.value().signum() == 0) {
        return Outcome.missing(Unverifiable.Reason.BASE_NOT_STATED, List.of());
      }
      BigDecimal exact = Recomputation.share(part.value(), whole.value(), unit);
      return Outcome.of(exact, new Arithmetic.Division(part, whole, exact));
    }

    @Override
    public Outcome difference(CountingRule.Difference rule) {
      Figure from = figure(rule.from());
      Figure to = figure(rule.to());
      if (rule.as() == CountingRule.Change.PERCENT && from.value().signum() == 0) {
        return Outcome.missing(Unverifiable.Reason.BASE_NOT_STATED, List.of());
      }
      BigDecimal exact = change(from.value(), to.value(), rule.as());
      return Outcome.of(exact, new Arithmetic.Step(from, to, rule.as(), exact));
    }

    @Override
    public Outcome least(CountingRule.Least rule) {
      List<Figure> all = figures(rule);
      // Of equal figures, min keeps the first, so that the one named does not change.
      Figure smallest = all.stream().min(Comparator.comparing(Figure::value)).orElseThrow();
      return Outcome.of(smallest.value(), new Arithmetic.Smallest(all, smallest));
    }

    @Override
    public Outcome requirement(CountingRule.Requirement rule) {
      return groups.required();
    }

    @Override
    public Outcome total(CountingRule.Total rule) {
      return groups.stated(rule);
    }
  }
}
