package org.chengguo.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a program of another process ended, and what it wrote.
 *
 * @param code empty when it was stopped because its time was over
 */
record FinishedProcess(Optional<Integer> code, Duration limit, String output, String errors) {

  /** Runs a program to its end, or ends it when its time is over. */
  static FinishedProcess of(ProcessBuilder program, Duration limit) throws IOException {
    // Files, not pipes: a program never waits for this one to read.
    Path output = Files.createTempFile("output", ".txt");
    Path errors = Files.createTempFile("errors", ".txt");
    try {
      Process process =
          program.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
      process.getOutputStream().close();
      return new FinishedProcess(code(process, limit), limit, text(output), text(errors));
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }

  private static Optional<Integer> code(Process process, Duration limit) {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.of(process.exitValue());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    return Optional.empty();
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  boolean succeeded() {
    return code.equals(Optional.of(0));
  }

  /** How it ended and everything that it wrote, for a message. */
  String report() {
    String end =
        code.map(number -> "ended with code " + number)
            .orElse("was stopped after " + limit.toMillis() + " ms");
    return end + "\nstdout:\n" + output + "\nstderr:\n" + errors;
  }
}
