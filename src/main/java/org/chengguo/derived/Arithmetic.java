package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import org.chengguo.model.Agency;
import org.chengguo.model.Category;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.SourceRecord;

/** Calculation of a recomputed number, as data; its text is in {@code wording}. */
public sealed interface Arithmetic {
  <R> R accept(Visitor<R> visitor);

  /** One result for each kind of calculation. */
  interface Visitor<R> {
    R rows(Rows counted);

    R strategies(Strategies counted);

    R agencies(Agencies counted);

    R sum(Sum added);

    R division(Division divided);

    R step(Step step);

    R groups(Groups multiplied);

    R smallest(Smallest least);
  }

  /**
   * Counted records.
   *
   * @param total of the weights; more than the rows if some count as several papers
   */
  record Rows(List<SourceRecord> rows, BigDecimal total) implements Arithmetic {
    public Rows {
      rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rows(this);
    }
  }

  /** Counted strategies of the plan. */
  record Strategies(Category category) implements Arithmetic {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strategies(this);
    }
  }

  /** Counted agencies. */
  record Agencies(List<Agency> agencies) implements Arithmetic {
    public Agencies {
      agencies = List.copyOf(agencies);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agencies(this);
    }
  }

  /** Sum of figures. */
  record Sum(List<Figure> parts, BigDecimal total) implements Arithmetic {
    public Sum {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sum(this);
    }
  }

  /**
   * Division of a part by a whole.
   *
   * @param exact in per cent, or as a ratio, to 34 digits
   */
  record Division(Figure part, Figure whole, BigDecimal exact) implements Arithmetic {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.division(this);
    }
  }

  /**
   * Difference between two figures.
   *
   * @param exact in the unit of {@code as}, to 34 digits
   */
  record Step(Figure from, Figure to, CountingRule.Change as, BigDecimal exact)
      implements Arithmetic {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.step(this);
    }
  }

  /** Sum of an amount for each working group. */
  record Groups(List<Term> terms, BigDecimal total) implements Arithmetic {
    public Groups {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.groups(this);
    }
  }

  /**
   * An amount, and the working groups that have it.
   *
   * @param groups the members of each: one agency, or those that meet together
   */
  record Term(BigDecimal amount, List<List<Agency>> groups) {
    public Term {
      // The inner lists too: copyOf of the outer one alone would share them.
      groups = groups.stream().map(List::copyOf).toList();
    }
  }

  /** Smallest of some figures. */
  record Smallest(List<Figure> of, Figure smallest) implements Arithmetic {
    public Smallest {
      of = List.copyOf(of);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.smallest(this);
    }
  }
}
