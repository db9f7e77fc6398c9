package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * The keys of Taiwan's ":::" anchors: U, C and Z on every page, L where there is a contents list.
 */
final class AccessKeyCheck implements Check {
  private static final String ANCHORS =
      "key => document.querySelectorAll(`a[accesskey=${key}]`).length";

  private static final String CONTENTS =
      "document.querySelectorAll('.contents, .report-contents').length";

  /** Whether the focus is on an anchor, or on the first stop behind it. */
  private static final String IS_THERE =
      """
      key => {
        const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex]')]
          .filter(stop => stop.tabIndex >= 0 && stop.checkVisibility({visibilityProperty: true}));
        const at = stops.indexOf(document.getElementById(key));
        return at >= 0 && [stops[at], stops[at + 1]].includes(document.activeElement);
      }
      """;

  @Override
  public void look(Reader reader, Place place) {
    for (String key : List.of("U", "C", "L", "Z")) {
      String state = place + ", wide, key " + key;
      Object expected = key.equals("L") ? reader.page().evaluate(CONTENTS) : 1;
      assertThat(reader.page().evaluate(ANCHORS, key)).as(state).isEqualTo(expected);
      if (expected.equals(1)) {
        reader.pressAccessKey(key);
        assertThat(reader.address()).as(state).endsWith("#" + key);
        reader.press("Tab");
        assertThat(reader.page().evaluate(IS_THERE, key)).as(state + ", Tab").isEqualTo(true);
      }
    }
  }
}
