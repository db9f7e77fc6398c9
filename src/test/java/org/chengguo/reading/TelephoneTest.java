package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a narrow window has otherwise: tables in lines, which stay tables; {@link OverTextCheck}
 * finds what lies over text.
 */
class TelephoneTest {
  private static Reader reader;

  @BeforeAll
  static void arrive() {
    reader = Reader.arrive();
  }

  @AfterAll
  static void leave() {
    reader.close();
  }

  static Stream<Place> yearsOfThePlanBefore() {
    return Place.of("year")
        .map(year -> new Place(year.kind().at("year of the plan before", "106/"), year.edition()));
  }

  @Test
  void whatLiesOverTextIsFound() {
    reader.width(Reader.NARROW).open("about/");
    reader
        .page()
        .evaluate(
            "() => { const over = document.createElement('div'); over.className = 'over';"
                + " over.style.cssText = 'position: fixed; inset: 300px 0 auto 0; height: 3em';"
                + " document.body.append(over); }");
    assertThat(reader.find("over-text.js")).isNotEmpty().allMatch(it -> it.startsWith("over "));
  }

  @ParameterizedTest
  @MethodSource("yearsOfThePlanBefore")
  void tablesOutOfTheirBoxesFit(Place place) {
    reader.open(place);
    for (int width : new int[] {Reader.NARROW, 640, 900}) {
      assertThat(reader.width(width).find("reflow.js")).as("%s, %d pixels", place, width).isEmpty();
    }
  }

  /** As the browser tells programs that read pages out: a heading of every column and row. */
  @ParameterizedTest
  @CsvSource({"360, compare/strategies/, 5, 42, 40", "1280, compare/strategies/, 5, 42, 40"})
  void rowsInLinesAreATable(int width, String address, int columns, int rowHeads, int rows) {
    reader.width(width).open(address);
    Map<String, Long> roles = roles();
    assertThat(roles)
        .containsEntry("table", 1L)
        .containsEntry("columnheader", (long) columns)
        .containsEntry("rowheader", (long) rowHeads)
        .containsEntry("row", 1L + rowHeads)
        .containsEntry("cell", (long) rows * (columns - 1));
  }

  private static Map<String, Long> roles() {
    JsonObject tree = reader.protocol().send("Accessibility.getFullAXTree");
    return StreamSupport.stream(tree.getAsJsonArray("nodes").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(node -> !node.get("ignored").getAsBoolean())
        .map(node -> node.getAsJsonObject("role").get("value").getAsString())
        .collect(Collectors.groupingBy(role -> role, Collectors.counting()));
  }
}
