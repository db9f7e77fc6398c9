package org.chengguo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chengguo.content.ContentReader;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Reconciliation;
import org.chengguo.derived.Verdict;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Unverifiable;
import org.chengguo.problem.Problems;
import org.chengguo.testing.Sites;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single figures of a small site: what cannot be checked and why, and what may explain a gap. */
final class FigureAuditTest {
  private static final String SOURCE =
      "\"source\": {\"document\": \"106-report\", \"section\": \"一\"}";
  private static final String HELD = "\"kind\": \"total\", \"of\": \"meetings-held\"";
  private static final String ROWS = "\"kind\": \"count\", \"records\": \"analysis\"";

  private static final String FIGURE =
      "{\"id\": \"%s\", \"label\": \"數字\", \"value\": %s, \"unit\": \"%s\", %s, " + SOURCE + "}";

  @TempDir private Path root;
  private SmallContent content;

  @BeforeEach
  void write() {
    content = SmallContent.in(root.resolve("content"));
  }

  private SmallContent police(String state, String more) {
    return content.write(
        "106/police/results.json", "{\"submission\": {\"state\": \"" + state + "\"}" + more + "}");
  }

  private static String meetings(int held, String more) {
    return ", \"meetings\": {\"held\": " + held + more + ", " + SOURCE + "}";
  }

  /** The first of the figures; further ones are JSON. */
  private AuditedFigure audited(String value, String unit, String rule, String... more) {
    String ruled = "\"rule\": {" + rule + "}";
    return audit(String.format(FIGURE, "first", value, unit, ruled) + String.join("", more));
  }

  private AuditedFigure audit(String figures) {
    content.write("106/figures.json", "{\"figures\": [" + figures + "]}");
    Problems problems = new Problems();
    Audit audit =
        FigureAudit.of(ContentReader.read(content.folder(), "content", problems).orElseThrow());
    assertThat(problems.sorted()).isEmpty();
    return audit.of(Sites.YEAR, "first");
  }

  private static String figure(String id, String value, String unit) {
    return ", " + String.format(FIGURE, id, value, unit, "\"unchecked\": \"parts-not-stated\"");
  }

  private static String possible(AuditedFigure audited) {
    return audited.checks().get(0).possible().stream()
        .map(way -> way.getClass().getSimpleName())
        .collect(Collectors.joining(" "));
  }

  private static String silent(AuditedFigure audited) {
    Unverifiable why = audited.unverifiable().orElseThrow();
    return why.reason().id()
        + why.silent().stream().map(agency -> " " + agency.id()).collect(Collectors.joining());
  }

  @Test
  void oneSilentAgencyMakesASumUncheckable() {
    assertThat(audited("3", "times", HELD).verdict()).isEqualTo(Verdict.AGREES);
    police("submitted", "");
    assertThat(silent(audited("3", "times", HELD))).isEqualTo("agencies-silent police");
    police("not-submitted", "");
    assertThat(audited("3", "times", HELD).verdict()).isEqualTo(Verdict.AGREES);
  }

  @Test
  void aPartOfAnotherAgencyHasNoGroupOfItsOwn() {
    police("submitted", "");
    content.replace(
        "agencies.json", "{\"zh-Hant\": \"警察局\"}", "{\"zh-Hant\": \"警察局\"}, \"parent\": \"labor\"");
    assertThat(audited("3", "times", HELD).verdict()).isEqualTo(Verdict.AGREES);
    content.replace("106/labor/results.json", "\"submitted\"", "\"not-stated\"");
    assertThat(silent(audited("3", "times", HELD))).isEqualTo("agencies-silent police");
  }

  @Test
  void whoMeetTogetherMeetOnceAndStateTheSame() {
    content.replace("106/labor/results.json", "\"held\": 3", "\"held\": 3, \"shared\": \"丙\"");
    police("submitted", meetings(3, ", \"shared\": \"丙\""));
    assertThat(audited("3", "times", HELD).verdict()).isEqualTo(Verdict.AGREES);
    police("submitted", meetings(2, ", \"shared\": \"丙\""));
    assertThat(silent(audited("3", "times", HELD))).isEqualTo("group-disagrees labor police");
    police("submitted", meetings(2, ""));
    assertThat(audited("5", "times", HELD).verdict()).isEqualTo(Verdict.AGREES);
  }

  @Test
  void aPlanWithoutAnAmountRequiresNothingThatCouldBeAdded() {
    String rule = "\"kind\": \"requirement\", \"subject\": \"meetings\"";
    assertThat(silent(audited("3", "times", rule))).isEqualTo("amount-not-stated labor");
    content.replace("plans/105-108.json", "\"每年開會。\"", "\"每年開會。\", \"amount\": 2");
    assertThat(audited("3", "times", rule).difference().orElseThrow()).isEqualByComparingTo("1");
  }

  @Test
  void aFurtherCheckThatDiffersDecides() {
    String rules = "\"rule\": {" + HELD + "}, \"checks\": [{" + ROWS + "}, {" + HELD + "}]";
    AuditedFigure audited = audit(String.format(FIGURE, "first", "3", "times", rules));
    assertThat(audited.verdict()).isEqualTo(Verdict.DIFFERS);
    assertThat(audited.difference().orElseThrow()).isEqualByComparingTo("2");
  }

  @ParameterizedTest
  @CsvSource({
    "34, ''",
    "50, OtherWhole",
    "33, NearWhole NearWhole Cut",
    "35, NearWhole",
    "99, ''",
  })
  void sharesOfAnotherWholeOrCut(String value, String expected) {
    String rule = "\"kind\": \"share\", \"part\": \"part\", \"whole\": \"whole\"";
    String others =
        figure("part", "20", "times")
            + figure("whole", "59", "times")
            + figure("other", "40", "times");
    assertThat(possible(audited(value, "percent", rule, others))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"8, PartLeftOut", "3, PartLeftOut", "12, PartTwice", "13, ''"})
  void partsOfASum(String value, String expected) {
    String rule = "\"kind\": \"sum\", \"of\": [\"seven\", \"two\", \"one\"]";
    String others =
        figure("seven", "7", "times") + figure("two", "2", "times") + figure("one", "1", "times");
    assertThat(possible(audited(value, "times", rule, others))).isEqualTo(expected);
  }

  @Test
  void combinationsAreBounded() {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 60; row++) {
      rows.append(row == 0 ? "" : ", ")
          .append("{\"id\": \"row-")
          .append(row)
          .append("\", \"title\": \"題 ")
          .append(row)
          .append("\", \"topics\": [\"safety\"], \"papers\": ")
          .append(2 + row % 5)
          .append(", ")
          .append(SOURCE)
          .append('}');
    }
    police("submitted", ", \"analyses\": [" + rows + "]");
    AuditedFigure audited = audited("64", "papers", ROWS);
    assertThat(audited.checks().get(0).possible())
        .hasSizeLessThanOrEqualTo(3)
        .allMatch(way -> way instanceof Reconciliation.Adjusted);
  }

  @Test
  void recordsAreCountedApartWherePapersAreStated() {
    police("submitted", ", \"courses\": []");
    String papers = ROWS + ", \"counted\": \"papers\"";
    assertThat(audited("1", "papers", ROWS).countedApart()).contains(RecordKind.ANALYSIS);
    assertThat(audited("1", "papers", papers).countedApart()).isEmpty();
    assertThat(audited("1", "items", ROWS).countedApart()).isEmpty();
  }
}
