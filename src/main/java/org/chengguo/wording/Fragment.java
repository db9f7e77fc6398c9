package org.chengguo.wording;

import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Verdict;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;

/**
 * A part of a sentence of the audit, with what a page links it to. Public for FreeMarker only.
 *
 * @param of the value that its kind names; null for words, totals and listed records
 */
public record Fragment(Kind kind, String text, Object of) {

  /** The kinds of fragments: a template renders each in its way. */
  public enum Kind {
    WORDS,
    /** The result of a calculation. */
    TOTAL,
    /** A number of the {@link AuditedFigure} that states it. */
    NUMBER,
    /** The name of a {@link Figure}. */
    LABEL,
    /** The name of a {@link CountingRule.Kind}. */
    RULE,
    /** The name of a {@link Strategy}. */
    STRATEGY,
    /** How many strategies a {@link Strategy} has. */
    STRATEGIES,
    /** How many records the explained figure counts. */
    ROWS,
    /** An {@link Agency} in the year of the explained figure. */
    AGENCY,
    /** The title of a {@link SourceRecord}, in Chinese. */
    RECORD,
    VERDICT
  }

  static Fragment words(String text) {
    return new Fragment(Kind.WORDS, text, null);
  }

  static Fragment total(String text) {
    return new Fragment(Kind.TOTAL, text, null);
  }

  static Fragment number(String text, AuditedFigure figure) {
    return new Fragment(Kind.NUMBER, text, figure);
  }

  static Fragment label(String text, Figure figure) {
    return new Fragment(Kind.LABEL, text, figure);
  }

  static Fragment rule(String text, CountingRule.Kind kind) {
    return new Fragment(Kind.RULE, text, kind);
  }

  static Fragment strategy(String text, Strategy strategy) {
    return new Fragment(Kind.STRATEGY, text, strategy);
  }

  static Fragment strategies(String text, Strategy strategy) {
    return new Fragment(Kind.STRATEGIES, text, strategy);
  }

  static Fragment rows(String text) {
    return new Fragment(Kind.ROWS, text, null);
  }

  static Fragment agency(String text, Agency agency) {
    return new Fragment(Kind.AGENCY, text, agency);
  }

  static Fragment record(SourceRecord record) {
    return new Fragment(Kind.RECORD, record.title(), record);
  }

  static Fragment verdict(String text, Verdict verdict) {
    return new Fragment(Kind.VERDICT, text, verdict);
  }
}
