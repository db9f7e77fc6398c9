package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/**
 * The Tab key leads through every page from the skip link to the end and out of it, to every link
 * and control once; where it stands can be seen, and is beneath nothing (WCAG 2.1.2, 2.4.3, 2.4.7,
 * 2.4.11). The main edition is gone through in a wide window, others in a narrow one.
 */
final class TabCheck implements Check {
  @Override
  public void look(Reader reader, Place place) {
    int width = place.edition().isEmpty() ? Reader.WIDE : Reader.NARROW;
    assertThat(faults(reader, width)).as("%s, %d pixels wide", place, width).isEmpty();
  }

  /** What is wrong with the way of the Tab key through the page that is open. */
  static List<String> faults(Reader reader, int width) {
    reader
        .width(width)
        .page()
        .emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    // A script may have given the focus to something already: from there no key leads back to the
    // start.
    reader.page().evaluate("document.activeElement.blur()");
    int stops = Integer.parseInt(reader.find("tab-begin.js").get(0));
    assertThat(stops).isGreaterThan(10);
    for (int stop = 0; stop <= stops; stop++) {
      reader.page().keyboard().down("Tab"); // held down, the key is repeated
    }
    reader.page().keyboard().up("Tab");
    return reader.find("tab-end.js");
  }
}
