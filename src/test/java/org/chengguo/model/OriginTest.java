package org.chengguo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OriginTest {
  @Test
  void aPlaceIsWrittenWithoutThePartsThatAreNotKnown() {
    assertThat(Origin.file("a.json")).hasToString("a.json");
    assertThat(Origin.at("a.json", 3, 0)).hasToString("a.json:3");
    assertThat(Origin.at("a.json", 3, 7)).hasToString("a.json:3:7");
    assertThat(Origin.at("a.json", 3, 7).sheet()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA", "16384, XFD"})
  void aCellIsNamedAsSpreadsheetsNameIt(int column, String letters) {
    assertThat(new Origin.Cell("form.xlsx", "措施", 5, column))
        .hasToString("form.xlsx:措施!" + letters + "5");
  }

  @Test
  void originsAreSortedByFileSheetLineAndColumn() {
    List<Origin> sorted =
        List.of(
            Origin.file("a.xlsx"),
            Origin.at("a.xlsx", 9, 9),
            new Origin.Cell("a.xlsx", "Courses", 7, 1),
            new Origin.Cell("a.xlsx", "Measures", 6, 2),
            new Origin.Cell("a.xlsx", "Measures", 10, 1),
            new Origin.Cell("a.xlsx", "Measures", 10, 28),
            Origin.file("b.json"));

    assertThat(sorted.stream().sorted().toList()).isEqualTo(sorted);
    assertThat(sorted).isSortedAccordingTo(Origin::compareTo);
  }
}
