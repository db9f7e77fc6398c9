package org.chengguo.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chengguo.audit.FigureAudit;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Audit;
import org.chengguo.model.Language;
import org.chengguo.model.ReportBlock;
import org.chengguo.model.ReportDocument;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.testing.OdfValidator;
import org.chengguo.testing.RealContent;
import org.chengguo.text.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledReportTest {
  private static final Site SITE = RealContent.site();
  private static final Audit AUDIT = FigureAudit.of(SITE);

  @TempDir private Path folder;

  /** The reports of all years and the sheets of all their agencies, in both languages. */
  private static List<ReportDocument> everyReport() {
    List<ReportDocument> reports = new ArrayList<>();
    for (Language language : Language.values()) {
      for (ReportYear year : SITE.years()) {
        reports.add(CompiledReport.of(SITE, year, AUDIT, language));
        for (AgencyYear entry : year.agencyYears()) {
          reports.add(AgencySheet.of(SITE, year, entry, AUDIT, language));
        }
      }
    }
    return reports;
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
  void theNumberThatIsRecomputedIsToldAndTheStatedOneNoted() {
    ReportDocument report = CompiledReport.of(SITE, SITE.years().get(0), AUDIT, Language.ZH_HANT);
    String text = new String(MarkdownWriter.write(report), StandardCharsets.UTF_8);
    assertThat(text)
        .contains("[26,305 人](<https://results.example/111/figures/#general-staff-trained>)[^");
    assertThat(text.lines().filter(line -> line.startsWith("[^")))
        .anyMatch(note -> note.contains("26,328 人"));
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
  void theLanguagesHaveTheSameSentencesAndEveryUnit() throws IOException {
    Phrases chinese = Phrases.messages("report", Language.ZH_HANT.locale());
    Phrases english = Phrases.messages("report", Language.EN.locale());
    assertThat(english.keys()).isEqualTo(chinese.keys());
    File schema = new File("src/main/resources/schema/common.schema.json");
    new ObjectMapper()
        .readTree(schema)
        .at("/$defs/unit/enum")
        .forEach(unit -> assertThat(chinese.keys()).contains("unit." + unit.asText()));
  }
}
