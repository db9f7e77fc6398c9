package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import org.chengguo.model.Agency;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.SourceRecord;

/**
 * A way of counting that gives exactly the stated number where the rule does not. Each is computed
 * and possible; none is known to be what happened.
 */
public sealed interface Reconciliation {
  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind of reason and of adjustment. */
  interface Visitor<R> {
    R otherWhole(OtherWhole way);

    R nearWhole(NearWhole way);

    R cut(Cut way);

    R otherChange(OtherChange way);

    R laterAsBase(LaterAsBase way);

    R otherUnit(OtherUnit way);

    R adjusted(Adjusted way);

    R partLeftOut(PartLeftOut way);

    R partTwice(PartTwice way);

    R agencyLeftOut(AgencyLeftOut way);

    R agencyTwice(AgencyTwice way);

    R agencyAsStated(AgencyAsStated adjustment);

    R rowCountedAs(RowCountedAs adjustment);
  }

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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.otherWhole(this);
    }
  }

  /** A share of a whole near the stated one, which no figure states. */
  record NearWhole(BigDecimal whole, BigDecimal exact) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nearWhole(this);
    }
  }

  /** Digits cut off where they should be rounded. */
  record Cut(BigDecimal exact) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cut(this);
    }
  }

  /** Percentage points for per cent, or the other way. */
  record OtherChange(CountingRule.Change as, BigDecimal exact) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.otherChange(this);
    }
  }

  /** A change in per cent of the later figure. */
  record LaterAsBase(Figure base, BigDecimal exact) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.laterAsBase(this);
    }
  }

  /**
   * Papers counted for records, or records for papers.
   *
   * @param papers what the number counts then
   */
  record OtherUnit(boolean papers) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.otherUnit(this);
    }
  }

  /** Changes to a count that together give the stated number, three at most. */
  record Adjusted(BigDecimal counted, List<Adjustment> adjustments) implements Reconciliation {
    public Adjusted {
      adjustments = List.copyOf(adjustments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.adjusted(this);
    }
  }

  /** A part of a sum left out. */
  record PartLeftOut(Figure part) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.partLeftOut(this);
    }
  }

  /** A part of a sum counted twice. */
  record PartTwice(Figure part) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.partTwice(this);
    }
  }

  /** One agency's rows left out of a count. */
  record AgencyLeftOut(Agency agency, int amount) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agencyLeftOut(this);
    }
  }

  /** One agency's rows counted twice. */
  record AgencyTwice(Agency agency, int amount) implements Reconciliation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agencyTwice(this);
    }
  }

  /** A change to a count. */
  sealed interface Adjustment {
    /** What it adds; negative where it takes away. */
    int change();

    /** The agency whose rows it changes. */
    Agency agency();

    <R> R accept(Visitor<R> visitor);
  }

  /**
   * The number that the report states for one agency, in place of its listed rows.
   *
   * @param listed what the agency's rows count as
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
   * A row that stands for several papers, counted otherwise.
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
