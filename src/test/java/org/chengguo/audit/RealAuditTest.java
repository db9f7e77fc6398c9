package org.chengguo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chengguo.Project;
import org.chengguo.content.ContentReader;
import org.chengguo.derived.Audit;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.FigureSeries;
import org.chengguo.derived.Reconciliation;
import org.chengguo.derived.Verdict;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.Unverifiable;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The two real years against verdicts that were worked out by hand from the printed reports: {@code
 * audit/verdicts-*.txt}. A line is changed there only if the report says otherwise.
 */
final class RealAuditTest {
  private static final Problems PROBLEMS = new Problems();
  private static final Site SITE =
      ContentReader.read(Project.content(), "content", PROBLEMS).orElseThrow();
  private static final Audit AUDIT = FigureAudit.of(SITE);

  private static List<String> byHand(int year) throws IOException {
    String resource = "/audit/verdicts-" + year + ".txt";
    try (InputStream in = RealAuditTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 5))
          .map(cells -> String.join(" | ", List.of(cells).subList(0, 4)).strip())
          .toList();
    }
  }

  private static String line(AuditedFigure audited) {
    return String.join(
        " | ",
        audited.figure().id(),
        audited.verdict().id(),
        shown(audited.recomputed()),
        shown(audited.difference()));
  }

  private static String shown(Optional<BigDecimal> number) {
    return number.map(value -> value.signum() == 0 ? "0" : value.toPlainString()).orElse("-");
  }

  private static AuditedFigure audited(int year, String id) {
    return AUDIT.of(new RocYear(year), id);
  }

  private static List<Reconciliation> possible(int year, String id) {
    return audited(year, id).decisive().orElseThrow().possible();
  }

  @ParameterizedTest
  @ValueSource(ints = {106, 111})
  void everyVerdictIsThatWorkedOutByHand(int year) throws IOException {
    List<String> verdicts =
        AUDIT.of(new RocYear(year)).stream().map(RealAuditTest::line).sorted().toList();
    assertThat(verdicts).containsExactlyElementsOf(byHand(year).stream().sorted().toList());
  }

  @Test
  void everyFigureHasARuleOrAReasonAndEveryDifferenceAWord() {
    assertThat(AUDIT.figures())
        .hasSize(136)
        .noneMatch(
            audited ->
                audited
                    .unverifiable()
                    .filter(why -> why.reason() == Unverifiable.Reason.NO_RULE)
                    .isPresent())
        .noneMatch(AuditedFigure::isUnacknowledged);
    FigureAudit.check(AUDIT, PROBLEMS);
    assertThat(PROBLEMS.sorted()).isEmpty();
  }

  /** A link from a figure leads to a list with as many rows. */
  @Test
  void aCountOfRecordsHasAsManyRows() {
    for (ReportYear year : SITE.years()) {
      for (AuditedFigure audited : AUDIT.of(year.year())) {
        Optional<CountingRule> first = audited.figure().counting().rules().stream().findFirst();
        if (first.isPresent() && first.get() instanceof CountingRule.Count count) {
          int papers = audited.rows().stream().mapToInt(count::weight).sum();
          assertThat(audited.recomputed()).hasValue(BigDecimal.valueOf(papers));
          assertThat(year.records()).containsAll(audited.rows());
        }
      }
    }
  }

  @Test
  void chairsOf106AreAShareOfAnotherBaseOrCut() {
    assertThat(possible(106, "chairs-head-share")).hasSize(2);
    Reconciliation.OtherWhole other =
        (Reconciliation.OtherWhole) possible(106, "chairs-head-share").get(0);
    assertThat(other.wholes())
        .extracting(figure -> figure.id() + " " + figure.value())
        .containsExactly(
            "meetings-required 95", "meetings-held 95", "all-members-base-meetings 95");
    assertThat(possible(106, "chairs-head-share").get(1)).isInstanceOf(Reconciliation.Cut.class);
    assertThat(possible(106, "all-members-all-present-share"))
        .singleElement()
        .isInstanceOfSatisfying(
            Reconciliation.NearWhole.class,
            reason -> assertThat(reason.whole()).isEqualByComparingTo("97"));
  }

  @Test
  void chairsOf111MissTheirBaseThoughItIsTheNumberOfMeetings() {
    assertThat(audited(111, "chairs-base-meetings").checks())
        .extracting(check -> check.verdict())
        .containsExactly(Verdict.AGREES, Verdict.DIFFERS);
    assertThat(audited(106, "chairs-base-meetings").checks())
        .extracting(check -> check.verdict())
        .containsExactly(Verdict.DIFFERS, Verdict.AGREES);
  }

  @Test
  void analysesAreReconciledByAnAgencyAndByPapers() {
    assertThat(adjustments(106)).containsExactly("budget-accounting 12 for 8");
    assertThat(adjustments(111))
        .containsExactlyInAnyOrder("單身聯誼活動報名者性別分析 as 12", "市政統計週報 8 篇 as 0");
  }

  private static List<String> adjustments(int year) {
    assertThat(possible(year, "analyses-stated")).hasSize(1);
    Reconciliation.Adjusted adjusted =
        (Reconciliation.Adjusted) possible(year, "analyses-stated").get(0);
    return adjusted.adjustments().stream()
        .map(
            adjustment ->
                adjustment instanceof Reconciliation.AgencyAsStated agency
                    ? agency.agency().id()
                        + " "
                        + agency.stated().value()
                        + " for "
                        + agency.listed()
                    : row((Reconciliation.RowCountedAs) adjustment))
        .collect(Collectors.toList());
  }

  private static String row(Reconciliation.RowCountedAs counted) {
    return counted.row().title() + " as " + counted.as();
  }

  /** The words over a series stand for all of its years: none names a year or a number of one. */
  @Test
  void theNameOfASeriesIsTrueOfEveryYear() {
    List<Figure> naming =
        SeriesAudit.of(SITE).stream()
            .filter(
                series ->
                    series.points().stream().filter(point -> point.figure().isPresent()).count()
                        > 1)
            .map(FigureSeries::newest)
            .toList();
    assertThat(naming)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            figure ->
                assertThat(figure.label().chinese() + figure.label().in(Language.EN))
                    .doesNotContainPattern("[0-9]"));
  }

  @Test
  void aRiseOfTenIsInPoints() {
    assertThat(possible(111, "speakers-women-share-rise"))
        .singleElement()
        .isInstanceOfSatisfying(
            Reconciliation.OtherChange.class,
            reason -> assertThat(reason.as()).isEqualTo(CountingRule.Change.PERCENTAGE_POINTS));
  }

  @Test
  void staffOf111CannotBeReconciled() {
    assertThat(possible(111, "general-staff-trained")).isEmpty();
  }
}
