package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.SourceRecord;

/**
 * Possible reason for a difference: a way of counting that gives exactly the stated number. None is
 * known to be the real one.
 */
public sealed interface Reconciliation {
  <R> R accept(Visitor<R> visitor);

  /** One result for each kind of reason and adjustment. */
  interface Visitor<R> {
    R otherWhole(OtherWhole reason);

    R nearWhole(NearWhole reason);

    R cut(Cut reason);

    R otherChange(OtherChange reason);

    R laterAsBase(LaterAsBase reason);

    R otherUnit(OtherUnit reason);

    R adjusted(Adjusted reason);

    R partLeftOut(PartLeftOut reason);

    R partTwice(PartTwice reason);

    R agencyLeftOut(AgencyLeftOut reason);

    R agencyTwice(AgencyTwice reason);

    R agencyAsStated(AgencyAsStated adjustment);

    R rowCountedAs(RowCountedAs adjustment);
  }

  /**
   * Share of another whole that the report states.
   *
   * @param wholes figures with the same value, those of the share's chapter first
   * @param exact the share of that whole, to 34 digits
   */
  record OtherWhole(List<Figure> wholes, BigDecimal exact) implements Reconciliation {
    public OtherWhole {
      wholes = List.copyOf(wholes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.otherWhole(this);
    }
  }

  /** Share of a whole close to the stated one, which no figure states. */
  record NearWhole(BigDecimal whole, BigDecimal exact) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nearWhole(this);
    }
  }

  /** Truncation where rounding is expected. */
  record Cut(BigDecimal exact) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cut(this);
    }
  }

  /** Percentage points in place of per cent, or the reverse. */
  record OtherChange(CountingRule.Change as, BigDecimal exact) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.otherChange(this);
    }
  }

  /** Change in per cent of the later figure. */
  record LaterAsBase(Figure base, BigDecimal exact) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.laterAsBase(this);
    }
  }

  /**
   * Count of papers in place of records, or the reverse.
   *
   * @param papers whether the number counts papers then
   */
  record OtherUnit(boolean papers) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.otherUnit(this);
    }
  }

  /** Up to three changes to a count that together give the stated number. */
  record Adjusted(BigDecimal counted, List<Adjustment> adjustments) implements Reconciliation {
    public Adjusted {
      adjustments = List.copyOf(adjustments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.adjusted(this);
    }
  }

  /** Sum without one of its parts. */
  record PartLeftOut(Figure part) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.partLeftOut(this);
    }
  }

  /** Sum with one of its parts twice. */
  record PartTwice(Figure part) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.partTwice(this);
    }
  }

  /** Count without one agency's rows. */
  record AgencyLeftOut(Agency agency, int amount) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agencyLeftOut(this);
    }
  }

  /** Count with one agency's rows twice. */
  record AgencyTwice(Agency agency, int amount) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agencyTwice(this);
    }
  }

  // Sealed, so that a new kind of change does not compile until every wording has a sentence for
  // it.
  /** Change to a count. */
  sealed interface Adjustment {
    /** Returns the number that it adds; negative if it takes away. */
    int change();

    /** Returns the agency whose rows it changes. */
    Agency agency();

    <R> R accept(Visitor<R> visitor);
  }

  /**
   * Stated number of one agency in place of its listed rows.
   *
   * @param listed the count of the agency's rows
   */
  record AgencyAsStated(Figure stated, int listed, int change) implements Adjustment {
    @Override
    public Agency agency() {
      return stated.agency().orElseThrow();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agencyAsStated(this);
    }
  }

  /**
   * Row of several papers with another count.
   *
   * @param as its papers, one, or none
   */
  record RowCountedAs(SourceRecord row, int as, int change) implements Adjustment {
    @Override
    public Agency agency() {
      return row.agency();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rowCountedAs(this);
    }
  }
}
