package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Enlarged in any way, a page asks nobody to scroll sideways, and cuts nothing: text at 200 %
 * (1.4.4), a window 320 pixels wide and one of half the width, as when a page is enlarged (1.4.10),
 * wider spaces (1.4.12).
 */
class ReflowTest {
  private static final Map<String, Object> AS_IT_IS = Map.of();
  private static final Map<String, Object> LARGE = Map.of("percent", 200);
  private static final Map<String, Object> SPACED = Map.of("spaced", true);

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
  void nothingIsCutAndNoPageScrollsSideways(Place place) {
    reader.width(Reader.WIDE).open(place);
    assertFits("as it is", Reader.WIDE, AS_IT_IS);
    assertFits("text at 200 %", Reader.WIDE, LARGE);
    assertFits("enlarged to 200 %", Reader.WIDE / 2, AS_IT_IS);
    assertFits("narrow, text at 200 %", Reader.NARROW, LARGE);
    assertFits("320 pixels", Reader.ENLARGED, AS_IT_IS);
    assertFits("320 pixels, wider spaces", Reader.ENLARGED, SPACED);
    assertFits("wider spaces", Reader.WIDE, SPACED);
  }

  private static void assertFits(String state, int width, Map<String, Object> sizes) {
    reader.width(width).find("sizes.js", sizes);
    assertThat(reader.find("reflow.js")).as(state).isEmpty();
  }

  @Test
  void whatIsTooWideOrCutIsFound() {
    reader.width(Reader.ENLARGED).open("about/");
    reader
        .page()
        .evaluate(
            "() => { const wide = document.createElement('p');"
                + " wide.textContent = 'x'.repeat(200); wide.style.overflowWrap = 'normal';"
                + " const cut = document.createElement('div'); cut.textContent = 'a b c d e f';"
                + " cut.style.cssText = 'width: 1em; height: 1em; overflow: hidden';"
                + " document.querySelector('main').append(wide, cut); }");
    assertThat(String.join("\n", reader.find("reflow.js")))
        .contains("the page scrolls sideways", "too wide: <p", "cut below: <div");
  }
}
