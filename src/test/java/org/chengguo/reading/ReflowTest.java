package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final int USUAL = 16;
  private static final int DOUBLE = 2 * USUAL;

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
    assertFits("as it is", Reader.WIDE);
    assertFits("enlarged to 200 %", Reader.WIDE / 2);
    assertFits("320 pixels", Reader.ENLARGED);
    reader.space(true);
    assertFits("320 pixels, wider spaces", Reader.ENLARGED);
    assertFits("wider spaces", Reader.WIDE);
    reader.space(false).textSize(DOUBLE);
    assertFits("text at 200 %", Reader.WIDE);
    assertFits("narrow, text at 200 %", Reader.NARROW);
    reader.textSize(USUAL);
  }

  private static void assertFits(String state, int width) {
    assertThat(reader.width(width).find("reflow.js")).as(state).isEmpty();
  }

  @Test
  void textIsAsLargeAsTheReaderWants() {
    reader.width(Reader.WIDE).open("about/");
    double usual = sizeOfText();
    reader.textSize(DOUBLE);
    assertThat(sizeOfText()).isEqualTo(2 * usual);
    reader.textSize(USUAL);
  }

  private static double sizeOfText() {
    Object size =
        reader.page().evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)");
    return ((Number) size).doubleValue();
  }

  @Test
  void whatIsTooWideOrCutIsFound() {
    reader.width(Reader.ENLARGED).open("about/");
    reader
        .page()
        .evaluate(
            "() => { const wide = document.createElement('p');"
                + " wide.textContent = 'x'.repeat(200); wide.style.minWidth = '50rem';"
                + " const cut = document.createElement('div'); cut.textContent = 'a b c d e f';"
                + " cut.style.cssText = 'width: 1em; height: 1em; overflow: hidden';"
                + " document.querySelector('main').append(wide, cut); }");
    assertThat(String.join("\n", reader.find("reflow.js")))
        .contains("the page scrolls sideways", "too wide: <p", "cut below: <div");
  }
}
