package org.chengguo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chengguo.model.Counting;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.chengguo.model.Qualifier;
import org.chengguo.model.RocYear;
import org.chengguo.model.Text;
import org.chengguo.model.Unit;
import org.chengguo.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, years and numbers as the pages show them. */
final class WordsTest {
  private static final Words WORDS = words(Language.ZH_HANT);
  private static final Words ENGLISH = words(Language.EN);

  private static Words words(Language language) {
    try {
      return Words.read(Path.of("templates/words"), "templates/words", language);
    } catch (RenderException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final List<RocYear> YEARS = List.of(new RocYear(106), new RocYear(111));

  private static Figure figure(String value, String unit, String printed, String qualifier) {
    return new Figure(
        Sites.YEAR,
        "id",
        new Text("數字", Optional.empty()),
        new BigDecimal(value),
        Unit.of(unit),
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
        Origin.file("figures.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7",
    "-3, -3",
    "999, 999",
    "1000, '1,000'",
    "26328, '26,328'",
    "71.6, 71.6",
    "35.0, 35.0",
    "0.050, 0.050",
    "1234567.80, '1,234,567.80'",
    "123456789012345678901, '123,456,789,012,345,678,901'",
    "2E+3, '2,000'",
  })
  void numbersAtTheirOwnDigits(String value, String expected) {
    assertThat(WORDS.number(new BigDecimal(value))).isEqualTo(expected);
  }

  @Test
  void yearsAndDates() {
    assertThat(WORDS.year(new RocYear(111))).isEqualTo("111 年（2022）");
    assertThat(WORDS.date(LocalDate.of(2023, 5, 8))).isEqualTo("112 年 5 月 8 日（2023-05-08）");
    assertThat(WORDS.yearShort(new RocYear(111))).isEqualTo("111 年");
    assertThat(WORDS.yearsShort(YEARS)).isEqualTo("106、111 年");
    assertThat(WORDS.period("109-112")).isEqualTo("109–112");
  }

  @Test
  void yearsAndDatesInEnglish() {
    assertThat(ENGLISH.year(new RocYear(111))).isEqualTo("2022 (ROC 111)");
    assertThat(ENGLISH.date(LocalDate.of(2023, 5, 8))).isEqualTo("8 May 2023");
    assertThat(ENGLISH.date(LocalDate.of(2023, 12, 31))).isEqualTo("31 December 2023");
    assertThat(ENGLISH.yearShort(new RocYear(111))).isEqualTo("2022");
    assertThat(ENGLISH.yearsShort(YEARS)).isEqualTo("2017, 2022");
    assertThat(ENGLISH.period("109-112")).isEqualTo("2020–2023");
  }

  @ParameterizedTest
  @CsvSource({
    "3, times, , , 3 次",
    "26328, persons, , , '26,328 人'",
    "71.60, percent, , , 71.60%",
    "98, persons, , at-least, 98 人以上",
    "98.81, percent, , at-least, 98.81% 以上",
    "98, persons, , at-most, 98 人以下",
    "98, persons, , about, 約 98 人",
    "0.333, ratio, 1/3, , 1/3",
    "0.333, ratio, 1/3, at-least, 1/3 以上",
    "2022, items, , , '2,022 項'",
  })
  void figures(String value, String unit, String printed, String qualifier, String expected) {
    assertThat(WORDS.figure(figure(value, unit, printed, qualifier))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1, persons, , , 1 person",
    "26328, persons, , , '26,328 people'",
    "3, times, , , 3",
    "1, agencies, , , 1 agency",
    "0, agencies, , , 0 agencies",
    "71.60, percent, , , 71.60%",
    "90, percent, , at-least, at least 90%",
    "0.333, ratio, 1/3, at-least, at least 1/3",
    "1500, dollars, , , 'NT$1,500'",
  })
  void figuresInEnglish(
      String value, String unit, String printed, String qualifier, String expected) {
    assertThat(ENGLISH.figure(figure(value, unit, printed, qualifier))).isEqualTo(expected);
  }

  /** An equals sign follows a calculation, not words. */
  @Test
  void whatACalculationComesTo() {
    BigDecimal cut = new BigDecimal("79.787");
    assertThat(ENGLISH.result(BigDecimal.TEN, BigDecimal.ONE, Unit.PERCENT)).isEqualTo("= 10%");
    assertThat(ENGLISH.near(BigDecimal.TEN, BigDecimal.ONE, Unit.PERCENT)).isEqualTo("10%");
    assertThat(ENGLISH.result(cut, BigDecimal.ONE, Unit.PERCENT)).isEqualTo("≈ 79.79%");
    assertThat(ENGLISH.near(cut, BigDecimal.ONE, Unit.PERCENT)).isEqualTo("≈ 79.79%");
  }

  @Test
  void sectionsInEnglish() {
    assertThat(ENGLISH.section("五(二)3")).isEqualTo("section 5(2)3");
    assertThat(ENGLISH.sectionNumber("五(二)3")).isEqualTo("Section 5(2)3");
    assertThat(ENGLISH.section("前言")).isEqualTo("Preface");
  }

  @Test
  void originalTextKeepsItsLanguage() {
    assertThat(WORDS.pieces("pair", "標籤", WORDS.original("原文 {0}")))
        .containsExactly(new Piece("標籤：", Language.ZH_HANT), new Piece("原文 {0}", Language.ZH_HANT));
    assertThat(WORDS.pieces("aside", WORDS.original(""), "附")).hasSize(1);
    assertThat(WORDS.text("pair", "標籤", WORDS.original("原文"))).isEqualTo("標籤：原文");
  }

  @Test
  void sectionsOfASource() {
    assertThat(WORDS.section("五(二)3")).isEqualTo("五（二）3");
    assertThat(WORDS.section("前言")).isEqualTo("前言");
    assertThat(WORDS.sectionNumber("五(二)3")).isEqualTo("五（二）3");
  }

  @Test
  void wordsThatAreNotThere() {
    assertThatThrownBy(() -> WORDS.text("no.such"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("no.such");
  }

  @Test
  void wordsThatCannotBeFilledInAreToldWithTheirKeyAndFile(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("en.properties"), "fine={0} of {1}\nbroken={0, plural, one {x}\n");
    assertThatThrownBy(() -> Words.read(folder, "words", Language.EN))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("broken: ")
        .extracting(exception -> ((RenderException) exception).origin())
        .isEqualTo(Origin.file("words/en.properties"));
  }

  /** Such as a file of older templates: the names would differ from those of reports. */
  @Test
  void theProgramsOwnWordsAreRefusedInTheFileOfATemplateFolder(@TempDir Path folder)
      throws IOException {
    Files.writeString(
        folder.resolve("en.properties"), "home=Home\nunit.percent={0}%\nrule.sum=Sum\n");
    assertThatThrownBy(() -> Words.read(folder, "words", Language.EN))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("rule.sum")
        .extracting(exception -> ((RenderException) exception).origin())
        .isEqualTo(Origin.file("words/en.properties"));
  }

  @Test
  void aLanguageHasAllWordsOfAnother(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("zh-Hant.properties"), "a=甲\nb=乙\nc=丙\n");
    Files.writeString(folder.resolve("en.properties"), "b=B\nd=D\n");
    Words chinese = Words.read(folder, "words", Language.ZH_HANT);
    Words english = Words.read(folder, "words", Language.EN);
    chinese.mustHaveAllOf(chinese);
    assertThatThrownBy(() -> english.mustHaveAllOf(chinese))
        .isInstanceOf(RenderException.class)
        .hasMessage("no words for a, c");
  }

  @Test
  void aLanguageThatIsNotThere(@TempDir Path folder) {
    assertThatThrownBy(() -> Words.read(folder, "words", Language.EN))
        .isInstanceOfSatisfying(
            RenderException.class,
            exception ->
                assertThat(exception.origin()).isEqualTo(Origin.file("words/en.properties")));
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(words(Language.ZH_HANT).text("count.records", 1234)).isEqualTo("1,234 筆");
      assertThat(words(Language.ZH_HANT).number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void fromManyThreads() {
    assertThat(
            IntStream.range(0, 5000)
                .parallel()
                .filter(i -> !WORDS.year(new RocYear(i)).equals(i + " 年（" + (i + 1911) + "）"))
                .count())
        .isZero();
  }
}
