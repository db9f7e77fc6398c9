package org.chengguo.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.chengguo.derived.Arithmetic;
import org.chengguo.model.CountingRule.Change;
import org.chengguo.model.Figure;

/**
 * Arithmetic in words and signs.
 *
 * @param figure the one that is recomputed
 */
record ArithmeticWords(AuditWords words, Figure figure) implements Arithmetic.Visitor<String> {

  @Override
  public String rows(Arithmetic.Rows counted) {
    int rows = counted.rows().size();
    boolean plain = counted.total().compareTo(BigDecimal.valueOf(rows)) == 0;
    return words.text(plain ? "rows" : "rows.papers", rows, counted.total());
  }

  @Override
  public String strategies(Arithmetic.Strategies counted) {
    return words.text("strategies", counted.category().strategies().size());
  }

  @Override
  public String agencies(Arithmetic.Agencies counted) {
    return words.text("agencies", counted.agencies().size());
  }

  @Override
  public String sum(Arithmetic.Sum added) {
    String parts = added.parts().stream().map(words::number).collect(Collectors.joining(" + "));
    return added.parts().size() == 1 ? parts : parts + " = " + added.total().toPlainString();
  }

  @Override
  public String division(Arithmetic.Division divided) {
    return division(divided.part().value(), divided.whole().value(), divided.exact());
  }

  String division(BigDecimal part, BigDecimal whole, BigDecimal exact) {
    return plain(part) + " ÷ " + plain(whole) + " = " + words.exact(exact, figure, figure.unit());
  }

  @Override
  public String step(Arithmetic.Step step) {
    return step(step, step.as(), step.from().value(), step.exact());
  }

  /**
   * A step told in some way.
   *
   * @param base what one per cent is a hundredth of
   */
  String step(Arithmetic.Step step, Change as, BigDecimal base, BigDecimal exact) {
    String difference = words.number(step.to()) + " − " + words.number(step.from());
    String result = " = " + words.exact(exact, figure, as.unit(step.to().unit()));
    return as == Change.PERCENT
        ? "(" + difference + ") ÷ " + words.number(base, step.from().unit()) + result
        : difference + result;
  }

  @Override
  public String groups(Arithmetic.Groups multiplied) {
    List<Arithmetic.Term> terms = multiplied.terms();
    if (terms.size() == 1 && terms.get(0).groups().size() == 1) {
      return plain(multiplied.total());
    }
    return terms.stream()
            .map(term -> plain(term.amount()) + " × " + term.groups().size())
            .collect(Collectors.joining(" + "))
        + " = "
        + plain(multiplied.total());
  }

  @Override
  public String smallest(Arithmetic.Smallest found) {
    return words.text(
        "smallest",
        words.list(found.of().stream().map(words::number).toList()),
        words.number(found.smallest()));
  }

  static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
