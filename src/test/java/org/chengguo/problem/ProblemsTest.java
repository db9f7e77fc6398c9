package org.chengguo.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chengguo.model.Origin;
import org.junit.jupiter.api.Test;

/** Tests that problems from many threads are distinct and in order. */
final class ProblemsTest {
  private final Problems problems = new Problems();

  @Test
  void orderedByPlaceThenCodeThenArguments() {
    problems.add(Code.UNKNOWN_KEY, Origin.at("b", 1, 1), "x");
    problems.add(Code.UNKNOWN_KEY, Origin.at("a", 10, 1), "x");
    problems.add(Code.UNKNOWN_KEY, Origin.at("a", 9, 2), "b");
    problems.add(Code.UNKNOWN_KEY, Origin.at("a", 9, 2), "a");
    problems.add(Code.JSON_CUT, Origin.at("a", 9, 2));
    problems.add(Code.STRAY_FILE, Origin.file("a"), "x");

    assertThat(problems.sorted())
        .extracting(problem -> problem.origin() + " " + problem.code().id())
        .containsExactly(
            "a stray-file",
            "a:9:2 json-cut",
            "a:9:2 unknown-key",
            "a:9:2 unknown-key",
            "a:10:1 unknown-key",
            "b:1:1 unknown-key");
    assertThat(problems.sorted().get(2).arguments()).isEqualTo(List.of("a"));
  }

  @Test
  void onceEachFromAnyThread() {
    IntStream.range(0, 1000)
        .parallel()
        .forEach(i -> problems.add(Code.DEAD_LINK, Origin.file("p" + i % 10), "x"));

    assertThat(problems.sorted()).hasSize(10);
    assertThat(problems.count(Severity.ERROR)).isEqualTo(10);
  }

  @Test
  void warningsAreNoErrors() {
    problems.add(Code.NOT_SUBMITTED_BUT_LISTED, Origin.file("a"), "labor");

    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.count(Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void placesAsPeopleReadThem() {
    assertThat(Origin.file("a")).hasToString("a");
    assertThat(Origin.at("a", 3, 0)).hasToString("a:3");
    assertThat(Origin.at("a", 3, 5)).hasToString("a:3:5");
  }
}
