package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link TabCheck} finds what is wrong with the way of the Tab key. */
class TabTest {
  @Test
  void whatIsWrongIsFound() {
    try (Reader reader = Reader.arrive()) {
      reader.open("about/");
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
      assertThat(String.join("\n", TabCheck.faults(reader, Reader.WIDE)))
          .containsPattern("focus is not to be seen: .*unseen")
          .containsPattern("hidden beneath .*beneath")
          .containsPattern("no end after .*trap")
          .contains("never reached");
    }
  }
}
