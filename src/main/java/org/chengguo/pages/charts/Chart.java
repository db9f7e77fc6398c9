package org.chengguo.pages.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.chengguo.derived.AuditedFigure;

/**
 * A chart: tables whose rows are bars, and a sentence that says what they show. Public for
 * FreeMarker only.
 *
 * @param id its place in the page
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
   * @param whole what it is about, with the number of its records; empty where nothing else is told
   *     of it than its bars
   * @param longest what a bar of the full length stands for
   */
  public record Panel(String title, Optional<Whole> whole, List<Bar> bars, BigDecimal longest) {
    private static final int DIGITS = 2;

    public Panel {
      bars = List.copyOf(bars);
    }

    /** The length of a bar in per cent of the longest: {@code 47.18}. */
    public String length(Bar bar) {
      BigDecimal amount = bar.value().map(Value::amount).orElse(BigDecimal.ZERO);
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

  /** Where all records of a table are listed, and how many there are. */
  public record Whole(String address, int count) {}

  /**
   * A row.
   *
   * @param address of what the label names
   * @param value empty where there is none
   * @param gap says why there is none
   * @param look {@code women} or {@code men}; plain where empty
   */
  public record Bar(
      String label,
      Optional<String> address,
      Optional<Value> value,
      String gap,
      Optional<String> look) {
    static Bar of(String label, Value value) {
      return new Bar(label, Optional.empty(), Optional.of(value), "", Optional.empty());
    }

    static Bar gap(String label, String why) {
      return new Bar(label, Optional.empty(), Optional.empty(), why, Optional.empty());
    }

    Bar linked(String labelAddress) {
      return new Bar(label, Optional.of(labelAddress), value, gap, look);
    }

    Bar looking(String as) {
      return new Bar(label, address, value, gap, Optional.of(as));
    }
  }

  /**
   * What a bar stands for.
   *
   * @param text the number as it is read
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
