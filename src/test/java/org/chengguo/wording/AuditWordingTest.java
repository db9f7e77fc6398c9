package org.chengguo.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chengguo.Project;
import org.chengguo.audit.FigureAudit;
import org.chengguo.content.ContentReader;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Check;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.Site;
import org.chengguo.problem.Problems;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The explanations of the audit: sentences, and what pages link in them. */
final class AuditWordingTest {
  private static Audit audit(Path content) throws IOException {
    Site site = ContentReader.read(content, "content", new Problems()).orElseThrow();
    return FigureAudit.of(site);
  }

  private static List<Fragment> fragments(Audit audit, Language language) {
    AuditWording wording = AuditWording.in(language, audit);
    List<Fragment> all = new ArrayList<>();
    for (AuditedFigure audited : audit.figures()) {
      Figure figure = audited.figure();
      for (Check check : audited.checks()) {
        List<Line> lines = new ArrayList<>(wording.arithmetic(figure, check));
        lines.add(wording.rule(figure.year(), check.rule()));
        lines.addAll(wording.finding(figure, check, false));
        lines.forEach(line -> all.addAll(line.fragments()));
        lines.stream().flatMap(line -> line.items().stream()).forEach(all::addAll);
      }
    }
    return all;
  }

  /** A kind without a case would lose its link without a word: the template's default is text. */
  @Test
  void templatesKnowEveryKindOfFragment() throws IOException {
    String template = Files.readString(Project.templates().resolve("audit.ftlh"));
    for (Fragment.Kind kind : EnumSet.complementOf(EnumSet.of(Fragment.Kind.WORDS))) {
      assertThat(template).contains("<#case \"" + kind + "\">");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theRealYearsAreExplainedWithLinks(Language language) throws IOException {
    List<Fragment> fragments = fragments(audit(Project.content()), language);

    Set<Fragment.Kind> plain =
        EnumSet.of(Fragment.Kind.WORDS, Fragment.Kind.TOTAL, Fragment.Kind.ROWS);
    assertThat(fragments)
        .isNotEmpty()
        .allMatch(fragment -> plain.contains(fragment.kind()) == (fragment.of() == null))
        .noneMatch(fragment -> fragment.text().contains("{"));
    assertThat(fragments)
        .extracting(Fragment::kind)
        .contains(EnumSet.allOf(Fragment.Kind.class).toArray(Fragment.Kind[]::new));
  }

  @Test
  void aSentenceIsTheTextOfItsFragments(@TempDir Path folder) throws IOException {
    SmallContent.in(folder)
        .write(
            "106/figures.json",
            """
            {"figures": [
            {"id": "staff", "label": "人數", "value": 26, "unit": "persons", "rule": {"kind": "sum", "of": ["men", "women"]}, "acknowledged": "少印一人。", SOURCE},
            {"id": "men", "label": "男性", "value": 17, "unit": "persons", "unchecked": "parts-not-stated", SOURCE},
            {"id": "women", "label": "女性", "value": 8, "unit": "persons", SOURCE}
            ]}
            """
                .replace(
                    "SOURCE", "\"source\": {\"document\": \"106-report\", \"section\": \"一\"}"));
    Audit audit = audit(folder);
    AuditedFigure staff = audit.figures().get(0);
    Check check = staff.checks().get(0);
    AuditWording wording = AuditWording.in(Language.ZH_HANT, audit);

    Line sum = wording.arithmetic(staff.figure(), check).get(0);
    assertThat(sum.text()).isEqualTo("17 人 + 8 人 = 25 人");
    assertThat(sum.fragments().get(0))
        .isEqualTo(new Fragment(Fragment.Kind.NUMBER, "17 人", audit.figures().get(1)));
    assertThat(wording.rule(staff.figure().year(), check.rule()).text()).isEqualTo("相加：男性 ＋ 女性");
    assertThat(wording.finding(staff.figure(), check, true).get(0).text())
        .isEqualTo("核算為 25 人，報告多 1 人");
    assertThat(wording.finding(staff.figure(), check, false).get(0).text())
        .isEqualTo("核對不符：核算為 25 人，報告多 1 人");
    assertThat(wording.missing(audit.figures().get(1).unverifiable().orElseThrow()))
        .extracting(Line::text)
        .containsExactly("報告只載這個數字，沒有載明它的各部分");
  }
}
