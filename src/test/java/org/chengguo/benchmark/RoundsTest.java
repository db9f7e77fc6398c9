package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class RoundsTest {
  private static final Path TIME = Path.of("/usr/bin/time");
  private static final Work SMALL = Work.synthetic(500);
  private static final Work LARGE = Work.synthetic(2000);

  @TempDir private Path folder;
  private final List<String> log = new ArrayList<>();

  @BeforeEach
  void needTime() {
    assumeTrue(Files.isExecutable(TIME), "GNU time is not installed");
  }

  private Rounds rounds(int runs) {
    return new Rounds(folder, runs, Duration.ofSeconds(30), TIME, log::add);
  }

  /** A candidate that runs a script in the folder of its run, and must write a page. */
  private static Candidate candidate(String name, String script) {
    return new Candidate(
        name,
        "1",
        name,
        round -> List.of("sh", "-c", script),
        name + "/site",
        Verifications.pages(List.of("index.html")));
  }

  private static final String BUILD = "mkdir site; printf 12345 > site/index.html";

  @Test
  void candidatesTakeTurnsInNewFolders() throws IOException {
    List<Measurement> all =
        rounds(2).measure(SMALL, List.of(candidate("a", BUILD), candidate("b", BUILD)));
    assertThat(all)
        .extracting(measurement -> measurement.candidate() + measurement.run())
        .containsExactly("a1", "b1", "a2", "b2");
    assertThat(all)
        .allSatisfy(
            measurement ->
                assertThat(measurement.cost().orElseThrow().written())
                    .isEqualTo(new Written(1, 5, 1)));
    assertThat(folder.resolve("synthetic-build-of-500-records-2/b/site/index.html")).exists();
    assertThat(log).hasSize(4).first().asString().contains("run 1, a:", "1 files");
  }

  @Test
  void aRunThatLeavesSomethingOutHasNoCost() throws IOException {
    assertThat(outcome("mkdir site"))
        .isEqualTo("failed: 1 of 1 files are missing; one is index.html");
    assertThat(log).last().asString().isEmpty();
  }

  @Test
  void aRunThatFailsHasNoCostAndShowsWhy() throws IOException {
    assertThat(outcome(BUILD + "; echo no room >&2; exit 3")).isEqualTo("failed: exit code 3");
    assertThat(log).last().asString().contains("no room");
  }

  @Test
  void aRunThatLeavesAProcessHasNoCost() throws IOException {
    assertThat(outcome(BUILD + "; sleep 987 > /dev/null 2>&1 &"))
        .isEqualTo("failed: it left a process behind");
    assertThat(log).anyMatch(line -> line.contains("sleep 987"));
  }

  private String outcome(String script) throws IOException {
    List<Measurement> all = rounds(1).measure(SMALL, List.of(candidate("a", script)));
    assertThat(all).hasSize(1);
    assertThat(all.get(0).cost()).isEmpty();
    return all.get(0).outcome();
  }

  @Test
  void whoFailedIsNotTriedAgain() throws IOException {
    Rounds rounds = rounds(2);
    List<Candidate> candidates = List.of(candidate("bad", "exit 1"), candidate("good", BUILD));
    assertThat(rounds.measure(SMALL, candidates))
        .extracting(measurement -> measurement.candidate() + measurement.run())
        .containsExactly("bad1", "good1", "good2");
    assertThat(rounds.measure(LARGE, candidates))
        .extracting(measurement -> measurement.candidate() + ": " + measurement.outcome())
        .containsExactly("bad: not run: failed: exit code 1 at 500", "good: done", "good: done");
  }

  @Test
  void anOutputThatIsThereAlreadyIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("synthetic-build-of-500-records-1/other/site"));
    Candidate candidate =
        new Candidate(
            "a", "1", "a", round -> List.of("true"), "other/site", (output, stdout) -> {});
    assertThatThrownBy(() -> rounds(1).measure(SMALL, List.of(candidate)))
        .hasMessageContaining("there is already");
  }
}
