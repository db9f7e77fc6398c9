package org.chengguo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chengguo.testing.Sites;
import org.junit.jupiter.api.Test;

/** Records that carry each other on are one undertaking, whoever and whenever they are of. */
final class UndertakingTest {
  private static final Agency SUCCESSOR =
      new Agency(
          "employment",
          new Text("就業局", Optional.empty()),
          "就業局",
          List.of(),
          List.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of("labor"),
          true,
          Optional.empty(),
          Origin.file("agencies.json"));

  private static SourceRecord measure(int year, Agency agency, String slug, String... continues) {
    RecordFacts facts =
        Sites.facts(new RocYear(year), agency, slug, slug + " of " + year, continues);
    return new Measure(facts, Optional.of(Sites.STRATEGY), false);
  }

  private static List<Undertaking> of(List<SourceRecord> records) {
    return Undertakings.of(records).values().stream().distinct().toList();
  }

  private static List<String> ids(Undertaking undertaking) {
    return undertaking.records().stream().map(SourceRecord::id).toList();
  }

  @Test
  void aNameIsThatOfTheYear() {
    Agency agency =
        new Agency(
            "planning",
            text("都市發展局"),
            "都發局",
            List.of("都市局"),
            List.of(
                new FormerName(text("都市計畫處"), Optional.empty(), new RocYear(107)),
                new FormerName(text("都市更新局"), Optional.of(new RocYear(109)), new RocYear(110))),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            true,
            Optional.empty(),
            Origin.file("agencies.json"));

    assertThat(Stream.of(106, 107, 108, 109, 110, 111).map(RocYear::new).map(agency::nameIn))
        .extracting(Text::chinese)
        .containsExactly("都市計畫處", "都市計畫處", "都市發展局", "都市更新局", "都市更新局", "都市發展局");
    assertThat(agency.names()).containsExactly("都市發展局", "都發局", "都市局", "都市計畫處", "都市更新局");
  }

  private static Text text(String chinese) {
    return new Text(chinese, Optional.empty());
  }

  @Test
  void aSucceededAgencyDoesNotBreakOne() {
    SourceRecord first = measure(106, Sites.LABOR, "a");
    SourceRecord last = measure(111, SUCCESSOR, "b", "106-labor-a");

    Undertaking undertaking = of(List.of(last, first)).get(0);

    assertThat(ids(undertaking)).containsExactly("106-labor-a", "111-employment-b");
    assertThat(undertaking.id()).isEqualTo("106-labor-a");
    assertThat(undertaking.title()).isEqualTo("b of 111");
    assertThat(undertaking.agencies()).containsExactly(Sites.LABOR, SUCCESSOR);
    assertThat(undertaking.years()).containsExactly(new RocYear(106), new RocYear(111));
    assertThat(undertaking.before(last)).containsExactly(first);
    assertThat(undertaking.after(first)).containsExactly(last);
  }

  /** It may grow from two and into two; in a year, what is carried on comes first. */
  @Test
  void manyBranchesAreOne() {
    List<SourceRecord> records =
        new ArrayList<>(
            List.of(
                measure(111, Sites.LABOR, "e", "111-labor-f"),
                measure(111, Sites.LABOR, "f", "108-labor-c", "107-labor-b"),
                measure(108, Sites.LABOR, "c", "106-labor-a"),
                measure(107, Sites.LABOR, "b"),
                measure(106, Sites.LABOR, "a"),
                measure(106, Sites.LABOR, "alone")));
    List<String> expected =
        Stream.of("106-labor-a", "107-labor-b", "108-labor-c", "111-labor-f", "111-labor-e")
            .toList();

    assertThat(of(records)).hasSize(1);
    assertThat(ids(of(records).get(0))).isEqualTo(expected);
    Collections.reverse(records);
    assertThat(ids(of(records).get(0))).isEqualTo(expected);
  }

  /** Content with such errors is never published, but other checks still read it. */
  @Test
  void errorsDoNotStopIt() {
    assertThat(of(List.of(measure(106, Sites.LABOR, "a", "106-labor-a", "106-labor-gone"))))
        .isEmpty();
    assertThat(
            of(
                List.of(
                    measure(106, Sites.LABOR, "a", "106-labor-b"),
                    measure(106, Sites.LABOR, "b", "106-labor-a"))))
        .hasSize(1);
  }
}
