package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  /** Of texts that look alike only the first that can be seen is checked; a field always is. */
  @Test
  void faintTextIsFoundBesideHiddenTextOfTheSameLooks() {
    try (Reader reader = Reader.arrive()) {
      reader.open("about/").page().evaluate(AxeCheck.AXE);
      List<String> colours = List.of("color-contrast");
      assertThat(reader.find("axe.js", colours)).noneMatch(line -> line.startsWith("fault"));
      reader
          .page()
          .evaluate(
              """
              () => {
                for (const [name, hidden] of [['p', true], ['p', false], ['input', false]]) {
                  const faint = document.createElement(name);
                  faint.style.color = '#eee';
                  faint.style.backgroundColor = '#fff';
                  faint.hidden = hidden;
                  if (name === 'input') faint.value = 'faint';
                  else faint.textContent = hidden ? 'hidden' : 'shown';
                  document.querySelector('main').append(faint);
                }
              }
              """);
      assertThat(reader.find("axe.js", colours))
          .filteredOn(line -> line.startsWith("fault color-contrast"))
          .hasSize(2)
          .anyMatch(line -> line.contains("shown"))
          .anyMatch(line -> line.contains("<input"));
    }
  }
}
