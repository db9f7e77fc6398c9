package org.chengguo.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chengguo.derived.Arithmetic;
import org.chengguo.model.Agency;
import org.chengguo.model.Category;
import org.chengguo.model.CountingRule;
import org.chengguo.model.CountingRule.Change;
import org.chengguo.model.CountingRule.Stated;
import org.chengguo.model.Figure;
import org.chengguo.model.Unit;
import org.chengguo.wording.Fragment.Kind;

/**
 * Text of calculations.
 *
 * @param figure the recomputed figure
 */
record ArithmeticWording(AuditWording words, Figure figure, CountingRule rule)
    implements Arithmetic.Visitor<List<Line>> {
  private static final String PLUS = " + ";

  private List<Line> sentence(String key, Object... arguments) {
    return List.of(Line.sentence(words.sentence(key, arguments)));
  }

  private String measured(BigDecimal number) {
    return words.measured(number, figure.unit());
  }

  private Fragment result(BigDecimal exact, Unit unit) {
    return new Fragment(Kind.TOTAL, words.result(exact, figure.value(), unit));
  }

  private List<Fragment> numbers(List<Figure> figures, String separator) {
    return AuditWording.joined(separator, figures.stream().map(words::number).toList());
  }

  private Fragment total(BigDecimal total) {
    return new Fragment(Kind.TOTAL, measured(total));
  }

  /** Returns a sum: its parts, an equals sign and the total. */
  private Line sum(List<Fragment> parts, BigDecimal total) {
    List<Fragment> sum = new ArrayList<>(parts);
    sum.add(Fragment.words(" = "));
    sum.add(total(total));
    return Line.sentence(sum);
  }

  @Override
  public List<Line> rows(Arithmetic.Rows counted) {
    // Papers need the total as well: several may stand behind one listed record.
    Fragment rows = new Fragment(Kind.ROWS, words.text("count.records", counted.rows().size()));
    return ((CountingRule.Count) rule).papers()
        ? sentence("sum.rows.papers", rows, counted.total())
        : sentence("sum.rows", rows);
  }

  @Override
  public List<Line> strategies(Arithmetic.Strategies counted) {
    Category category = counted.category();
    String number = words.measured(category.strategies().size(), Unit.STRATEGIES);
    return sentence("sum.rows", new Fragment(Kind.STRATEGIES, number, category.self()));
  }

  @Override
  public List<Line> agencies(Arithmetic.Agencies counted) {
    List<Agency> agencies = counted.agencies();
    return List.of(
        Line.list(
            Line.Kind.COUNT,
            words.text("count.agencies", agencies.size()),
            agencies.stream().map(words::named).map(List::of).toList()));
  }

  @Override
  public List<Line> sum(Arithmetic.Sum added) {
    List<Fragment> parts = numbers(added.parts(), PLUS);
    // A single part has to be equal, so "= 95" after it would say nothing.
    return List.of(parts.size() == 1 ? Line.sentence(parts) : sum(parts, added.total()));
  }

  @Override
  public List<Line> division(Arithmetic.Division divided) {
    return sentence(
        "sum.division",
        words.number(divided.part()),
        words.number(divided.whole()),
        result(divided.exact(), figure.unit()));
  }

  @Override
  public List<Line> step(Arithmetic.Step step) {
    Fragment from = words.number(step.from());
    Fragment to = words.number(step.to());
    Fragment result = result(step.exact(), step.as().unit(figure.unit()));
    return step.as() == Change.PERCENT
        ? sentence("sum.step.percent", to, from, from, result)
        : sentence("sum.step", to, from, result);
  }

  @Override
  public List<Line> groups(Arithmetic.Groups multiplied) {
    List<Arithmetic.Term> terms = multiplied.terms();
    List<List<Agency>> first = terms.get(0).groups();
    // A total of one agency is its number; "3 × 1 group" would only make it harder to read.
    if (terms.size() == 1 && first.size() == 1 && first.get(0).size() == 1) {
      return sentence("sum.agency", words.named(first.get(0).get(0)), total(multiplied.total()));
    }
    // Courses are counted for each agency, meetings for each working group, which may be several
    // agencies: the sentences name what is multiplied.
    boolean single = rule instanceof CountingRule.Total total && total.of() == Stated.COURSES_HELD;
    String key = single ? "sum.agencies" : "sum.groups";
    List<Fragment> parts = terms.stream().map(term -> Fragment.words(term(key, term))).toList();
    List<Line> lines = new ArrayList<>();
    lines.add(sum(AuditWording.joined(PLUS, parts), multiplied.total()));
    for (Arithmetic.Term term : terms) {
      lines.add(
          Line.list(
              Line.Kind.COUNTED,
              term(key + ".list", term),
              term.groups().stream().map(this::group).toList()));
    }
    return lines;
  }

  private String term(String key, Arithmetic.Term term) {
    return words.text(key, measured(term.amount()), term.groups().size());
  }

  private List<Fragment> group(List<Agency> agencies) {
    List<Fragment> names =
        AuditWording.joined(
            words.text("list.separator"), agencies.stream().map(words::named).toList());
    return agencies.size() > 1 ? words.sentence("sum.together", names) : names;
  }

  @Override
  public List<Line> smallest(Arithmetic.Smallest least) {
    return sentence(
        "sum.least",
        numbers(least.of(), words.text("list.separator")),
        words.number(least.smallest()));
  }
}
