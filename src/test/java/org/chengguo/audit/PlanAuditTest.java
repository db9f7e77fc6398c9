package org.chengguo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chengguo.content.ContentReader;
import org.chengguo.derived.PlanSheet;
import org.chengguo.derived.PlanSheet.Item;
import org.chengguo.derived.PlanSheet.Reason;
import org.chengguo.derived.PlanSheet.State;
import org.chengguo.model.Rule;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.problem.Problems;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a plan asks of an agency, and what the answer is when sources are full, silent or partial.
 */
final class PlanAuditTest {
  private static final Site FIGURES =
      read(Path.of("src/test/resources/sites/good-figures/content"));
  private static final String SOURCE =
      "\"source\": {\"document\": \"%s-report\", \"section\": \"一\"}";

  private static Site read(Path folder) {
    Problems problems = new Problems();
    Site site = ContentReader.read(folder, "content", problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return site;
  }

  private static Item item(Site site, int year, String agency, RuleSubject subject) {
    PlanSheet sheet =
        PlanAudit.of(site).stream()
            .filter(
                candidate ->
                    candidate.agencyYear().year().toString().equals(Integer.toString(year)))
            .filter(candidate -> candidate.agencyYear().agency().id().equals(agency))
            .findFirst()
            .orElseThrow();
    return sheet.items().stream()
        .filter(item -> item.subject() == subject)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "110, labor, MEETINGS, ENOUGH_HELD",
    "110, social-affairs, MEETINGS, TOO_FEW_HELD",
    "110, finance, MEETINGS, ENOUGH_HELD",
    "111, labor, MEETINGS, ENOUGH_HELD",
    "111, social-affairs, MEETINGS, TOO_FEW_HELD",
    "111, finance, MEETINGS, ENOUGH_HELD",
    "111, land, MEETINGS, ENOUGH_HELD",
    "111, north-district, MEETINGS, NO_NUMBER",
    "111, mint, MEETINGS, NO_SUBMISSION_ASKED",
    "111, museum, MEETINGS, NOT_SUBMITTED",
    "111, labor, QUORUM, NO_NUMBER",
    "111, labor, TRAINING, NO_NUMBER",
    "110, labor, STATISTICS, NO_NUMBER",
    "111, labor, STATISTICS, PERIOD_OPEN",
    "111, labor, ANALYSES, NO_RULE",
    "110, social-affairs, ANALYSES, LISTED",
    "111, social-affairs, ANALYSES, PERIOD_OPEN",
    "111, districts, ANALYSES, LISTED",
    "111, north-district, ANALYSES, ASKED_OF_PARENT",
    "111, labor, ASSESSMENTS, LISTED",
    "111, social-affairs, ASSESSMENTS, NO_OCCASION",
    "111, museum, ASSESSMENTS, NOT_SUBMITTED",
    "111, labor, MEASURES, NO_RULE",
    "111, finance, MEASURES, NONE_ASKED",
  })
  void answersHaveTheirReason(int year, String agency, RuleSubject subject, Reason reason) {
    assertThat(item(FIGURES, year, agency, subject).reason()).isEqualTo(reason);
  }

  /** The site of the other tests has no plan of more years; these cases are written for them. */
  private static SmallContent content(Path folder, String rule) {
    return SmallContent.in(folder)
        .replace(
            "plans/105-108.json",
            "\"text\": \"每年開會。\",",
            "\"text\": \"每年開會。\", "
                + SOURCE.formatted(106)
                + "}, {\"id\": \"asked\", "
                + rule
                + ",");
  }

  private static void year(SmallContent content, int year, String analyses) {
    content
        .write(
            year + "/year.md",
            """
            ---
            plan: 105-108
            published: 2018-04-30
            document: {id: YEAR-report, title: 報告, publisher: 辦公室}
            ---
            """
                .replace("YEAR", Integer.toString(year)))
        .write(
            year + "/police/results.json",
            "{\"submission\": {\"state\": \"submitted\"}" + analyses + "}");
  }

  private static String analysis(int year, int papers) {
    return ", \"analyses\": [{\"id\": \"one\", \"title\": \"分析\", \"topics\": [\"safety\"],"
        + " \"papers\": "
        + papers
        + ", "
        + SOURCE.formatted(year)
        + "}]";
  }

