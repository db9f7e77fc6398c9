package org.chengguo.report;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chengguo.audit.FigureAudit;
import org.chengguo.derived.Audit;
import org.chengguo.document.ReportBlock;
import org.chengguo.document.ReportDocument;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.testing.OdfValidator;
import org.chengguo.testing.RealContent;
import org.chengguo.text.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompiledReportTest {
  private static final Site SITE = RealContent.site();
  private static final Audit AUDIT = FigureAudit.of(SITE);

  @TempDir private Path folder;

  /** Returns the reports of all years and the sheets of all agencies, in both languages. */
  private static List<ReportDocument> everyReport() {
    List<ReportDocument> reports = new ArrayList<>();
    for (Language language : Language.values()) {
      for (ReportYear year : SITE.years()) {
        reports.add(CompiledReport.of(SITE, year, AUDIT, language));
        for (AgencyYear agencyYear : year.agencyYears()) {
          reports.add(AgencySheet.of(SITE, year, agencyYear, AUDIT, language));
        }
      }
    }
    return reports;
  }

  private static String markdown(ReportDocument report) {
    return new String(MarkdownWriter.write(report), StandardCharsets.UTF_8);
  }

  @Test
  void idsAreUniqueAndNoLevelIsLeftOut() {
    for (ReportDocument report : everyReport()) {
      assertThat(report.headings().stream().map(ReportBlock.Heading::id))
          .doesNotHaveDuplicates()
          .allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
      int before = 0;
      for (ReportBlock.Heading heading : report.headings()) {
        assertThat(heading.level()).as(heading.line()).isLessThanOrEqualTo(before + 1);
        before = heading.level();
      }
    }
  }

  @Test
  void recomputedNumbersAreShownAndStatedOnesNoted() {
    ReportDocument report = CompiledReport.of(SITE, SITE.years().get(0), AUDIT, Language.ZH_HANT);
    String text = markdown(report);
    assertThat(text)
        .contains("[26,305 人](<https://results.example/111/figures/#general-staff-trained>)[^");
    assertThat(text.lines().filter(line -> line.startsWith("[^")))
        .anyMatch(note -> note.contains("26,328 人"));
  }

  /** Returns each figure's text in a report, by its id. */
  private static Map<String, String> figures(ReportYear year, Language language) {
    String text = markdown(CompiledReport.of(SITE, year, AUDIT, language));
    Pattern link = Pattern.compile("\\[([^\\]]+)\\]\\(<[^>]*/figures/#([a-z0-9-]+)>\\)");
    Map<String, String> figures = new HashMap<>();
    link.matcher(text).results().forEach(match -> figures.put(match.group(2), match.group(1)));
    assertThat(figures).hasSameSizeAs(year.figures());
    return figures;
  }

  /** Parses a percentage or whole number, which both languages write alike. */
  private static BigDecimal number(String text) {
    return new BigDecimal(text.replaceAll("[^0-9.]", ""));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sharesMatchTheBaseShownWithThem(Language language) {
    int shares = 0;
    for (ReportYear year : SITE.years()) {
      Map<String, String> figures = figures(year, language);
      for (Figure figure : year.figures()) {
        for (CountingRule rule : figure.counting().rules()) {
          if (rule instanceof CountingRule.Share share) {
            BigDecimal shown = number(figures.get(figure.id()));
            BigDecimal part = number(figures.get(share.part())).movePointRight(2);
            assertThat(part.divide(number(figures.get(share.whole())), shown.scale(), HALF_UP))
                .as("%s %s, of %s", year.year(), figure.id(), figures.get(share.whole()))
                .isEqualTo(shown);
            shares++;
          }
        }
      }
    }
    assertThat(shares).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({"106, 94 次, 95 次", "111, 95 次, 93 次"})
  void theBaseOfAShareStaysAsPrintedAndTheNoteHasTheRecomputedNumber(
      String year, String printed, String recomputed) {
    ReportYear of =
        SITE.years().stream()
            .filter(reported -> reported.year().toString().equals(year))
            .findFirst()
            .orElseThrow();
    assertThat(figures(of, Language.ZH_HANT)).containsEntry("chairs-base-meetings", printed);
    assertThat(markdown(CompiledReport.of(SITE, of, AUDIT, Language.ZH_HANT)).lines())
        .anyMatch(line -> line.startsWith("[^") && line.contains("重新計算，為 " + recomputed + "。"));
  }

  @ParameterizedTest
  @CsvSource({
    "ZH_HANT, 56 項, 62 項, 8 項",
    "EN, 56 listed titles, 62 listed titles, 8 listed titles"
  })
  void listedTitlesAreNotCountedAsPapers(
      Language language, String newest, String oldest, String agency) {
    assertThat(figures(SITE.years().get(0), language)).containsEntry("analyses-stated", newest);
    assertThat(figures(SITE.years().get(1), language))
        .containsEntry("analyses-stated", oldest)
        .containsEntry("analyses-stated-budget-accounting", agency);
  }

  @Test
  void theReportsOfBothYearsAreValidOpenDocument() throws IOException {
    for (ReportYear year : SITE.years()) {
      ReportDocument report = CompiledReport.of(SITE, year, AUDIT, Language.ZH_HANT);
      Path file = Files.write(folder.resolve(year.year() + ".odt"), OdtWriter.write(report));
      assertThat(OdfValidator.findings(file)).isEmpty();
    }
  }

  @Test
  void everySentenceHasItsWordsAndFiguresThatSomeYearStates() throws IOException {
    Phrases words = Phrases.messages("report", Language.ZH_HANT.locale());
    assertThat(Sentence.ALL).extracting(Sentence::key).isNotEmpty().allMatch(words::has);
    assertThat(Sentence.ALL)
        .allMatch(
            sentence ->
                SITE.years().stream()
                    .anyMatch(
                        year ->
                            sentence.figures().stream()
                                .allMatch(id -> year.figure(id).isPresent())));
  }

  @Test
  void theLanguagesHaveTheSameSentences() {
    Phrases chinese = Phrases.messages("report", Language.ZH_HANT.locale());
    Phrases english = Phrases.messages("report", Language.EN.locale());
    assertThat(english.keys()).isEqualTo(chinese.keys());
  }
}
