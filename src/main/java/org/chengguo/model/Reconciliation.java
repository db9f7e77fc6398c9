package org.chengguo.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A way of counting that gives exactly the stated number where the rule does not. Each is computed
 * and possible; none is known to be what happened.
 */
public sealed interface Reconciliation {

  /**
   * A share of another whole that the report states.
   *
   * @param wholes figures with one and the same value, that of the nearest section first
   * @param exact what the share then is, to 34 digits
   */
  record OtherWhole(List<Figure> wholes, BigDecimal exact) implements Reconciliation {
    public OtherWhole {
      wholes = List.copyOf(wholes);
    }
  }

  /** A share of a whole near the stated one, which no figure states. */
  record NearWhole(BigDecimal whole, BigDecimal exact) implements Reconciliation {}

  /** Digits cut off where they should be rounded. */
  record Cut(BigDecimal exact) implements Reconciliation {}

  /** Percentage points for per cent, or the other way. */
  record OtherChange(CountingRule.Change as, BigDecimal exact) implements Reconciliation {}

  /** A change in per cent of the later figure. */
  record LaterAsBase(Figure base, BigDecimal exact) implements Reconciliation {}

  /**
   * Papers counted for records, or records for papers.
   *
   * @param papers what the number counts then
   */
  record OtherUnit(boolean papers) implements Reconciliation {}

  /** Changes to a count that together give the stated number, three at most. */
  record Adjusted(BigDecimal counted, List<Adjustment> adjustments) implements Reconciliation {
    public Adjusted {
      adjustments = List.copyOf(adjustments);
    }
  }

  /** A part of a sum left out. */
  record PartLeftOut(Figure part) implements Reconciliation {}

  /** A part of a sum counted twice. */
  record PartTwice(Figure part) implements Reconciliation {}

  /** One agency's rows left out of a count. */
  record AgencyLeftOut(Agency agency, int amount) implements Reconciliation {}

  /** One agency's rows counted twice. */
  record AgencyTwice(Agency agency, int amount) implements Reconciliation {}

  /** A change to a count. */
  sealed interface Adjustment {
    /** What it adds; negative where it takes away. */
    int change();
  }

  /**
   * The number that the report states for one agency, in place of its listed rows.
   *
   * @param listed what the agency's rows count as
   */
  record AgencyAsStated(Figure stated, int listed, int change) implements Adjustment {}

  /**
   * A row that stands for several papers, counted otherwise.
   *
   * @param as its papers, one, or none
   */
  record RowCountedAs(SourceRecord row, int as, int change) implements Adjustment {}
}
