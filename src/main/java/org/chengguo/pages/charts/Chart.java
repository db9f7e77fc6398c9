package org.chengguo.pages.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.AuditedFigure;

/**
 * A chart as tables of bars, with a sentence that says what they show.
 *
 * @param id the id of its element in the page
 * @param hasLongLabels whether a label takes a line of its own above its bar
 * @param panels empty where the sources state nothing to draw
 */
public record Chart(
    String id,
    String title,
    String sentence,
    Optional<String> note,
    boolean hasLongLabels,
    List<Panel> panels) {
  public Chart {
    panels = List.copyOf(panels);
  }

  /**
   * A table of bars.
   *
   * @param whole all records of the table; empty where the bars say everything
   * @param longest the value of a bar of full length
   */
  public record Panel(String title, Optional<Whole> whole, List<Bar> bars, BigDecimal longest) {
    // A chart is at most 40rem wide (--measure): a hundredth of a per cent is under a tenth of a
    // pixel.
    private static final int DIGITS = 2;

    public Panel {
      bars = List.copyOf(bars);
    }

    /** The length of a bar in per cent of the longest: {@code 47.18}. */
    public String length(Bar bar) {
      BigDecimal amount = bar.value().map(Value::amount).orElse(BigDecimal.ZERO);
      // Nothing to divide by where all bars are zero; SVG has no negative width.
      if (amount.signum() <= 0 || longest.signum() <= 0) {
        return "0";
      }
      return amount
          .movePointRight(2)
          .divide(longest, DIGITS, RoundingMode.HALF_UP)
          .stripTrailingZeros()
          .toPlainString();
    }
  }

  /** The address that lists all records of a table, and their number. */
  public record Whole(String address, int count) {}

  /**
   * A row of a table: a label and its bar.
   *
   * @param address of the page that the label names
   * @param value empty where no number is known
   * @param missing says why there is no value; empty where there is one
   * @param look {@code women} or {@code men}; plain where empty
   */
  public record Bar(
      String label,
      Optional<String> address,
      Optional<Value> value,
      String missing,
      Optional<String> look) {
    static Bar of(String label, Value value) {
      return new Bar(label, Optional.empty(), Optional.of(value), "", Optional.empty());
    }

    static Bar missing(String label, String reason) {
      return new Bar(label, Optional.empty(), Optional.empty(), reason, Optional.empty());
    }

    Bar linked(String labelAddress) {
      return new Bar(label, Optional.of(labelAddress), value, missing, look);
    }

    Bar looking(String as) {
      return new Bar(label, address, value, missing, Optional.of(as));
    }
  }

  /**
   * The value of a bar.
   *
   * @param text the number with its unit
   * @param address of its records; empty for a figure, which has its own
   * @param figure that states it
   */
  public record Value(
      BigDecimal amount, String text, Optional<String> address, Optional<AuditedFigure> figure) {
    static Value records(int count, String text, String address) {
      return new Value(BigDecimal.valueOf(count), text, Optional.of(address), Optional.empty());
    }

    static Value stated(AuditedFigure audited, String text) {
      return new Value(audited.figure().value(), text, Optional.empty(), Optional.of(audited));
    }
  }

  /** The largest value among bars; zero where there is none. */
  static BigDecimal longest(List<Bar> bars) {
    return bars.stream()
        .flatMap(bar -> bar.value().stream())
        .map(Value::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }
}
