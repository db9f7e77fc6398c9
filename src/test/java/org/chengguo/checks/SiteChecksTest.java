package org.chengguo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Origin;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Submission;
import org.chengguo.model.Text;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.problem.Severity;
import org.chengguo.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the checks across files: ambiguous names and contradictory submissions. */
final class SiteChecksTest {
  private final Problems problems = new Problems();

  private static Agency agency(String id, String name, String shortName, String... aliases) {
    return new Agency(
        id,
        new Text(name, Optional.empty()),
        shortName,
        List.of(aliases),
        List.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        true,
        Optional.empty(),
        Origin.at("agencies.json", id.length(), 1));
  }

  private List<Problem> check(Agency... agencies) {
    SiteChecks.check(Sites.of(List.of(agencies), List.of()), problems);
    return problems.sorted();
  }

  @Test
  void distinctNames() {
    assertThat(
            check(
                agency("rapid-transit", "捷運工程局", "捷運局", "捷運"),
                agency("metro-company", "捷運公司", "捷運公司", "捷運公司", "北捷")))
        .isEmpty();
  }

  @Test
  void anAliasOfTwoAgencies() {
    Agency second = agency("metro-company", "捷運公司", "北捷", "捷運");

    assertThat(check(agency("rapid-transit", "捷運局", "捷運局", "捷運"), second))
        .containsExactly(Problem.of(Code.AMBIGUOUS_NAME, second.origin(), "捷運", "rapid-transit"));
  }

  @Test
  void anAliasThatIsAnothersName() {
    Agency second = agency("b-agency", "乙局", "乙", "甲局");

    assertThat(check(agency("a", "甲局", "甲"), second))
        .containsExactly(Problem.of(Code.AMBIGUOUS_NAME, second.origin(), "甲局", "a"));
  }

  @ParameterizedTest
  @EnumSource(Submission.State.class)
  void recordsOfAnAgencyThatSubmittedNothing(Submission.State state) {
    Agency agency = agency("labor", "勞動局", "勞動局");
    List<SourceRecord> records = List.of(Sites.measure(agency, 1), Sites.measure(agency, 2));
    SiteChecks.check(
        Sites.of(List.of(agency), List.of(Sites.agencyYear(agency, state, records))), problems);

    if (state == Submission.State.NOT_SUBMITTED) {
      assertThat(problems.sorted())
          .containsExactly(
              Problem.of(Code.NOT_SUBMITTED_BUT_LISTED, records.get(0).origin(), "labor"));
      assertThat(problems.count(Severity.WARNING)).isEqualTo(1);
    } else {
      assertThat(problems.sorted()).isEmpty();
    }
  }

  @Test
  void anAgencyThatSubmittedNothingAndHasNoRecords() {
    Agency agency = agency("labor", "勞動局", "勞動局");
    AgencyYear agencyYear = Sites.agencyYear(agency, Submission.State.NOT_SUBMITTED, List.of());
    SiteChecks.check(Sites.of(List.of(agency), List.of(agencyYear)), problems);

    assertThat(problems.sorted()).isEmpty();
  }
}
