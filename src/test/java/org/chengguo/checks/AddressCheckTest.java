package org.chengguo.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.junit.jupiter.api.Test;

/** Tests that an address taken twice is reported, in whatever order. */
final class AddressCheckTest {
  private static final Optional<Origin> ONE = Optional.of(Origin.at("one.md", 1, 1));
  private static final Optional<Origin> TWO = Optional.of(Origin.at("two.md", 1, 1));

  private final Problems problems = new Problems();
  private final AddressCheck check = new AddressCheck(problems);

  @Test
  void differentAddresses() {
    check.claim("a/index.html", ONE);
    check.claim("b/index.html", ONE);
    check.claim("index.html", Optional.empty());

    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void twoRecords() {
    check.claim("a/index.html", ONE);
    check.claim("a/index.html", TWO);

    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(
                Code.ADDRESS_TAKEN, TWO.orElseThrow(), "content", "a/index.html", "one.md:1:1"));
  }

  @Test
  void aRecordAndAPageOfTheSiteInEitherOrder() {
    check.claim("years/index.html", Optional.empty());
    check.claim("years/index.html", ONE);
    check.claim("data/index.html", ONE);
    check.claim("data/index.html", Optional.empty());

    assertThat(problems.sorted())
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                Problem.of(Code.ADDRESS_TAKEN, ONE.orElseThrow(), "own", "years/index.html", ""),
                Problem.of(Code.ADDRESS_TAKEN, ONE.orElseThrow(), "own", "data/index.html", "")));
  }

  @Test
  void twoPagesOfTheSite() {
    check.claim("x", Optional.empty());
    check.claim("x", Optional.empty());

    assertThat(problems.sorted())
        .containsExactly(Problem.of(Code.ADDRESS_TAKEN, Origin.file("x"), "own", "x", ""));
  }
}
