package org.chengguo.derived;

import java.math.BigDecimal;
import java.util.List;
import org.chengguo.model.Agency;
import org.chengguo.model.Category;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.SourceRecord;

/** How a number was recomputed, as data; its words are in {@code wording}. */
public sealed interface Arithmetic {
  <R> R accept(Visitor<R> visitor);

  /** One answer for each kind. */
  interface Visitor<R> {
    R rows(Rows counted);

    R strategies(Strategies counted);

    R agencies(Agencies counted);

    R sum(Sum added);

    R division(Division divided);

    R step(Step step);

    R groups(Groups multiplied);

    R smallest(Smallest found);
  }

  /**
   * Records counted.
   *
   * @param total of the weights: more than there are rows where some count as several papers
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

  /** Strategies counted in the plan. */
  record Strategies(Category category) implements Arithmetic {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strategies(this);
    }
  }

  /** Agencies counted. */
  record Agencies(List<Agency> agencies) implements Arithmetic {
    public Agencies {
      agencies = List.copyOf(agencies);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agencies(this);
    }
  }

  /** Figures added up. */
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
   * A part divided by a whole.
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
   * The step from one figure to another.
   *
   * @param exact in the unit that {@code as} says, to 34 digits
   */
  record Step(Figure from, Figure to, CountingRule.Change as, BigDecimal exact)
      implements Arithmetic {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.step(this);
    }
  }

  /** Working groups times what each is required to hold, or holds, added up. */
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
   * An amount, and the working groups that it holds for.
   *
   * @param groups each with its members: one agency, or those that meet together
   */
  record Term(BigDecimal amount, List<List<Agency>> groups) {
    public Term {
      groups = groups.stream().map(List::copyOf).toList();
    }
  }

  /** The smallest of some figures. */
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
