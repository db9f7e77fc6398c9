package org.chengguo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Finds the Chromium of the machine, and installs Debian's where that is possible.
 *
 * @param named what the environment names, which then has to be there
 * @param usual where it is looked for otherwise, the first that is there
 * @param installation the commands that install one of the usual; empty where they cannot run
 */
record ChromiumExecutable(
    Optional<Path> named, List<Path> usual, List<ProcessBuilder> installation) {
  static final String VARIABLE = "CHENGGUO_CHROMIUM";

  private static final Path APT = Path.of("/usr/bin/apt-get");
  private static final String INSTALL =
      "apt-get install -y --no-install-recommends chromium fonts-noto-cjk";
  private static final Duration LIMIT = Duration.ofMinutes(15);

  /** For this machine. */
  static ChromiumExecutable ofMachine() {
    return new ChromiumExecutable(
        Optional.ofNullable(System.getenv(VARIABLE)).filter(name -> !name.isBlank()).map(Path::of),
        List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome")),
        canInstall() ? List.of(command("apt-get update"), command(INSTALL)) : List.of());
  }

  private static boolean canInstall() {
    return Files.isExecutable(APT) && "root".equals(System.getProperty("user.name"));
  }

  private static ProcessBuilder command(String line) {
    ProcessBuilder command = new ProcessBuilder(line.split(" "));
    command.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return command;
  }

  /**
   * The executable, installed if need be.
   *
   * @throws IllegalStateException saying what to do, when there is none
   */
  Path find() {
    if (named.isPresent()) {
      return named
          .filter(Files::isExecutable)
          .orElseThrow(
              () -> new IllegalStateException(VARIABLE + " names no program: " + named.get()));
    }
    return installed()
        .orElseGet(
            () -> {
              installation.forEach(ChromiumExecutable::run);
              return installed().orElseThrow(ChromiumExecutable::missing);
            });
  }

  private Optional<Path> installed() {
    return usual.stream().filter(Files::isExecutable).findFirst();
  }

  private static void run(ProcessBuilder command) {
    try {
      FinishedProcess finished = FinishedProcess.of(command, LIMIT);
      if (!finished.succeeded()) {
        throw new IllegalStateException(
            String.join(" ", command.command()) + " " + finished.report(), missing());
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The browser tests need Chromium. Install it (on Debian, as root: apt-get update && "
            + INSTALL
            + "), or name the program of another in "
            + VARIABLE
            + ".");
  }
}
