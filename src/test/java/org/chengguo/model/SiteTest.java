package org.chengguo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chengguo.testing.Sites;
import org.junit.jupiter.api.Test;

/** The site finds records by everything that has a page, and nothing in it can be changed. */
final class SiteTest {
  private final Site site = Sites.withMeasures(3);

  @Test
  void recordsByWhateverHasAPage() {
    assertThat(site.records())
        .extracting(SourceRecord::id)
        .containsExactly("106-labor-measure-1", "106-labor-measure-2", "106-labor-measure-3");
    assertThat(site.recordsOf(RecordKind.MEASURE)).isEqualTo(site.records());
    assertThat(site.recordsOf(RecordKind.COURSE)).isEmpty();
    assertThat(site.recordsOf(Sites.LABOR)).isEqualTo(site.records());
    assertThat(site.recordsOf(Sites.TOPIC)).isEqualTo(site.records());
    assertThat(site.recordsOf(Sites.STRATEGY)).isEqualTo(site.records());
    assertThat(site.recordsOf(site.plans().get(0).categories().get(0).self())).isEmpty();
    assertThat(site.recordsOf(new Issue("violence", new Text("x", Optional.empty())))).isEmpty();
  }

  @Test
  void anotherAddressChangesNothingElse() {
    Site other = site.at(URI.create("https://other.example/sub/"));

    assertThat(other.info().baseUrl()).hasToString("https://other.example/sub/");
    assertThat(site.at(URI.create("https://other.example/a/../sub/")).info().baseUrl())
        .isEqualTo(other.info().baseUrl());
    assertThat(other.info().title()).isEqualTo(site.info().title());
    assertThat(other.records()).isEqualTo(site.records());
    assertThat(site.info().baseUrl()).hasToString("https://results.example/");
  }

  @Test
  void listsAreCopies() {
    List<SourceRecord> records = new ArrayList<>(site.records());
    AgencyYear entry = Sites.agencyYear(Sites.LABOR, Submission.State.SUBMITTED, records);
    records.clear();

    assertThat(entry.records()).hasSize(3);
    assertThatThrownBy(() -> site.recordsOf(Sites.TOPIC).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> site.years().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theYearsAfterOne() {
    assertThat(site.yearsAfter(new RocYear(105))).containsExactly(new RocYear(106));
    assertThat(site.yearsAfter(new RocYear(106))).isEmpty();
  }

  @Test
  void anAgencysYear() {
    ReportYear year = site.years().get(0);

    assertThat(year.agencyYear(Sites.LABOR)).isPresent();
    assertThat(year.agencyYear(Sites.LABOR).orElseThrow().of(RecordKind.MEASURE)).hasSize(3);
    assertThat(year.agencyYear(Sites.LABOR).orElseThrow().of(RecordKind.ANALYSIS)).isEmpty();
  }
}
