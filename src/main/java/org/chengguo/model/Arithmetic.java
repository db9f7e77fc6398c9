package org.chengguo.model;

import java.math.BigDecimal;
import java.util.List;

/** How a number was recomputed, as data; the words are the pages' and the command line's. */
public sealed interface Arithmetic {

  /**
   * Records counted.
   *
   * @param total of the weights: more than there are rows where some count as several papers
   */
  record Rows(List<SourceRecord> rows, BigDecimal total) implements Arithmetic {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /** Strategies counted in the plan. */
  record Strategies(Category category) implements Arithmetic {}

  /** Agencies counted. */
  record Agencies(List<Agency> agencies) implements Arithmetic {
    public Agencies {
      agencies = List.copyOf(agencies);
    }
  }

  /** Figures added up. */
  record Sum(List<Figure> parts, BigDecimal total) implements Arithmetic {
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part divided by a whole.
   *
   * @param exact in per cent, or as a ratio, to 34 digits
   */
  record Division(Figure part, Figure whole, BigDecimal exact) implements Arithmetic {}

  /**
   * The step from one figure to another.
   *
   * @param exact in the unit that {@code as} says, to 34 digits
   */
  record Step(Figure from, Figure to, CountingRule.Change as, BigDecimal exact)
      implements Arithmetic {}

  /** Working groups times what each is required to hold, or holds, added up. */
  record Groups(List<Term> terms, BigDecimal total) implements Arithmetic {
    public Groups {
      terms = List.copyOf(terms);
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
  }
}
