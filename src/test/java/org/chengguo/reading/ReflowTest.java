package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@link ReflowCheck} finds what is too wide or cut, and text is as large as readers want. */
class ReflowTest {
  private static Reader reader;

  @BeforeAll
  static void arrive() {
    reader = Reader.arrive();
  }

  @AfterAll
  static void leave() {
    reader.close();
  }

  @Test
  void textIsAsLargeAsTheReaderWants() {
    reader.width(Reader.WIDE).open("about/");
    double usual = sizeOfText();
    reader.textSize(ReflowCheck.DOUBLE);
    assertThat(sizeOfText()).isEqualTo(2 * usual);
    reader.textSize(Reader.USUAL_TEXT);
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
