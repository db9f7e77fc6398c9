package org.chengguo.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.derived.RelatedRecord.CarriedOn;
import org.chengguo.derived.RelatedRecord.CounterpartAssessmentKind;
import org.chengguo.derived.RelatedRecord.CounterpartStrategy;
import org.chengguo.derived.RelatedRecord.Reason;
import org.chengguo.derived.RelatedRecord.SameAssessmentKind;
import org.chengguo.derived.RelatedRecord.SharedStrategy;
import org.chengguo.derived.RelatedRecord.SharedTopic;
import org.chengguo.derived.RelatedRecord.SharedWording;
import org.chengguo.index.FilterField;
import org.chengguo.index.SearchAnswer;
import org.chengguo.index.SearchIndex;
import org.chengguo.index.SearchRequest;
import org.chengguo.model.Agency;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Text;
import org.chengguo.testing.LabelledLineage;
import org.chengguo.testing.RealContent;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;

/** RelatedRecord records against the judged pairs, and every reason against the two records. */
final class RelatedRecordsTest {
  private static final Site SITE = RealContent.site();
  private static final RelatedRecords KINDRED = RelatedRecords.of(SITE);
  private static final Map<String, SourceRecord> RECORDS =
      SITE.records().stream().collect(Collectors.toMap(SourceRecord::id, Function.identity()));
  private static final Map<String, Map<String, Integer>> JUDGED = LabelledLineage.kindred();
  private static final int SHOWN = 5;

  @Test
  void nearerThanASearchForTheTitle() {
    SearchIndex search = SearchIndex.of(SITE);
    double kindred = quality(entry -> ids(KINDRED.of(entry)));
    double titles = quality(entry -> titleSearch(search, entry));

    assertThat(JUDGED).hasSizeGreaterThan(200);
    assertThat(kindred).as("nDCG@5; a search for the title: %.4f", titles).isGreaterThan(titles);
    assertThat(kindred).isGreaterThan(0.6);
  }

  private static List<String> ids(List<RelatedRecord> kindred) {
    return kindred.stream().map(one -> one.record().id()).toList();
  }

  private static List<String> titleSearch(SearchIndex search, SourceRecord entry) {
    Set<String> others =
        SITE.agencies().stream()
            .map(Agency::id)
            .filter(id -> !id.equals(entry.agency().id()))
            .collect(Collectors.toSet());
    SearchRequest request =
        new SearchRequest(entry.title(), Map.of(FilterField.AGENCY, others), SHOWN, 0);
    return search.search(request).hits().stream().map(SearchAnswer.Hit::id).toList();
  }

  /** The mean nDCG@5 over the judged records. */
  private static double quality(Function<SourceRecord, List<String>> ranking) {
    return JUDGED.entrySet().stream()
        .mapToDouble(
            query -> {
              Map<String, Integer> grades = query.getValue();
              List<String> found = ranking.apply(RECORDS.get(query.getKey()));
              return gain(found.stream().map(id -> grades.getOrDefault(id, 0)).toList())
                  / gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
            })
        .average()
        .orElseThrow();
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(SHOWN, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }

  @Test
  void everyReasonIsTrueOfThePair() {
    int shown = 0;
    for (Site site : List.of(SITE, SyntheticSites.of(2000, 3))) {
      RelatedRecords index = RelatedRecords.of(site);
      for (SourceRecord entry : site.records()) {
        List<RelatedRecord> kindred = index.of(entry);
        assertThat(kindred).hasSizeLessThanOrEqualTo(6).doesNotHaveDuplicates();
        for (RelatedRecord one : kindred) {
          assertThat(one.record().agency()).isNotEqualTo(entry.agency());
          assertThat(one.reasons()).doesNotHaveDuplicates();
          assertThat(one.reasons()).anyMatch(reason -> !(reason instanceof CarriedOn));
          one.reasons().forEach(reason -> assertTrue(reason, entry, one.record()));
          shown++;
        }
      }
    }
    assertThat(shown).isGreaterThan(5000);
  }

  private static void assertTrue(Reason reason, SourceRecord entry, SourceRecord other) {
    List<SourceRecord> both = List.of(entry, other);
    if (reason instanceof SharedTopic shared) {
      assertThat(both).allMatch(one -> one.topics().contains(shared.topic()));
    } else if (reason instanceof SharedStrategy shared) {
      assertThat(both).allMatch(one -> one.strategy().orElseThrow().equals(shared.strategy()));
    } else if (reason instanceof CounterpartStrategy corresponding) {
      assertThat(other.strategy()).contains(corresponding.counterpart().strategy());
      assertThat(corresponding.counterpart().relation().id())
          .isEqualTo(
              LabelledLineage.relation(
                  entry.strategy().orElseThrow(), other.strategy().orElseThrow()));
    } else if (reason instanceof SameAssessmentKind same) {
      Text title = same.kind().title();
      assertThat(both).allMatch(one -> one.assessmentKind().orElseThrow().title().equals(title));
      assertThat(entry.topics()).containsAnyElementsOf(other.topics());
    } else if (reason instanceof CounterpartAssessmentKind corresponding) {
      assertThat(other.assessmentKind()).contains(corresponding.kind());
      assertThat(entry.assessmentKind().orElseThrow().id()).isEqualTo(corresponding.kind().id());
      assertThat(entry.assessmentKind().orElseThrow().title())
          .isNotEqualTo(corresponding.kind().title());
      assertThat(corresponding.relation()).isEqualTo(Crosswalk.Relation.PARTLY);
      assertThat(entry.topics()).containsAnyElementsOf(other.topics());
    } else if (reason instanceof SharedWording like) {
      assertThat(like.words()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(both).allMatch(one -> one.title().contains(like.words()));
    } else if (reason instanceof CarriedOn carried) {
      assertThat(carried.later().continues()).contains(other.id());
      assertThat(carried.later().year()).isGreaterThan(other.year());
    } else {
      throw new AssertionError(reason);
    }
  }

  @Test
  void everyKindOfReasonIsShown() {
    Stream<String> kinds =
        SITE.records().stream()
            .flatMap(entry -> KINDRED.of(entry).stream())
            .flatMap(one -> one.reasons().stream())
            .map(Reason::id)
            .distinct();

    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "topic",
            "strategy",
            "counterpart",
            "assessment-kind",
            "counterpart-kind",
            "wording",
            "carried-on");
  }

  @Test
  void theSameRecordsGiveTheSameKindred() {
    RelatedRecords again = RelatedRecords.of(RealContent.site());

    assertThat(SITE.records()).allMatch(entry -> again.of(entry).equals(KINDRED.of(entry)));
  }

  @Test
  void theLongestRunOfLettersInBoth() {
    assertThat(RelatedReasons.sharedWords("增設哺集乳室 3 處", "公園哺集乳室 3 處")).isEqualTo("哺集乳室");
    assertThat(RelatedReasons.sharedWords("ABC", "甲")).isEmpty();
    assertThat(RelatedReasons.sharedWords("", "甲")).isEmpty();
  }
}
