package org.chengguo.wording;

import java.util.ArrayList;
import java.util.List;
import org.chengguo.derived.Arithmetic;
import org.chengguo.derived.Check;
import org.chengguo.derived.Reconciliation;
import org.chengguo.derived.Reconciliation.Adjustment;
import org.chengguo.model.Figure;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Unit;
import org.chengguo.wording.Fragment.Kind;

/**
 * Text of the possible reasons for a difference.
 *
 * @param figure that differs
 */
record ReasonWording(AuditWording words, Figure figure, Check check)
    implements Reconciliation.Visitor<List<Fragment>> {

  private Arithmetic.Division division() {
    return (Arithmetic.Division) check.arithmetic().orElseThrow();
  }

  @Override
  public List<Fragment> otherWhole(Reconciliation.OtherWhole reason) {
    List<Fragment> names = reason.wholes().stream().map(words::label).toList();
    return words.sentence(
        "possible.other-whole",
        words.number(division().part()),
        words.number(reason.wholes().get(0)),
        words.result(reason.exact(), figure.value(), figure.unit()),
        AuditWording.joined(words.text("list.separator.long"), names));
  }

  @Override
  public List<Fragment> nearWhole(Reconciliation.NearWhole reason) {
    return words.sentence(
        "possible.near-whole",
        words.number(division().part()),
        words.measured(reason.whole(), division().whole().unit()),
        words.result(reason.exact(), figure.value(), figure.unit()));
  }

  @Override
  public List<Fragment> cut(Reconciliation.Cut reason) {
    return words.sentence(
        "possible.cut", words.near(reason.exact(), figure.value(), figure.unit()));
  }

  @Override
  public List<Fragment> otherChange(Reconciliation.OtherChange reason) {
    return words.sentence(
        "possible.other-change",
        words.text("change." + reason.as().id()),
        words.near(reason.exact(), figure.value(), reason.as().unit(figure.unit())));
  }

  @Override
  public List<Fragment> laterAsBase(Reconciliation.LaterAsBase reason) {
    return words.sentence(
        "possible.later-as-base",
        words.number(reason.base()),
        words.result(reason.exact(), figure.value(), Unit.PERCENT));
  }

  @Override
  public List<Fragment> otherUnit(Reconciliation.OtherUnit reason) {
    return words.sentence("possible.other-unit." + (reason.papers() ? "papers" : "records"));
  }

  @Override
  public List<Fragment> adjusted(Reconciliation.Adjusted reason) {
    List<Fragment> sum = new ArrayList<>();
    sum.add(Fragment.words(words.number(reason.counted())));
    for (Adjustment adjustment : reason.adjustments()) {
      String amount = words.number(Math.abs(adjustment.change()));
      sum.add(Fragment.words(adjustment.change() > 0 ? " + " : " − "));
      sum.addAll(words.sentence("aside", amount, adjustment.accept(this)));
    }
    sum.add(Fragment.words(" = " + words.figure(figure)));
    return sum;
  }

  @Override
  public List<Fragment> agencyAsStated(Reconciliation.AgencyAsStated adjustment) {
    return words.sentence(
        "possible.agency-as-stated",
        words.of(adjustment.agency().name()),
        adjustment.listed(),
        words.number(adjustment.stated()));
  }

  @Override
  public List<Fragment> rowCountedAs(Reconciliation.RowCountedAs adjustment) {
    String key = adjustment.as() == 0 ? "possible.row-counted-as.none" : "possible.row-counted-as";
    SourceRecord row = adjustment.row();
    return words.sentence(key, new Fragment(Kind.RECORD, row.title(), row), adjustment.as());
  }

  @Override
  public List<Fragment> partLeftOut(Reconciliation.PartLeftOut reason) {
    return words.sentence(
        "possible.part-left-out", words.label(reason.part()), words.number(reason.part()));
  }

  @Override
  public List<Fragment> partTwice(Reconciliation.PartTwice reason) {
    return words.sentence(
        "possible.part-twice", words.label(reason.part()), words.number(reason.part()));
  }

  @Override
  public List<Fragment> agencyLeftOut(Reconciliation.AgencyLeftOut reason) {
    return words.sentence(
        "possible.agency-left-out", words.of(reason.agency().name()), reason.amount());
  }

  @Override
  public List<Fragment> agencyTwice(Reconciliation.AgencyTwice reason) {
    return words.sentence(
        "possible.agency-twice", words.of(reason.agency().name()), reason.amount());
  }
}
