package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.junit.jupiter.api.Test;

class SyntheticSitesTest {
  private static final int RECORDS = 5000;
  private static final Site SITE = SyntheticSites.of(RECORDS, 1);

  @Test
  void oneSeedGivesOneSite() {
    Site again = SyntheticSites.of(RECORDS, 1);
    assertThat(again.records()).isEqualTo(SITE.records());
    assertThat(again.years()).isEqualTo(SITE.years());
    assertThat(again.plans()).isEqualTo(SITE.plans());
    assertThat(SyntheticSites.of(RECORDS, 2).records()).isNotEqualTo(SITE.records());
  }

  @Test
  void aSiteHasAsManyRecordsAsAskedFor() {
    for (int count : new int[] {0, 1, 100, RECORDS}) {
      assertThat(SyntheticSites.of(count, 7).records()).hasSize(count);
    }
  }

  @Test
  void recordsAreInTheOrderOfRealOnes() {
    assertThat(SITE.years().stream().map(year -> year.year().number()))
        .containsExactlyElementsOf(
            IntStream.iterate(113, year -> year >= 90, year -> year - 1).boxed().toList());
    for (ReportYear year : SITE.years()) {
      List<Agency> agencies = year.agencyYears().stream().map(AgencyYear::agency).toList();
      assertThat(agencies).isSortedAccordingTo(Comparator.comparing(SITE.agencies()::indexOf));
      year.agencyYears()
          .forEach(
              part ->
                  assertThat(part.records())
                      .isSortedAccordingTo(Comparator.comparing(SourceRecord::kind)));
    }
  }

  @Test
  void everyRecordIsSound() {
    Set<String> ids = new HashSet<>();
    for (ReportYear year : SITE.years()) {
      for (SourceRecord record : year.records()) {
        assertThat(ids.add(record.id())).as(record.id()).isTrue();
        assertThat(record.year()).isEqualTo(year.year());
        assertThat(record.facts().slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(record.title()).isNotBlank().isEqualTo(record.title().strip());
        assertThat(record.prose().text()).hasSizeLessThanOrEqualTo(120);
        assertThat(record.topics()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(SITE.document(record.source().document())).isEqualTo(year.document());
        assertThat(year.plan().strategies().toList())
            .containsAll(record.strategy().stream().toList());
      }
    }
  }

  @Test
  void everyPlanHoldsForItsYears() {
    assertThat(SITE.plans().stream().map(plan -> plan.id()))
        .containsExactly("89-92", "93-96", "97-100", "101-104", "105-108", "109-112", "113-116");
    SITE.years()
        .forEach(
            year -> {
              assertThat(SITE.plans()).contains(year.plan());
              assertThat(year.plan().years()).contains(year.year());
            });
  }

  @Test
  void kindsHaveTheirRealShares() {
    Site real = Vocabulary.real().site();
    for (RecordKind kind : RecordKind.values()) {
      double share = 1.0 * real.recordsOf(kind).size() / real.records().size();
      assertThat(1.0 * SITE.recordsOf(kind).size() / RECORDS).isBetween(share - 0.03, share + 0.03);
    }
  }

  @Test
  void textsHoldWhatSearchesMeet() {
    String all =
        SITE.records().stream()
            .map(record -> record.title() + "\n" + record.prose().text())
            .collect(Collectors.joining("\n"));
    assertThat(all)
        .contains(Arrays.asList("CEDAW", "COVID-19", "%", "年度", "２", "研考會", "台北", "性別統計分析"))
        .matches(text -> text.codePoints().anyMatch(Character::isSupplementaryCodePoint))
        .doesNotContain("  ");
    assertThat(SITE.records().stream().filter(record -> record.prose().isEmpty()).count())
        .isBetween(RECORDS / 5L, RECORDS / 2L);
    assertThat(all.codePoints().filter(Character::isIdeographic).distinct().count())
        .isGreaterThan(3000);
  }

  @Test
  void noTextHasHalfACharacter() {
    assertThat(SITE.records())
        .allSatisfy(
            record ->
                assertThat(record.title() + record.prose().text())
                    .matches(text -> text.codePoints().noneMatch(SyntheticSitesTest::isSurrogate)));
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
