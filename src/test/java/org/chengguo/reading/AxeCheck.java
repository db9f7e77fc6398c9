package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * axe-core finds nothing to object to: WCAG 2.0, 2.1 and 2.2 at A and AA, and its best practice,
 * light and dark, wide and narrow: by all rules at both widths, by those of colours in all four.
 * Its script is evaluated from outside of the page, so that the page's own policy stays in force.
 */
final class AxeCheck implements Check {
  static final String AXE = Reader.resource("/axe.min.js");

  /** The rules that tell colours; no other rule of axe's reads one. */
  private static final List<String> COLOURS = List.of("color-contrast");

  @Override
  public void look(Reader reader, Place place) {
    reader.page().evaluate(AXE);
    reader.width(Reader.WIDE).colours(ColorScheme.LIGHT);
    assertNothingFound(reader, place + ", wide, light", null);
    reader.colours(ColorScheme.DARK);
    assertNothingFound(reader, place + ", wide, dark", COLOURS);
    reader.width(Reader.NARROW);
    assertNothingFound(reader, place + ", narrow, dark", null);
    reader.colours(ColorScheme.LIGHT);
    assertNothingFound(reader, place + ", narrow, light", COLOURS);
  }

  private static void assertNothingFound(Reader reader, String state, List<String> rules) {
    List<String> found = reader.find("axe.js", rules);
    assertThat(found).as(state).noneMatch(line -> line.startsWith("fault"));
    String passed = rules == null ? "[3-9][0-9]" : String.valueOf(rules.size());
    assertThat(found.get(0)).as(state).matches(passed + " rules passed");
    // What axe cannot tell, such as the contrast of a sign, is for people to look at.
    if (Boolean.getBoolean("axe.unsure")) {
      found.stream()
          .filter(line -> line.startsWith("unsure"))
          .forEach(line -> System.out.println(state + ": " + line));
    }
  }
}
