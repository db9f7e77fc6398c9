package org.chengguo.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.chengguo.derived.Check;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.RocYear;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;
import org.chengguo.model.Unit;
import org.chengguo.text.HanSpacing;
import org.chengguo.text.Phrases;

/**
 * Names of kinds, units, states, years and numbers in one language, from {@code
 * messages/names_*.properties}. Pages, reports and the command line put their own sentences over
 * them.
 */
public class Names {
  /** Digits that a result shows behind those of the stated number, so that its rounding is seen. */
  private static final int MORE_DIGITS = 2;

  private static final String ABOUT = "≈ ";

  private final Language language;
  private final Phrases phrases;

  /**
   * @param sentences that stand over the names
   * @throws IllegalArgumentException when they use a key of the names
   */
  protected Names(Language language, Phrases sentences) {
    this.language = language;
    this.phrases = Phrases.messages("names", language.locale()).with(sentences);
  }

  public final Language language() {
    return language;
  }

  protected final Phrases phrases() {
    return phrases;
  }

  /**
   * The words under a key, with {0}, {1} … filled in.
   *
   * @throws IllegalArgumentException when there are none
   */
  public String text(String key, Object... arguments) {
    return phrases.text(key, arguments);
  }

  /** A name or title in this language. */
  public String of(Text text) {
    return text.in(language);
  }

  /** Names in a row: {@code 措施、課程}. */
  public final String list(List<String> names) {
    return String.join(text("list.separator"), names);
  }

  /** {@code 111 年（2022）}. */
  public String year(RocYear year) {
    return text("year.both", year.toString(), Integer.toString(year.commonEra()));
  }

  /** {@code 111 年}, or {@code 2022}. */
  public String yearShort(RocYear year) {
    return yearsShort(List.of(year));
  }

  /** {@code 106、111 年}, or {@code 2017, 2022}. */
  public String yearsShort(List<RocYear> years) {
    return text("year.short", list(years, RocYear::number), list(years, RocYear::commonEra));
  }

  private String list(List<RocYear> years, ToIntFunction<RocYear> number) {
    return years.stream()
        .map(year -> Integer.toString(number.applyAsInt(year)))
        .collect(Collectors.joining(text("list.separator")));
  }

  /** {@code 107–110}, or {@code 2018–2021}. */
  public String span(RocYear first, RocYear last) {
    return text(
        "span",
        first.toString(),
        last.toString(),
        Integer.toString(first.commonEra()),
        Integer.toString(last.commonEra()));
  }

  /** {@code 112 年 5 月 8 日（2023-05-08）}. */
  public String date(LocalDate date) {
    return text(
        "date.both",
        RocYear.of(date).toString(),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getDayOfMonth()),
        date.toString(),
        Integer.toString(date.getYear()));
  }

  /** A category or a strategy by its number: {@code 策略 A1}. */
  public String strategy(Strategy strategy) {
    return text(strategy.isCategory() ? "strategy.category" : "strategy.number", strategy.id());
  }

  /** A whole number or decimal at its own digits: {@code 26,328}, {@code 71.6}. */
  public String number(Number number) {
    return phrases.number(new BigDecimal(number.toString()));
  }

  /** A number in its unit: {@code 26,328 人}. */
  public String measured(Number number, Unit unit) {
    return text("unit." + unit.id(), number(number));
  }

  /** A figure with its qualifier and unit: {@code 98% 以上}. */
  public String figure(Figure figure) {
    String value = figure.printed().orElseGet(() -> number(figure.value()));
    String measured = text("unit." + figure.unit().id(), value);
    return figure
        .qualifier()
        .map(qualifier -> HanSpacing.of(text("qualifier." + qualifier.id(), measured)))
        .orElse(measured);
  }

  /**
   * The result of a check in the unit of what its rule counts: listed records are no papers.
   *
   * @param check one with a result
   */
  public String recomputed(Check check) {
    BigDecimal number = check.recomputed().orElseThrow();
    return check
        .countedApart()
        .map(records -> text("counted." + records.id(), number))
        .orElseGet(() -> measured(number, check.unit()));
  }

  /**
   * The result of a calculation, a little more exact than the number that it is compared with:
   * {@code = 80%}, {@code ≈ 79.79%}.
   *
   * @param like a number with the digits to compare
   */
  public String result(BigDecimal exact, BigDecimal like, Unit unit) {
    String near = near(exact, like, unit);
    return near.startsWith(ABOUT) ? near : "= " + near;
  }

  /** The same where it follows words, not a calculation: {@code 80%}, {@code ≈ 79.79%}. */
  public String near(BigDecimal exact, BigDecimal like, Unit unit) {
    BigDecimal near =
        exact
            .setScale(Math.max(0, like.scale()) + MORE_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    BigDecimal shown = near.setScale(Math.max(0, near.scale()));
    String sign = shown.compareTo(exact) == 0 ? "" : ABOUT;
    return sign + measured(shown, unit);
  }
}
