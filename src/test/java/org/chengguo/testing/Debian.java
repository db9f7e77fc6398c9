package org.chengguo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Installs Debian's packages where tests run as root on Debian. */
final class Debian {
  private static final Path APT = Path.of("/usr/bin/apt-get");
  private static final String UPDATE = "apt-get update";
  private static final String INSTALL = "apt-get install -y --no-install-recommends ";
  private static final Duration LIMIT = Duration.ofMinutes(15);

  private Debian() {}

  /** The commands that install packages; empty where they cannot run. */
  static List<ProcessBuilder> installing(String packages) {
    boolean can = Files.isExecutable(APT) && "root".equals(System.getProperty("user.name"));
    return can ? List.of(command(UPDATE), command(INSTALL + packages)) : List.of();
  }

  /** The same for a person to type. */
  static String commands(String packages) {
    return UPDATE + " && " + INSTALL + packages;
  }

  private static ProcessBuilder command(String line) {
    ProcessBuilder command = new ProcessBuilder(line.split(" "));
    command.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return command;
  }

  /**
   * Runs a command to its end.
   *
   * @param remedy what to do otherwise
   * @throws IllegalStateException with what the command wrote, when it fails
   */
  static void run(ProcessBuilder command, Exception remedy) {
    try {
      FinishedProcess finished = FinishedProcess.of(command, LIMIT);
      if (!finished.succeeded()) {
        throw new IllegalStateException(
            String.join(" ", command.command()) + " " + finished.report(), remedy);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
