package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link AxeCheck} finds what stands in the way of readers. */
class AxeTest {
  @Test
  void faultsAreFoundWhereThereAreSome() {
    try (Reader reader = Reader.arrive()) {
      reader.open("about/").page().evaluate(AxeCheck.AXE);
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
}
