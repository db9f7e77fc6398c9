package org.chengguo.pages.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;

/** Which fields a list is filtered by, and what rows say of themselves. */
final class ListFiltersTest {
  private static final Site SITE = SyntheticSites.of(300, 1);
  private static final ListFilters FILTERS = new ListFilters(SITE);

  private static List<String> fields(List<SourceRecord> records) {
    return FILTERS.of(records).fields().stream().map(ListFilter.Field::id).toList();
  }

  @Test
  void listsAreFilteredByTheFieldsInWhichTheyDiffer() {
    assertThat(fields(SITE.records()))
        .containsExactly("year", "kind", "agency", "strategy", "topic");
    assertThat(fields(SITE.recordsOf(RecordKind.MEASURE)))
        .containsExactly("year", "agency", "strategy", "topic");
    assertThat(fields(SITE.recordsOf(RecordKind.ASSESSMENT)))
        .containsExactly("year", "agency", "assessment", "topic");
  }

  @Test
  void shortListsAndListsOfTheSameAreNot() {
    assertThat(fields(SITE.records().subList(0, 9))).isEmpty();
    assertThat(fields(SITE.records().subList(0, 10))).isNotEmpty();
    assertThat(fields(Collections.nCopies(50, SITE.records().get(0)))).isEmpty();
  }

  @Test
  void rowsSayTheirValuesFieldByField() {
    List<SourceRecord> records = SITE.records();
    ListFilter filter = FILTERS.of(records);
    for (SourceRecord record : records) {
      String[] facts = filter.facts(record).split(" ");
      assertThat(facts)
          .hasSameSizeAs(filter.fields())
          .startsWith(record.year().toString(), record.kind().id(), record.agency().id());
      assertThat(facts[3])
          .isEqualTo(record.strategy().map(of -> of.plan() + "/" + of.id()).orElse("-"));
      assertThat(facts[4].split(",")).hasSameSizeAs(record.topics());
    }
  }

  @Test
  void onlyListsOfTenPagesAreFilteredWhereTheyStand() {
    List<ListFilter.Field> fields = FILTERS.of(SITE.records()).fields();
    assertThat(new ListFilter(2000, fields)).matches(ListFilter::isInPlace);
    assertThat(new ListFilter(2001, fields)).matches(ListFilter::isFar);
    assertThat(new ListFilter(2001, List.of())).matches(none -> !none.isFar() && !none.isInPlace());
  }
}
