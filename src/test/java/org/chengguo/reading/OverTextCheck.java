package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

/** Nothing that stays in the window while a long page moves lies over text. */
final class OverTextCheck implements Check {
  private static final Set<String> LONG =
      Set.of("year", "report", "figures", "list of measures", "series");

  @Override
  public boolean concerns(Place place) {
    return LONG.contains(place.kind().name());
  }

  @Override
  public void look(Reader reader, Place place) {
    for (int width : new int[] {Reader.NARROW, 900, Reader.WIDE}) {
      assertThat(reader.width(width).find("over-text.js"))
          .as("%s, %d pixels wide", place, width)
          .isEmpty();
    }
  }
}
