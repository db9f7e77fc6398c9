package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Runs programs on Linux, each in an environment of its own, and measures all their processes. */
final class Meter {
  // Ten looks at the shortest of the runs; each takes less than a millisecond.
  private static final long LOOK_MILLISECONDS = 50;
  private static final double NANOSECONDS = 1e9;
  private static final Path PROC = Path.of("/proc");

  // In the environment of all processes of a run: a process that outlives it is found by this.
  private static final String MARK = "CHENGGUO_BENCHMARK_RUN";

  private final Path time;
  private final Duration limit;

  /**
   * @param time GNU time
   * @param limit after which a run is stopped
   */
  Meter(Path time, Duration limit) {
    this.time = time;
    this.limit = limit;
  }

  /**
   * How a program ended.
   *
   * @param code its exit code; empty when it was stopped after the limit
   * @param leftOver command lines of processes that outlived it, which were then ended
   */
  record Ended(
      Optional<Integer> code,
      double elapsed,
      Optional<Usage> usage,
      long together,
      List<String> leftOver) {}

  /** Files of a run in its folder, which the run fills. */
  record RunFolder(Path folder) {
    Path stdout() {
      return folder.resolve("stdout.txt");
    }

    Path stderr() {
      return folder.resolve("stderr.txt");
    }

    private Path report() {
      return folder.resolve("time.txt");
    }
  }

  /**
   * Runs a program to its end.
   *
   * @param folder exists and is empty
   */
  Ended run(List<String> command, RunFolder folder) throws IOException {
    List<String> measured = new ArrayList<>();
    measured.addAll(List.of(time.toString(), "-o", folder.report().toString()));
    measured.addAll(List.of("-f", Usage.FORMAT));
    measured.addAll(command);
    ProcessBuilder program =
        new ProcessBuilder(measured)
            .directory(folder.folder().toFile())
            .redirectOutput(folder.stdout().toFile())
            .redirectError(folder.stderr().toFile());
    String mark = UUID.randomUUID().toString();
    program.environment().keySet().retainAll(List.of("PATH"));
    program.environment().putAll(environment(folder.folder(), mark));
    long started = System.nanoTime();
    Process process = program.start();
    process.getOutputStream().close();
    long together = await(process, started);
    double elapsed = (System.nanoTime() - started) / NANOSECONDS;
    if (process.isAlive()) {
      stop(process);
      stopMarked(mark);
      return new Ended(Optional.empty(), elapsed, Optional.empty(), together, List.of());
    }
    Usage usage = Usage.parse(Files.readString(folder.report()));
    return new Ended(
        Optional.of(process.exitValue()), elapsed, Optional.of(usage), together, stopMarked(mark));
  }

  /** Returns an environment in which nothing is found that an earlier run kept. */
  private static Map<String, String> environment(Path folder, String mark) throws IOException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    return Map.of(
        MARK,
        mark,
        "LC_ALL",
        "C.UTF-8",
        "HOME",
        home.toString(),
        "XDG_CACHE_HOME",
        home.resolve("cache").toString(),
        "TMPDIR",
        temporary.toString(),
        // Hugo keeps what it derived from assets beside the sources otherwise.
        "HUGO_RESOURCEDIR",
        home.resolve("hugo").toString());
  }

  /** Waits for the end or the limit; returns the most memory of all processes together. */
  private long await(Process process, long started) throws IOException {
    ProcessTree tree = new ProcessTree(PROC, process.pid());
    long most = 0;
    try {
      while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)
          && System.nanoTime() - started < limit.toNanos()) {
        most = Math.max(most, tree.resident());
      }
    } catch (InterruptedException interrupted) {
      stop(process);
      Thread.currentThread().interrupt();
    }
    return most;
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }

  /** Ends all processes that have the mark of a run, and returns their command lines. */
  private static List<String> stopMarked(String mark) throws IOException {
    List<String> ended = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path process : processes) {
        if (text(process.resolve("environ")).contains(MARK + "=" + mark)) {
          ended.add(text(process.resolve("cmdline")).replace('\0', ' ').strip());
          ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
              .ifPresent(ProcessHandle::destroyForcibly);
        }
      }
    }
    return ended;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException endedOrNotOurs) {
      return "";
    }
  }
}
