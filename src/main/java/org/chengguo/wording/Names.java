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
 * messages/names_*.properties}. Pages, reports and the command line add their sentences.
 */
public class Names {
  // Beyond the digits of the stated number, so that readers see how the result rounds. One
  // digit would show 79.96% as 80%.
  private static final int MORE_DIGITS = 2;

  private static final String ABOUT = "≈ ";

  private final Language language;
  private final Phrases phrases;

  /**
   * @param sentences in addition to the names
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
   * Returns the text of a key, with {0}, {1} … replaced.
   *
   * @throws IllegalArgumentException when there is none
   */
  public String text(String key, Object... arguments) {
    return phrases.text(key, arguments);
  }

  /** Returns a name or title in this language. */
  public String of(Text text) {
    return text.in(language);
  }

  /** Returns names as a list: {@code 措施、課程}. */
  public final String list(List<String> names) {
    return String.join(text("list.separator"), names);
  }

  /** Returns a year in both calendars: {@code 111 年（2022）}. */
  public String year(RocYear year) {
    return text("year.both", year.toString(), Integer.toString(year.commonEra()));
  }

  /** Returns a year in one calendar: {@code 111 年} or {@code 2022}. */
  public String yearShort(RocYear year) {
    return yearsShort(List.of(year));
  }

  /** Returns years in one calendar: {@code 106、111 年} or {@code 2017, 2022}. */
  public String yearsShort(List<RocYear> years) {
    return text("year.short", list(years, RocYear::number), list(years, RocYear::commonEra));
  }

  private String list(List<RocYear> years, ToIntFunction<RocYear> number) {
    return years.stream()
        .map(year -> Integer.toString(number.applyAsInt(year)))
        .collect(Collectors.joining(text("list.separator")));
  }

  /** Returns a range of years: {@code 107–110} or {@code 2018–2021}. */
  public String span(RocYear first, RocYear last) {
    // Both calendars are passed; each language's pattern takes the one that its readers use.
    return text(
        "span",
        first.toString(),
        last.toString(),
        Integer.toString(first.commonEra()),
        Integer.toString(last.commonEra()));
  }

  /** Returns a date in both calendars: {@code 112 年 5 月 8 日（2023-05-08）}. */
  public String date(LocalDate date) {
    return text(
        "date.both",
        RocYear.of(date).toString(),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getDayOfMonth()),
        date.toString(),
        Integer.toString(date.getYear()));
  }

  /** Returns a category or strategy by its number: {@code 策略 A1}. */
  public String strategy(Strategy strategy) {
    return text(strategy.isCategory() ? "strategy.category" : "strategy.number", strategy.id());
  }

  /** Returns a number with its own decimals: {@code 26,328}, {@code 71.6}. */
  public String number(Number number) {
    // Through its text, because new BigDecimal(double) has digits that nobody wrote, and templates
    // pass several types of numbers.
    return phrases.number(new BigDecimal(number.toString()));
  }

  /** Returns a number with its unit: {@code 26,328 人}. */
  public String measured(Number number, Unit unit) {
    return text("unit." + unit.id(), number(number));
  }

  /** Returns a figure with its qualifier and unit: {@code 98% 以上}. */
  public String figure(Figure figure) {
    // 2/3 as printed; 0.667 is only its decimal for calculations.
    String value = figure.printed().orElseGet(() -> number(figure.value()));
    String measured = text("unit." + figure.unit().id(), value);
    return figure
        .qualifier()
        .map(qualifier -> HanSpacing.of(text("qualifier." + qualifier.id(), measured)))
        .orElse(measured);
  }

  /**
   * Returns the result of a check in the unit that its rule counts.
   *
   * @param check with a result
   */
  public String recomputed(Check check) {
    BigDecimal number = check.recomputed().orElseThrow();
    return check
        .countedApart()
        .map(records -> text("counted." + records.id(), number))
        .orElseGet(() -> measured(number, check.unit()));
  }

  /**
   * Returns the result of a calculation, such as {@code = 80%} or {@code ≈ 79.79%}.
   *
   * @param stated number with the decimals to compare
   */
  public String result(BigDecimal exact, BigDecimal stated, Unit unit) {
    String rounded = near(exact, stated, unit);
    return rounded.startsWith(ABOUT) ? rounded : "= " + rounded;
  }

  /** Returns the same after words, without an equals sign: {@code 80%}, {@code ≈ 79.79%}. */
  public String near(BigDecimal exact, BigDecimal stated, Unit unit) {
    BigDecimal rounded =
        exact
            .setScale(Math.max(0, stated.scale()) + MORE_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    // stripTrailingZeros turns 100 into 1E+2; a scale of 0 turns it back.
    BigDecimal shown = rounded.setScale(Math.max(0, rounded.scale()));
    String sign = shown.compareTo(exact) == 0 ? "" : ABOUT;
    return sign + measured(shown, unit);
  }
}
