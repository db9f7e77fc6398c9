package org.chengguo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chengguo.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and numbers are those of ICU, whether it formats them or not. */
final class PhrasesTest {
  private static final List<Locale> LOCALES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("zh-Hant"));
  private static final Object[] TEXTS = {"甲", "b'{", "", "4", "五", "6", "7", "8"};

  private static Phrases of(String pattern) throws IOException {
    return Phrases.read(new StringReader("key = " + pattern.replace("\\", "\\\\")), Locale.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{0}",
        "x",
        "{0}{1}{0}",
        "a {1} b",
        "it''s {0}",
        "'{'{0}'}' '{0}'",
        "it's {0}",
        "'{0",
        "{ 0 } x",
        "{0, number} {1}",
        "{0, plural, one {x # {1}} other {y # {1}}}",
        "{0} {9}",
      })
  void patternsAreFilledInAsIcuFillsThemIn(String pattern) throws IOException {
    Phrases phrases = of(pattern);
    MessageFormat format = new MessageFormat(pattern, Locale.ENGLISH);
    for (Object first : new Object[] {"甲", 1, 26328, new BigDecimal("71.60")}) {
      if (first instanceof Number || !pattern.contains(",")) {
        Object[] arguments = {first, "b'{"};
        assertThat(phrases.text("key", arguments)).isEqualTo(format.format(arguments));
      }
    }
  }

  @Test
  void allWordsOfTheProjectAreFilledInAsIcuFillsThemIn() throws IOException {
    int compared = 0;
    for (Locale locale : LOCALES) {
      List<Phrases> all = new ArrayList<>();
      for (String name : List.of("audit", "cli", "names", "problems", "report", "serve")) {
        all.add(Phrases.messages(name, locale));
      }
      String words = "words/" + locale.toLanguageTag() + ".properties";
      try (Reader reader = Files.newBufferedReader(Project.templates().resolve(words))) {
        all.add(Phrases.read(reader, locale));
      }
      for (Phrases phrases : all) {
        for (String key : phrases.keys()) {
          String pattern = phrases.pattern(key);
          if (!pattern.contains(",")) {
            MessageFormat format = new MessageFormat(pattern, locale);
            assertThat(phrases.text(key, TEXTS)).as(key).isEqualTo(format.format(TEXTS));
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1234.50", "26328", "71.60", "1E+3", "999999999999.123456"})
  void numbersKeepTheirDigits(String number) {
    BigDecimal value = new BigDecimal(number);
    for (Locale locale : LOCALES) {
      NumberFormat format = NumberFormat.getInstance(locale);
      format.setMinimumFractionDigits(Math.max(0, value.scale()));
      format.setMaximumFractionDigits(Math.max(0, value.scale()));
      Phrases phrases = Phrases.messages("names", locale);
      assertThat(phrases.number(value)).isEqualTo(format.format(value));
    }
  }

  /** Around the numbers that are joined without ICU: 0 to 999. */
  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 7, 999, 1000, 26328})
  void wholeNumbersAreFilledInAsIcuFillsThemIn(int number) throws IOException {
    String filled = new MessageFormat("a {0} b", Locale.ENGLISH).format(new Object[] {number});

    assertThat(of("a {0} b").text("key", number)).isEqualTo(filled);
  }

  @Test
  void anInvalidPatternIsNamed() {
    assertThatThrownBy(() -> of("{0").text("key", "x")).hasMessageStartingWith("key: ");
  }
}
