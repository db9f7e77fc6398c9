package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** Where a reader's system sets the colours or wants nothing to move, pages do as it says. */
final class PreferencesCheck implements Check {
  /** Elements that move by themselves; as text, for those who want none. */
  static final String MOVING =
      """
      [...document.querySelectorAll('*')]
        .filter(element => {
          const {animationName, animationTimeline, transitionDuration, scrollBehavior} = getComputedStyle(element);
          const isByItself = animationTimeline === 'auto'; // else as far as the reader scrolls
          return (animationName !== 'none' && isByItself) || scrollBehavior === 'smooth'
            || transitionDuration.split(', ').some(time => parseFloat(time) > 0);
        })
        .length
      """;

  @Override
  public void look(Reader reader, Place place) {
    prefer(reader);
    String state = place + ", wide, forced colours, reduced motion";
    assertThat(reader.find("forced.js")).as(state).isEmpty();
    assertThat(reader.page().evaluate(MOVING)).as(state + ": moving").isEqualTo(0);
  }

  static void prefer(Reader reader) {
    reader
        .page()
        .emulateMedia(
            new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
  }
}
