package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a reader's system sets the colours or wants nothing to move, pages do as it says. */
class PreferencesTest {
  /** Elements that move by themselves; as text, for those who want none. */
  private static final String MOVING =
      """
      [...document.querySelectorAll('*')]
        .filter(element => {
          const {animationName, animationTimeline, transitionDuration, scrollBehavior} = getComputedStyle(element);
          const isByItself = animationTimeline === 'auto'; // else as far as the reader scrolls
          return (animationName !== 'none' && isByItself) || scrollBehavior === 'smooth'
            || transitionDuration.split(', ').some(time => parseFloat(time) > 0);
        })
        .length
      """;

  private static Reader reader;

  @BeforeAll
  static void arrive() {
    reader =
        Reader.arrive(
            new Browser.NewContextOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
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
  void everythingIsSeenInForcedColoursAndNothingMoves(Place place) {
    reader.open(place);
    assertThat(reader.find("forced.js")).isEmpty();
    assertThat(reader.page().evaluate(MOVING)).as("moving").isEqualTo(0);
  }

  @Test
  void whatIsNotSeenIsFound() {
    reader.open("about/");
    reader
        .page()
        .evaluate(
            "() => { document.querySelector('main').insertAdjacentHTML('beforeend',"
                + " '<button>edgeless</button><svg><rect width=9 height=9 /></svg>'"
                + " + '<a href=\"#Main\">own colour</a>');"
                + " document.querySelector('main button').style.border = '0';"
                + " document.querySelector('main rect').style.fill = 'Canvas';"
                + " document.querySelector('main > a:last-child').style.cssText ="
                + " 'forced-color-adjust: none; color: red'; }");
    assertThat(String.join("\n", reader.find("forced.js")))
        .containsPattern("no edge: .*edgeless")
        .contains("a shape is not to be seen")
        .containsPattern("a link in .*own colour");
  }

  @Test
  void pagesScrollSmoothlyForThoseWhoDoNotMind() {
    try (Reader other = Reader.arrive()) {
      other.open("about/");
      assertThat(other.page().evaluate(MOVING)).isEqualTo(1);
    }
  }
}
