package org.chengguo.wording;

import org.chengguo.derived.AuditedFigure;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;

/**
 * Part of a sentence of the audit, with the value that it names. Public for FreeMarker only.
 *
 * @param of the value named by the kind; null for words, totals and listed records
 */
public record Fragment(Kind kind, String text, Object of) {

  /** Kinds of fragments; templates have one case for each. */
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
    /** The number of strategies of a {@link Strategy}. */
    STRATEGIES,
    /** The number of records that the explained figure counts. */
    ROWS,
    /** An {@link Agency} in the year of the explained figure. */
    AGENCY,
    /** The title of a {@link SourceRecord}, in Chinese. */
    RECORD,
    VERDICT
  }

  Fragment(Kind kind, String text) {
    this(kind, text, null);
  }

  static Fragment words(String text) {
    return new Fragment(Kind.WORDS, text);
  }
}
