package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Tab key leads through every page from the skip link to the end and out of it, to every link
 * and control once; where it stands can be seen, and is beneath nothing (WCAG 2.1.2, 2.4.3, 2.4.7,
 * 2.4.11). The main edition is gone through in a wide window, others in a narrow one.
 */
class TabTest {
  private static Reader reader;

  @BeforeAll
  static void arrive() {
    reader = Reader.arrive(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
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
  void everyStopIsReachedAndSeen(Place place) {
    reader.width(place.edition().isEmpty() ? Reader.WIDE : Reader.NARROW).open(place);
    assertThat(faults()).isEmpty();
  }

  private static List<String> faults() {
    // A script may have given the focus to something already: from there no key leads back to the
    // start.
    reader.page().evaluate("document.activeElement.blur()");
    int stops = Integer.parseInt(reader.find("tab-begin.js").get(0));
    assertThat(stops).isGreaterThan(10);
    for (int stop = 0; stop <= stops; stop++) {
      reader.press("Tab");
    }
    return reader.find("tab-end.js");
  }

  @Test
  void whatIsWrongIsFound() {
    reader.width(Reader.WIDE).open("about/");
    reader
        .page()
        .evaluate(
            "() => { const make = (text, css) => { const link = document.createElement('a');"
                + " link.href = '#Main'; link.textContent = text; link.style.cssText = css;"
                + " document.querySelector('main').append(link); return link; };"
                + " make('unseen', 'outline: none');"
                + " make('beneath', 'position: fixed; inset: 0 auto auto 0; z-index: -1');"
                + " const trap = make('trap', '');"
                + " trap.addEventListener('keydown', event => event.preventDefault()); }");
    assertThat(String.join("\n", faults()))
        .containsPattern("focus is not to be seen: .*unseen")
        .containsPattern("hidden beneath .*beneath")
        .containsPattern("no end after .*trap")
        .contains("never reached");
  }
}
