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

/** Follows a counting rule within one year. */
final class Recomputation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ReportYear year;
  private final WorkingGroups groups;

  Recomputation(ReportYear year) {
    this.year = year;
    this.groups = new WorkingGroups(year);
  }

  /** A part of a whole, to 34 digits: enough for no rounding to depend on it. */
  static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, MathContext.DECIMAL128);
  }

  /** The same in the unit of a share: a ratio, or per cent. */
  static BigDecimal share(BigDecimal part, BigDecimal whole, Unit unit) {
    return ratio(unit == Unit.RATIO ? part : part.multiply(HUNDRED), whole);
  }

  /** What a difference is in a certain way of telling it. */
  static BigDecimal change(BigDecimal from, BigDecimal to, CountingRule.Change as) {
    BigDecimal step = to.subtract(from);
    return as == CountingRule.Change.PERCENT ? share(step, from, Unit.PERCENT) : step;
  }

  static BigDecimal sum(List<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What a rule comes to.
   *
   * @param unit that of the figure that has the rule
   */
  Outcome of(CountingRule rule, Unit unit) {
    return rule.accept(new Following(unit));
  }

  private Figure figure(String id) {
    return year.figure(id).orElseThrow();
  }

  private List<Figure> figures(CountingRule rule) {
    return rule.figures().stream().map(this::figure).toList();
  }

  /** What each kind of rule comes to. */
  private final class Following implements CountingRule.Visitor<Outcome> {
    private final Unit unit;

    Following(Unit unit) {
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
      List<Figure> parts = figures(rule);
      BigDecimal total = Recomputation.sum(parts);
      return Outcome.of(total, new Arithmetic.Sum(parts, total));
    }

    @Override
    public Outcome share(CountingRule.Share rule) {
      Figure part = figure(rule.part());
      Figure whole = figure(rule.whole());
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
