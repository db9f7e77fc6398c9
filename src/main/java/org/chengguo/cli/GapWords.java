package org.chengguo.cli;

import java.math.BigDecimal;
import org.chengguo.derived.Arithmetic;
import org.chengguo.derived.Reconciliation;
import org.chengguo.derived.Reconciliation.Adjustment;
import org.chengguo.model.Figure;

/**
 * What may lie behind a difference, in words.
 *
 * @param figure the one that differs
 * @param arithmetic of the rule that it differs from
 */
record GapWords(AuditWords words, Figure figure, Arithmetic arithmetic)
    implements Reconciliation.Visitor<String> {

  private ArithmeticWords signs() {
    return new ArithmeticWords(words, figure);
  }

  private String division(BigDecimal whole, BigDecimal exact) {
    return signs().division(((Arithmetic.Division) arithmetic).part().value(), whole, exact);
  }

  @Override
  public String otherWhole(Reconciliation.OtherWhole way) {
    return words.text(
        "way.other-whole",
        division(way.wholes().get(0).value(), way.exact()),
        words.list(way.wholes().stream().map(words::quoted).toList()));
  }

  @Override
  public String nearWhole(Reconciliation.NearWhole way) {
    return words.text(
        "way.near-whole", division(way.whole(), way.exact()), way.whole().toPlainString());
  }

  @Override
  public String cut(Reconciliation.Cut way) {
    return words.text(
        "way.cut", words.exact(way.exact(), figure, figure.unit()), words.number(figure));
  }

  @Override
  public String otherChange(Reconciliation.OtherChange way) {
    Arithmetic.Step step = (Arithmetic.Step) arithmetic;
    return words.text(
        "way.other-change." + way.as().id(),
        signs().step(step, way.as(), step.from().value(), way.exact()));
  }

  @Override
  public String laterAsBase(Reconciliation.LaterAsBase way) {
    Arithmetic.Step step = (Arithmetic.Step) arithmetic;
    return words.text(
        "way.later-as-base", signs().step(step, step.as(), way.base().value(), way.exact()));
  }

  @Override
  public String otherUnit(Reconciliation.OtherUnit way) {
    return words.text("way.other-unit." + (way.papers() ? "papers" : "records"));
  }

  @Override
  public String adjusted(Reconciliation.Adjusted way) {
    StringBuilder sum = new StringBuilder(way.counted().toPlainString());
    way.adjustments()
        .forEach(one -> sum.append(one.change() < 0 ? " − " : " + ").append(said(one)));
    return sum.append(" = ").append(words.number(figure)).toString();
  }

  private String said(Adjustment adjustment) {
    int change = Math.abs(adjustment.change());
    if (adjustment instanceof Reconciliation.AgencyAsStated agency) {
      return words.text(
          "way.agency-as-stated",
          change,
          words.in(agency.agency().name()),
          words.number(agency.stated()),
          agency.listed());
    }
    Reconciliation.RowCountedAs counted = (Reconciliation.RowCountedAs) adjustment;
    return words.text("way.row-counted-as", change, counted.row().title(), counted.as());
  }

  @Override
  public String partLeftOut(Reconciliation.PartLeftOut way) {
    return words.text("way.part-left-out", words.quoted(way.part()), words.number(way.part()));
  }

  @Override
  public String partTwice(Reconciliation.PartTwice way) {
    return words.text("way.part-twice", words.quoted(way.part()), words.number(way.part()));
  }

  @Override
  public String agencyLeftOut(Reconciliation.AgencyLeftOut way) {
    return words.text("way.agency-left-out", words.in(way.agency().name()), way.amount());
  }

  @Override
  public String agencyTwice(Reconciliation.AgencyTwice way) {
    return words.text("way.agency-twice", words.in(way.agency().name()), way.amount());
  }
}
