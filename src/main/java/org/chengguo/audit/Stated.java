package org.chengguo.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.model.Figure;
import org.chengguo.model.Qualifier;

/** A number as a report states it, and whether a recomputed one agrees with it. */
abstract class Stated {
  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})/([1-9][0-9]{0,8})");

  /** Digits that are shown behind those that a bound is printed with. */
  private static final int MORE = 2;

  private final BigDecimal value;

  private Stated(BigDecimal value) {
    this.value = value;
  }

  /** The number of a figure, as its qualifier means it. */
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
      case ABOUT -> new Rounded(figure.value(), figure.value().stripTrailingZeros().scale());
    };
  }

  /** The digits that are printed behind the point. */
  static int digits(BigDecimal value) {
    return Math.max(value.scale(), 0);
  }

  final BigDecimal value() {
    return value;
  }

  /** Whether an exact number agrees with the stated one. */
  abstract boolean agreesWith(BigDecimal exact);

  /** An exact number at the digits at which it is compared. */
  BigDecimal shown(BigDecimal exact) {
    return exact.setScale(digits(value), RoundingMode.HALF_UP);
  }

  /** An exact number with what lies behind the printed digits cut off. */
  final BigDecimal cut(BigDecimal exact) {
    return exact.setScale(digits(value), RoundingMode.DOWN);
  }

  /** Agrees when the exact number, rounded half up at some digit, is the stated one. */
  private static final class Rounded extends Stated {
    private final int digit;

    Rounded(BigDecimal value, int digit) {
      super(value);
      this.digit = digit;
    }

    @Override
    boolean agreesWith(BigDecimal exact) {
      return exact.setScale(digit, RoundingMode.HALF_UP).compareTo(value()) == 0;
    }
  }

  /** Agrees when the exact number is on the right side of the stated one, or is that. */
  private static final class Bound extends Stated {
    private final BigDecimal limit;
    private final int side;

    Bound(Figure figure, int side) {
      super(figure.value());
      this.limit = figure.printed().map(text -> limit(text, figure.value())).orElse(figure.value());
      this.side = side;
    }

    /** A printed fraction itself, where the value is that at its digits: 2/3, not 0.667. */
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
      int digits = digits(value()) + MORE;
      return exact.scale() <= digits ? exact : exact.setScale(digits, RoundingMode.HALF_UP);
    }
  }
}
