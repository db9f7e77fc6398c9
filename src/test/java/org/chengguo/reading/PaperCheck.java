package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Set;

/** On A4 no table is cut, outside addresses are readable, and no menu is printed. */
final class PaperCheck implements Check {
  /** What is left of A4 between the margins of the style sheet: 174 mm, in pixels. */
  private static final int A4 = 657;

  /** Those with tables that scroll on a screen. */
  private static final Set<String> WITH_TABLES =
      Set.of("report", "year", "series", "matrix of agencies", "matrix of strategies");

  @Override
  public void look(Reader reader, Place place) {
    print(reader);
    assertThat(reader.find("printed.js")).as("%s, on A4", place).isEmpty();
    if (WITH_TABLES.contains(place.kind().name())) {
      // What keeps heads of tables in sight on a screen covers rules on paper.
      assertThat(reader.page().locator(".scroll th").count()).as("%s, heads", place).isPositive();
      assertThat(reader.find("printed-heads.js")).as("%s, on A4", place).isEmpty();
    }
  }

  /** Shows the page that is open as on a sheet of paper. */
  static void print(Reader reader) {
    reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    reader.width(A4);
  }
}
