package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chengguo.reading.Vitals.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages are light: at most 40 KB before they can be read, nothing that moves while they come, and
 * nothing from another host.
 *
 * <p>{@code -Dreading.figures=true} prints the figures of src/docs/benchmarks.md, those of an
 * unhindered line too.
 */
class WeightTest {
  private static final long MOST_BYTES = 40_000;
  private static final double LEAST_SHIFT = 0.01;

  static Stream<Place> places() {
    return Place.of(
        "home",
        "year",
        "report",
        "list of measures",
        "measure with a timeline and related records",
        "agency",
        "search with results",
        "compare with a view");
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPageIsReadSoonAndStaysWhereItIs(Place place) {
    Vitals phone = Vitals.of(place, Line.PHONE);
    assertLight(phone);
    if (Boolean.getBoolean("reading.figures")) {
      Vitals own = Vitals.of(place, Line.OWN);
      assertLight(own);
      System.out.println("| " + place + " | " + phone.row() + " | " + own.times() + " |");
    }
  }

  private static void assertLight(Vitals vitals) {
    assertThat(vitals.first()).isPositive();
    assertThat(vitals.early()).as("bytes before the first paint").isBetween(1000L, MOST_BYTES);
    assertThat(vitals.shift()).as("moved: " + vitals.shifted()).isLessThan(LEAST_SHIFT);
    assertThat(vitals.foreign()).as("other hosts").isEmpty();
  }

  @Test
  void whatMovesIsNoticed() {
    try (Reader reader = Reader.arrive()) {
      Vitals.watch(reader);
      reader.open("about/");
      reader
          .page()
          .evaluate(
              "() => { const late = document.createElement('div'); late.style.height = '300px';"
                  + " document.querySelector('h1').before(late); }");
      Vitals vitals = Vitals.read(reader, List.of());
      assertThat(vitals.shift()).isGreaterThan(LEAST_SHIFT);
      assertThat(vitals.shifted()).contains("<h1>");
    }
  }
}
