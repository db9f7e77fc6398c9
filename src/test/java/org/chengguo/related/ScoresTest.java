package org.chengguo.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoresTest {
  private final Scores scores = new Scores(100);

  private List<String> best(int most) {
    List<String> best = new ArrayList<>();
    scores.drain(
        most, document -> document != 7, (document, score) -> best.add(document + ":" + score));
    return best.stream().sorted().toList();
  }

  @Test
  void theBestAreGivenAndOfEqualOnesTheFirst() {
    for (int document = 99; document >= 0; document--) {
      scores.add(document, document < 10 ? 1 : 0.5f);
    }
    scores.add(42, 2);
    assertThat(best(4)).containsExactly("0:1.0", "1:1.0", "2:1.0", "42:2.5");
    assertThat(best(4)).as("begun anew").isEmpty();
    scores.add(7, 3);
    scores.add(8, 3);
    assertThat(best(4)).as("only the wanted").containsExactly("8:3.0");
  }
}
