package org.chengguo.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.model.Figure;
import org.chengguo.model.Qualifier;

/** A stated number and its tolerance: the exact numbers that agree with it. */
abstract class Stated {
  // Printed so in 106 (2/3) and 111 (1/3). A denominator cannot begin with 0, so that nothing is
  // divided by zero.
  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})/([1-9][0-9]{0,8})");

  // A bound agrees or not by digits that are not printed: 97.96% is not at least 98%, although it
  // rounds to it. With two more digits, the reader sees why.
  private static final int MORE_DIGITS = 2;

  private final BigDecimal value;

  private Stated(BigDecimal value) {
    this.value = value;
  }

  /** Returns the number of a figure, with the tolerance of its qualifier. */
  static Stated in(Figure figure) {
    return figure
        .qualifier()
        .map(qualifier -> qualified(figure, qualifier))
        .orElseGet(() -> new Rounded(figure.value(), digits(figure.value())));
  }

  private static Stated qualified(Figure figure, Qualifier qualifier) {
    return switch (qualifier) {
      case AT_LEAST -> new Bound(figure, 1);
      case AT_MOST -> new Bound(figure, -1);
      // "About 1,200" is exact to hundreds: the scale without trailing zeros is -2, and setScale
      // rounds to the hundred.
      case ABOUT -> new Rounded(figure.value(), figure.value().stripTrailingZeros().scale());
    };
  }

  /** Returns the number of printed decimal places; 0 for 1E+3. */
  static int digits(BigDecimal value) {
    return Math.max(value.scale(), 0);
  }

  final BigDecimal value() {
    return value;
  }

  /** Returns whether an exact number agrees with the stated one. */
  abstract boolean agreesWith(BigDecimal exact);

  /** Returns an exact number with the decimal places to show. */
  BigDecimal shown(BigDecimal exact) {
    return exact.setScale(digits(value), RoundingMode.HALF_UP);
  }

  /** Returns an exact number truncated to the printed decimal places. */
  final BigDecimal cut(BigDecimal exact) {
    return exact.setScale(digits(value), RoundingMode.DOWN);
  }

  /** Number that agrees with all exact ones that round half up to it. */
  private static final class Rounded extends Stated {
    private final int scale;

    Rounded(BigDecimal value, int scale) {
      super(value);
      this.scale = scale;
    }

    @Override
    boolean agreesWith(BigDecimal exact) {
      // Half up, as 四捨五入 is taught; half even would turn 12.5 into 12.
      return exact.setScale(scale, RoundingMode.HALF_UP).compareTo(value()) == 0;
    }
  }

  /** Limit that agrees with all exact numbers on its side, and with itself. */
  private static final class Bound extends Stated {
    private final BigDecimal limit;
    private final int side;

    Bound(Figure figure, int side) {
      super(figure.value());
      this.limit = figure.printed().map(text -> limit(text, figure.value())).orElse(figure.value());
      this.side = side;
    }

    /** Returns the printed fraction (2/3, not 0.667) if the value is its decimal form. */
    private static BigDecimal limit(String printed, BigDecimal value) {
      Matcher fraction = FRACTION.matcher(printed);
      if (!fraction.matches()) {
        return value;
      }
      BigDecimal exact =
          Recomputation.ratio(new BigDecimal(fraction.group(1)), new BigDecimal(fraction.group(2)));
      boolean same = exact.setScale(digits(value), RoundingMode.HALF_UP).compareTo(value) == 0;
      return same ? exact : value;
    }

    @Override
    boolean agreesWith(BigDecimal exact) {
      return exact.compareTo(limit) * side >= 0;
    }

    @Override
    BigDecimal shown(BigDecimal exact) {
      int digits = digits(value()) + MORE_DIGITS;
      // A whole number keeps its form: 98, not 98.00.
      return exact.scale() <= digits ? exact : exact.setScale(digits, RoundingMode.HALF_UP);
    }
  }
}
