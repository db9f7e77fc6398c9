package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

/**
 * Enlarged in any way, a page asks nobody to scroll sideways, and cuts nothing: text at 200 %
 * (1.4.4), a window 320 pixels wide and one of half the width, as when a page is enlarged (1.4.10),
 * wider spaces (1.4.12). Tables out of their boxes fit the windows between those, too.
 */
final class ReflowCheck implements Check {
  static final int DOUBLE = 2 * Reader.USUAL_TEXT;

  private static final Set<String> WITH_TABLES =
      Set.of("year", "matrix of strategies", "matrix of agencies", "topic", "agencies");

  @Override
  public void look(Reader reader, Place place) {
    assertFits(reader, place, "as it is", Reader.WIDE);
    assertFits(reader, place, "enlarged to 200 %", Reader.WIDE / 2);
    if (WITH_TABLES.contains(place.kind().name())) {
      assertFits(reader, place, "tables", 900);
      assertFits(reader, place, "tables", Reader.NARROW);
    }
    assertFits(reader, place, "320 pixels", Reader.ENLARGED);
    reader.space(true);
    assertFits(reader, place, "320 pixels, wider spaces", Reader.ENLARGED);
    assertFits(reader, place, "wider spaces", Reader.WIDE);
    reader.space(false).textSize(DOUBLE);
    assertFits(reader, place, "text at 200 %", Reader.WIDE);
    assertFits(reader, place, "narrow, text at 200 %", Reader.NARROW);
  }

  private static void assertFits(Reader reader, Place place, String state, int width) {
    assertThat(reader.width(width).find("reflow.js"))
        .as("%s, %s, %d pixels wide", place, state, width)
        .isEmpty();
  }
}
