package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengguo.testing.PageKind;
import org.junit.jupiter.api.Test;

/** {@link AccessKeyCheck} finds anchors without a key, and keys that lead elsewhere. */
class AccessKeyTest {
  @Test
  void whatIsWrongIsFound() {
    Place place = new Place(PageKind.named("about"), "");
    try (Reader reader = Reader.arrive()) {
      reader.open(place);
      reader.page().evaluate("document.getElementById('C').href = '#Z'");
      assertThatThrownBy(() -> new AccessKeyCheck().look(reader, place))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("about, wide, key C");
      reader.page().evaluate("document.getElementById('U').removeAttribute('accesskey')");
      assertThatThrownBy(() -> new AccessKeyCheck().look(reader, place))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("about, wide, key U");
    }
  }
}
