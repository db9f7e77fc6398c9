package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link PreferencesCheck} finds what is not seen in forced colours, and what moves. */
class PreferencesTest {
  @Test
  void whatIsNotSeenIsFound() {
    try (Reader reader = Reader.arrive()) {
      reader.open("about/");
      assertThat(reader.page().evaluate(PreferencesCheck.MOVING)).as("scrolls").isEqualTo(1);
      PreferencesCheck.prefer(reader);
      reader
          .page()
          .evaluate(
              "() => { document.querySelector('main').insertAdjacentHTML('beforeend',"
                  + " '<button>edgeless</button><svg><rect width=9 height=9 /></svg>'"
                  + " + '<a href=\"#Main\">own colour</a>');"
                  + " document.querySelector('main button').style.border = '0';"
                  + " document.querySelector('main rect').style.fill = 'Canvas';"
                  + " document.querySelector('main > a:last-child').style.cssText ="
                  + " 'forced-color-adjust: none; color: red'; }");
      assertThat(String.join("\n", reader.find("forced.js")))
          .containsPattern("no edge: .*edgeless")
          .contains("a shape is not to be seen")
          .containsPattern("a link in .*own colour");
    }
  }
}
