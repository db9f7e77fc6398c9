package org.chengguo.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Check;
import org.chengguo.derived.Verdict;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.RocYear;
import org.chengguo.model.Text;
import org.chengguo.model.Unit;
import org.chengguo.model.Unverifiable;
import org.chengguo.text.Phrases;

/** The words of an audit in one language: {@code messages/audit_*.properties}. */
final class AuditWords {
  /** Agencies that are named; of more, the number is told. */
  private static final int NAMED = 6;

  /** Digits that arithmetic shows behind those of the stated number. */
  private static final int MORE = 2;

  private final Language language;
  private final Audit audit;
  private final Phrases phrases;

  private AuditWords(Language language, Audit audit) {
    this.language = language;
    this.audit = audit;
    this.phrases = Phrases.messages("audit", language.locale());
  }

  static AuditWords in(Language language, Audit audit) {
    return new AuditWords(language, audit);
  }

  String text(String key, Object... arguments) {
    return phrases.text(key, arguments);
  }

  String label(Figure figure) {
    return in(figure.label());
  }

  String in(Text text) {
    return text.in(language);
  }

  String verdict(Verdict verdict) {
    return text("verdict." + verdict.id());
  }

  String year(RocYear year) {
    return text("year", year.toString(), Integer.toString(year.commonEra()));
  }

  /** A number at its own digits: 26328, 71.6%. */
  String number(BigDecimal value, Unit unit) {
    String key = "unit." + unit.id();
    return phrases.has(key) ? text(key, value.toPlainString()) : value.toPlainString();
  }

  String number(Figure figure) {
    return number(figure.value(), figure.unit());
  }

  /** An exact number at two digits more than a figure has. */
  String exact(BigDecimal exact, Figure figure, Unit unit) {
    int digits = Math.max(figure.value().scale(), 0) + MORE;
    BigDecimal shown =
        exact.scale() <= digits ? exact : exact.setScale(digits, RoundingMode.HALF_UP);
    return number(shown.stripTrailingZeros().scale() <= 0 ? shown.setScale(0) : shown, unit);
  }

  String list(List<String> parts) {
    return String.join(text("list"), parts);
  }

  String quoted(Figure figure) {
    return text("quoted", label(figure));
  }

  String agencies(List<Agency> agencies) {
    return agencies.size() > NAMED
        ? text("agencies", agencies.size())
        : list(agencies.stream().map(agency -> in(agency.name())).toList());
  }

  /** How a figure is counted. */
  String rule(Figure figure, CountingRule rule) {
    return rule.accept(new RuleWords(this, id -> audit.of(figure.year(), id).figure()));
  }

  /** The arithmetic and what it shows, or why there is none. */
  String outcome(Figure figure, Check check) {
    if (check.arithmetic().isEmpty()) {
      return reason(check.unverifiable().orElseThrow());
    }
    String arithmetic = check.arithmetic().get().accept(new ArithmeticWords(this, figure));
    return check.verdict() == Verdict.AGREES
        ? text("outcome.agrees", arithmetic)
        : text(
            "outcome.differs",
            arithmetic,
            number(figure),
            number(check.difference().orElseThrow(), figure.unit().ofDifference()));
  }

  /** What may lie behind a difference. */
  List<String> possible(Figure figure, Check check) {
    return check.arithmetic().stream()
        .map(arithmetic -> new GapWords(this, figure, arithmetic))
        .flatMap(words -> check.possible().stream().map(way -> way.accept(words)))
        .toList();
  }

  /** All that is to be said of a figure's verdict. */
  String explanation(AuditedFigure audited) {
    Figure figure = audited.figure();
    if (audited.unverifiable().isPresent()) {
      return reason(audited.unverifiable().get());
    }
    Check check = audited.decisive().orElseThrow();
    List<String> possible = possible(figure, check);
    String outcome = outcome(figure, check);
    return possible.isEmpty()
        ? outcome
        : text("explanation", outcome, String.join(text("ways"), possible));
  }

  private String reason(Unverifiable unverifiable) {
    String reason = text("reason." + unverifiable.reason().id());
    return unverifiable.silent().isEmpty()
        ? reason
        : text("reason.of", reason, agencies(unverifiable.silent()));
  }
}
