package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class MeterTest {
  private static final Path TIME = Path.of("/usr/bin/time");

  @TempDir private Path folder;

  @BeforeEach
  void needTime() {
    assumeTrue(Files.isExecutable(TIME), "GNU time is not installed");
  }

  private Meter.Ended run(Duration limit, String script) throws IOException {
    return new Meter(TIME, limit).run(List.of("sh", "-c", script), new Meter.RunFolder(folder));
  }

  private Meter.Ended run(String script) throws IOException {
    return run(Duration.ofMinutes(1), script);
  }

  @Test
  void theWorkOfAllProcessesIsCounted() throws IOException {
    // A child of a child counts to 200,000, which no shell does in a hundredth of a second.
    Meter.Ended ended =
        run("sh -c 'sh -c \"i=0; while [ \\$i -lt 200000 ]; do i=\\$((i+1)); done\"; sleep 0.2'");
    assertThat(ended.code()).contains(0);
    Usage usage = ended.usage().orElseThrow();
    assertThat(usage.user()).isGreaterThan(0.01);
    assertThat(ended.elapsed()).isGreaterThan(0.2).isLessThan(30);
    assertThat(usage.largest()).isBetween(500_000L, 100_000_000L);
    assertThat(ended.together()).as("of three shells").isGreaterThan(usage.largest());
    assertThat(ended.leftOver()).isEmpty();
  }

  @Test
  void theExitCodeIsThatOfTheProgram() throws IOException {
    Meter.Ended ended = run("echo said; echo bad >&2; exit 3");
    assertThat(ended.code()).contains(3);
    assertThat(folder.resolve("stdout.txt")).hasContent("said");
    assertThat(folder.resolve("stderr.txt")).hasContent("bad");
  }

  @Test
  void theEnvironmentHasNothingOfThisOne() throws IOException {
    run("env | cut -d= -f1 | sort");
    assertThat(Files.readAllLines(folder.resolve("stdout.txt")))
        .contains("HOME", "PATH", "TMPDIR")
        .isSubsetOf(
            "CHENGGUO_BENCHMARK_RUN",
            "HOME",
            "HUGO_RESOURCEDIR",
            "LC_ALL",
            "OLDPWD",
            "PATH",
            "PWD",
            "SHLVL",
            "TMPDIR",
            "XDG_CACHE_HOME",
            "_");
  }

  @Test
  void aProcessThatOutlivesTheRunIsFoundAndEnded() throws IOException {
    Meter.Ended ended = run("(sleep 987 & echo $! > pid) > /dev/null 2>&1");
    assertThat(ended.code()).contains(0);
    assertThat(ended.leftOver()).containsExactly("sleep 987");
    assertThat(isRunning()).isFalse();
  }

  @Test
  void aRunIsStoppedAtTheLimit() throws IOException {
    Meter.Ended ended = run(Duration.ofMillis(300), "sleep 987 & echo $! > pid; wait");
    assertThat(ended.code()).isEmpty();
    assertThat(ended.usage()).isEmpty();
    assertThat(ended.elapsed()).isBetween(0.3, 30.0);
    assertThat(isRunning()).isFalse();
  }

  /** Returns whether the process whose number the script noted is running yet. */
  private boolean isRunning() throws IOException {
    long process = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    ProcessHandle.of(process)
        .ifPresent(handle -> handle.onExit().orTimeout(10, TimeUnit.SECONDS).join());
    return ProcessHandle.of(process).isPresent();
  }
}
