package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chengguo.Stages.Stage;
import org.chengguo.model.Language;
import org.junit.jupiter.api.Test;

/** The table of stages counts work once, for the innermost stage. */
final class StageTableTest {
  private static final int BYTES = 50_000_000;

  private final StageTable table = new StageTable();

  /** Columns of a stage's row: begin, end, processor, megabytes, count. */
  private List<String> row(String name) {
    return table
        .text(CliWords.in(Language.EN))
        .lines()
        .filter(line -> line.endsWith("  " + name))
        .findFirst()
        .map(line -> List.of(line.strip().split("\\s+")))
        .orElseThrow();
  }

  private static byte[] work() {
    return new byte[BYTES];
  }

  @Test
  void workWithinAnotherStageCountsOnce() {
    int length =
        table.measure(
            Stage.RENDER,
            () -> {
              int inner = table.measure(Stage.RELATED, StageTableTest::work).length;
              return inner + table.measure(Stage.RELATED, StageTableTest::work).length;
            });

    assertThat(length).isEqualTo(2 * BYTES);
    assertThat(Double.parseDouble(row("related records").get(3))).isBetween(100.0, 101.0);
    assertThat(row("related records").get(4)).isEqualTo("2");
    assertThat(Double.parseDouble(row("pages").get(3))).isBetween(0.0, 1.0);
    assertThat(row("pages").get(4)).isEqualTo("1");
  }

  @Test
  void stagesThatDidNotRunHaveNoRow() {
    table.measure(Stage.READ, () -> {});

    assertThat(table.text(CliWords.in(Language.EN)))
        .contains("reading and checking")
        .doesNotContain("publishing");
  }

  @Test
  void failedWorkCountsToo() {
    try {
      table.measure(
          Stage.WRITE,
          () -> {
            throw new IllegalStateException("full");
          });
    } catch (IllegalStateException expected) {
      assertThat(row("writing").get(4)).isEqualTo("1");
      return;
    }
    throw new AssertionError("the exception is passed on");
  }
}