  @ParameterizedTest
  @CsvSource({
    "105, 1, 0, 105, LISTED",
    "105, 1, 0, 106, DONE_EARLIER",
    "105, 0, 1, 105, PERIOD_OPEN",
    "105, 0, 1, 106, LISTED",
    "105, 0, 0, 105, PERIOD_OPEN",
    "105, 0, 0, 106, NOT_LISTED",
    "106, 1, 0, 106, LISTED",
    "106, 1, 0, 107, PERIOD_OPEN",
    "107, 1, 0, 108, DONE_EARLIER",
  })
  void onceInTwoYears(
      int first, int papers, int papersNext, int asked, Reason reason, @TempDir Path folder) {
    SmallContent content =
        content(
            folder,
            "\"subject\": \"analyses\", \"text\": \"兩年一篇。\", \"amount\": 1, \"everyYears\": 2");
    year(content, first, papers == 0 ? "" : analysis(first, papers));
    year(content, first + 1, papersNext == 0 ? "" : analysis(first + 1, papersNext));

    assertThat(item(read(folder), asked, "police", RuleSubject.ANALYSES).reason())
        .isEqualTo(reason);
  }

  /** The year before is not on the site: what was done in it is unknown, and nothing failed. */
  @Test
  void aYearBeforeThatIsUnknownFailsNobody(@TempDir Path folder) {
    SmallContent content =
        content(
            folder,
            "\"subject\": \"analyses\", \"text\": \"兩年一篇。\", \"amount\": 1, \"everyYears\": 2");
    year(content, 106, "");

    Item item = item(read(folder), 106, "police", RuleSubject.ANALYSES);
    assertThat(item.state()).isEqualTo(State.NOT_STATED);
    assertThat(item.period().map(period -> period.first() + "–" + period.last()))
        .contains("105–106");
  }

  @ParameterizedTest
  @CsvSource({"3, 3, LISTED", "3, 2, FEWER_LISTED", "1, 2, LISTED"})
  void asManyAsAreAskedFor(int amount, int papers, Reason reason, @TempDir Path folder) {
    SmallContent content =
        content(folder, "\"subject\": \"analyses\", \"text\": \"每年。\", \"amount\": " + amount);
    year(content, 106, analysis(106, papers));

    assertThat(item(read(folder), 106, "police", RuleSubject.ANALYSES).reason()).isEqualTo(reason);
  }

  @Test
  void aRuleWithoutANumberDecidesNothing(@TempDir Path folder) {
    Site site = read(SmallContent.in(folder).folder());

    Item item = item(site, 106, "labor", RuleSubject.MEETINGS);
    assertThat(item.reason()).isEqualTo(Reason.NO_AMOUNT);
    assertThat(item.evidence().meetings()).isPresent();
  }

  @Test
  void theMostSpecificRulesComeFirst() {
    assertThat(item(FIGURES, 111, "land", RuleSubject.MEETINGS).rules())
        .extracting(Rule::id)
        .containsExactly("meetings-second-group");
    assertThat(item(FIGURES, 111, "labor", RuleSubject.QUORUM).rules())
        .extracting(Rule::id)
        .containsExactly("members", "quorum");
    assertThat(item(FIGURES, 111, "north-district", RuleSubject.ANALYSES).rules())
        .extracting(Rule::id)
        .containsExactly("analyses-districts");
  }

  @Test
  void evidenceIsTheAgencysOwn() {
    assertThat(item(FIGURES, 111, "districts", RuleSubject.ANALYSES).evidence().records())
        .extracting(SourceRecord::id)
        .containsExactly("111-districts-events");
    assertThat(item(FIGURES, 111, "land", RuleSubject.MEETINGS).evidence().meetings())
        .hasValueSatisfying(held -> assertThat(held.sharedBy()).contains("乙"));
  }

  /** Whatever is unknown: on the real content nothing is not met unless a number says so. */
  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/resources/sites/good-figures/content"})
  void onlyANumberCanFail(String folder) {
    List<PlanSheet> sheets = PlanAudit.of(read(Path.of(folder)));
    assertThat(sheets).isNotEmpty();
    for (PlanSheet sheet : sheets) {
      for (Item item : sheet.items()) {
        if (item.state() == State.NOT_MET) {
          int held = item.evidence().meetings().orElseThrow().held();
          assertThat(held).isLessThan(item.required().orElseThrow().intValueExact());
        }
      }
    }
  }

  @Test
  void everyStateHasAReason() {
    Set<State> states = new HashSet<>();
    Arrays.stream(Reason.values()).map(Reason::state).forEach(states::add);
    assertThat(states).containsExactlyInAnyOrder(State.values());
  }
}
