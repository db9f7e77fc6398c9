package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe-core finds nothing to object to: WCAG 2.0, 2.1 and 2.2 at A and AA, and its best practice, on
 * every kind of page in every language, light and dark, wide and narrow: by all rules at both
 * widths, by those of colours in all four. Its script is evaluated from outside of the page, so
 * that the page's own policy stays in force.
 */
class AxeTest {
  private static final String AXE = Reader.resource("/axe.min.js");

  /** The rules that tell colours; no other rule of axe's reads one. */
  private static final List<String> COLOURS = List.of("color-contrast");

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
  void nothingIsFound(Place place) {
    reader.width(Reader.WIDE).colours(ColorScheme.LIGHT).open(place);
    reader.page().evaluate(AXE);
    assertNothingFound("wide, light");
    reader.colours(ColorScheme.DARK);
    assertNothingFound("wide, dark", COLOURS);
    reader.width(Reader.NARROW);
    assertNothingFound("narrow, dark");
    reader.colours(ColorScheme.LIGHT);
    assertNothingFound("narrow, light", COLOURS);
  }

  private static void assertNothingFound(String state) {
    List<String> found = found(state, null);
    assertThat(found.get(0)).as(state).matches("[3-9][0-9] rules passed");
  }

  private static void assertNothingFound(String state, List<String> rules) {
    List<String> found = found(state, rules);
    assertThat(found.get(0)).as(state).isEqualTo(rules.size() + " rules passed");
  }

  private static List<String> found(String state, List<String> rules) {
    List<String> found = reader.find("axe.js", rules);
    assertThat(found).as(state).noneMatch(line -> line.startsWith("fault"));
    // What axe cannot tell, such as the contrast of a sign, is for people to look at.
    if (Boolean.getBoolean("axe.unsure")) {
      found.stream()
          .filter(line -> line.startsWith("unsure"))
          .forEach(line -> System.out.println(reader.address() + " " + state + ": " + line));
    }
    return found;
  }

  @Test
  void faultsAreFoundWhereThereAreSome() {
    reader.open("about/").page().evaluate(AXE);
    reader
        .page()
        .evaluate(
            "() => { const main = document.querySelector('main');"
                + " main.append(document.createElement('input'), document.createElement('img'));"
                + " document.querySelector('html').lang = 'x'; }");
    assertThat(String.join("\n", reader.find("axe.js")))
        .contains("fault label", "fault image-alt", "fault html-lang-valid");
  }
}
