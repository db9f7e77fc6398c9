package org.chengguo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.chengguo.model.Counting;
import org.chengguo.model.Figure;
import org.chengguo.model.Origin;
import org.chengguo.model.Qualifier;
import org.chengguo.model.Text;
import org.chengguo.model.Unit;
import org.chengguo.testing.Sites;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stated number agrees at its printed digits, as its qualifier means it. */
final class StatedTest {
  private static Stated stated(String value, String qualifier, String printed) {
    return Stated.in(
        new Figure(
            Sites.YEAR,
            "id",
            new Text("數字", Optional.empty()),
            new BigDecimal(value),
            Unit.PERCENT,
            Optional.ofNullable(printed),
            Optional.ofNullable(qualifier).map(Qualifier::of),
            Sites.YEAR,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Sites.SOURCE,
            Counting.unsaid(Origin.file("figures.json")),
            Origin.file("figures.json")));
  }

  @ParameterizedTest
  @CsvSource({
    "80, , , 79.5, true",
    "80, , , 79.499999, false",
    "80, , , 80.5, false",
    "80.0, , , 79.95, true",
    "80.0, , , 79.94, false",
    "7.2, , , 7.368, false",
    "-20, , , -19.5, true",
    "98, at-least, , 98, true",
    "98, at-least, , 97.99, false",
    "98, at-least, , 120, true",
    "98, at-most, , 98.01, false",
    "98, at-most, , 98, true",
    "0.667, at-least, 2/3, 0.6666666666666666666666666666666667, true",
    "0.667, at-least, , 0.6666666666666666666666666666666667, false",
    "0.667, at-least, 1/3, 0.5, false",
    "12000, about, , 12345, true",
    "12300, about, , 12345, true",
    "12300, about, , 12350, false",
    "12345, about, , 12345.4, true",
    "0, about, , 0.4, true",
  })
  void agreement(String value, String qualifier, String printed, String exact, boolean agrees) {
    assertThat(stated(value, qualifier, printed).agreesWith(new BigDecimal(exact)))
        .isEqualTo(agrees);
  }

  /** Whole numbers decide: 2·part·10ᵈ·100 lies within half a unit of stated·2·whole, half up. */
  @Property(seed = "20221130")
  void aShareAgreesExactlyWhenWholeNumbersSaySo(
      @ForAll @LongRange(min = 0, max = 1_000_000) long part,
      @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
      @ForAll @IntRange(min = 0, max = 3) int digits,
      @ForAll @IntRange(min = -1, max = 1) int off) {
    BigInteger scaled =
        BigInteger.valueOf(part).multiply(BigInteger.TEN.pow(digits + 2)).shiftLeft(1);
    BigInteger by = BigInteger.valueOf(whole);
    BigInteger rounded = scaled.add(by).divide(by.shiftLeft(1));
    BigDecimal value = new BigDecimal(rounded.add(BigInteger.valueOf(off)), digits);
    BigDecimal exact =
        Recomputation.share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), Unit.PERCENT);

    Stated stated = stated(value.toPlainString(), null, null);
    assertThat(stated.agreesWith(exact)).isEqualTo(off == 0);
    assertThat(stated.shown(exact)).isEqualTo(new BigDecimal(rounded, digits));
  }

  @Property(seed = "20221130")
  void whatIsShownOfAnAgreeingNumberIsTheStatedOne(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long unscaled,
      @ForAll @IntRange(min = 0, max = 4) int digits,
      @ForAll @IntRange(min = -499, max = 499) int beyond) {
    BigDecimal value = new BigDecimal(BigInteger.valueOf(unscaled), digits);
    BigDecimal exact = value.add(new BigDecimal(BigInteger.valueOf(beyond), digits + 3));

    Stated stated = stated(value.toPlainString(), null, null);
    assertThat(stated.agreesWith(exact)).isTrue();
    assertThat(stated.shown(exact)).isEqualTo(value);
  }
}
