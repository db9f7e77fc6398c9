package org.chengguo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Tests the suggestions for misspelt names. */
final class NearNamesTest {
  @Test
  void nearestFirst() {
    assertThat(NearNames.of("labour", List.of("labors", "police", "labor", "label")))
        .containsExactly("labor", "labors");
  }

  @Test
  void atMostThreeAndEquallyNearOnesByName() {
    assertThat(NearNames.of("abcdef", List.of("abcdeX", "abcdeW", "abcdeZ", "abcdeY")))
        .containsExactly("abcdeW", "abcdeX", "abcdeY");
  }

  @Test
  void shortNamesMustBeNearer() {
    assertThat(NearNames.of("4", List.of("1", "2", "33"))).isEmpty();
    assertThat(NearNames.of("ab", List.of("cd"))).isEmpty();
  }

  @Test
  void nothingIsNear() {
    assertThat(NearNames.of("titel", List.of())).isEmpty();
    assertThat(NearNames.of("職場", List.of("workplace"))).isEmpty();
  }

  @Property(seed = "20221130")
  void theNameItselfComesFirst(@ForAll String name, @ForAll List<String> others) {
    Set<String> candidates = new HashSet<>(others);
    candidates.add(name);

    assertThat(NearNames.of(name, candidates)).hasSizeLessThanOrEqualTo(3).first().isEqualTo(name);
  }
}
