package org.chengguo.reading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The keys of Taiwan's ":::" anchors: U, C and Z on every page, L where there is a contents list.
 */
class AccessKeyTest {
  /** Whether the focus is on an anchor, or on the first stop behind it. */
  private static final String IS_THERE =
      """
      key => {
        const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]
          .filter(stop => stop.tabIndex >= 0 && stop.checkVisibility({visibilityProperty: true}));
        const at = stops.indexOf(document.getElementById(key));
        return at >= 0 && [stops[at], stops[at + 1]].includes(document.activeElement);
      }
      """;

  private static Reader reader;

  @BeforeAll
  static void arrive() {
    reader = Reader.arrive();
  }

  @AfterAll
  static void leave() {
    reader.close();
  }

  static Stream<Place> places() {
    return Place.all();
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyKeyLeadsToItsAnchor(Place place) {
    reader.open(place);
    for (String key : List.of("U", "C", "L", "Z")) {
      int expected =
          key.equals("L") ? reader.page().locator(".contents, .report-contents").count() : 1;
      assertThat(reader.page().locator("a[accesskey=" + key + "]")).hasCount(expected);
      if (expected == 1) {
        reader.pressAccessKey(key);
        assertThat(reader.address()).as("key " + key).endsWith("#" + key);
        reader.press("Tab");
        assertThat((boolean) reader.page().evaluate(IS_THERE, key)).as("after " + key).isTrue();
      }
    }
  }
}
