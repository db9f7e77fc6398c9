package org.chengguo.render;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.chengguo.model.RocYear;
import org.chengguo.model.SectionNumber;
import org.chengguo.model.Text;
import org.chengguo.model.Unit;
import org.chengguo.text.HanSpacing;
import org.chengguo.text.Phrases;

/**
 * The interface words of one language, from {@code templates/words/<language>.properties}; patterns
 * as ICU has them. Templates know it as {@code words}.
 */
public final class Words {
  private static final int MORE_DIGITS = 2;
  private static final String ABOUT = "≈ ";

  private final Origin origin;
  private final Language language;
  private final Phrases phrases;

  private Words(Origin origin, Language language, Phrases phrases) {
    this.origin = origin;
    this.language = language;
    this.phrases = phrases;
  }

  /**
   * Reads a language's file.
   *
   * @param folder of the word files
   * @param folderName how problems call it
   * @throws RenderException when the file is missing or broken
   */
  public static Words read(Path folder, String folderName, Language language) {
    String name = language.tag() + ".properties";
    Origin origin = Origin.file(folderName + "/" + name);
    try (Reader reader = Files.newBufferedReader(folder.resolve(name))) {
      Phrases phrases = Phrases.read(reader, language.locale());
      phrases.parse();
      return new Words(origin, language, phrases);
    } catch (NoSuchFileException fault) {
      throw new RenderException(origin, "no such file");
    } catch (IllegalArgumentException fault) {
      throw new RenderException(origin, fault.getMessage());
    } catch (IOException fault) {
      throw new RenderException(origin, fault.toString());
    }
  }

  /**
   * Makes sure that there are words here for everything that another language has words for.
   *
   * @throws RenderException naming all keys without words
   */
  void mustHaveAllOf(Words other) {
    SortedSet<String> missing = new TreeSet<>(other.phrases.keys());
    missing.removeAll(phrases.keys());
    if (!missing.isEmpty()) {
      throw new RenderException(origin, "no words for " + String.join(", ", missing));
    }
  }

  Language language() {
    return language;
  }

  /**
   * The words under a key, with {0}, {1} … filled in.
   *
   * @throws RenderException when there are none
   */
  public String text(String key, Object... arguments) {
    try {
      return phrases.text(key, arguments);
    } catch (IllegalArgumentException fault) {
      throw new RenderException(origin, fault);
    }
  }

  /**
   * The same, in pieces: arguments that are {@link #original} text keep their language.
   *
   * @throws RenderException when there are none
   */
  public List<Piece> pieces(String key, Object... arguments) {
    List<Object> given = Arrays.asList(arguments);
    return Piece.split(text(key, Piece.places(given)), language, given);
  }

  /** Text as the records have it: in Chinese, whatever the language of the page. */
  public Piece original(String text) {
    return new Piece(text, Language.ZH_HANT);
  }

  /** A name or title in this language. */
  public String of(Text text) {
    return text.in(language);
  }

  /** A name or title in this language, or in Chinese where it has no other. */
  public Piece name(Text text) {
    return new Piece(of(text), text.isIn(language) ? language : Language.ZH_HANT);
  }

  /** A section of a source, in a sentence: {@code 五（二）3}. */
  public String section(String section) {
    return section("figures.section", new SectionNumber(section));
  }

  /** A section of a source, before its heading: {@code 五（二）3}. */
  public String sectionNumber(String section) {
    return section("figures.section.heading", new SectionNumber(section));
  }

  /** The same with what parts it from its heading; Chinese brackets have a blank of their own. */
  public String sectionBeforeHeading(String section) {
    String number = sectionNumber(section);
    return number.endsWith("）") ? number : number + " ";
  }

  private String section(String key, SectionNumber section) {
    return section.isPreface() ? text("figures.section.preface") : text(key, section.in(language));
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

  /**
   * The years of a plan.
   *
   * @param plan its id, the first and the last year: {@code 109-112}
   */
  public String period(String plan) {
    int dash = plan.indexOf('-');
    return span(
        new RocYear(Integer.parseInt(plan.substring(0, dash))),
        new RocYear(Integer.parseInt(plan.substring(dash + 1))));
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

  /** A whole number or decimal at its own digits: {@code 26,328}, {@code 71.6}. */
  public String number(Number number) {
    return phrases.number(new BigDecimal(number.toString()));
  }

  /**
   * What a calculation comes to, a little more exactly than the number that it is compared with:
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
    return sign + text("unit." + unit.id(), number(shown));
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
}
