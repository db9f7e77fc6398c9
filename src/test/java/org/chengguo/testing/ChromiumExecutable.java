package org.chengguo.testing;

import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final String PACKAGES = "chromium fonts-noto-cjk";

  /** For this machine. */
  static ChromiumExecutable ofMachine() {
    return new ChromiumExecutable(
        Optional.ofNullable(System.getenv(VARIABLE)).filter(name -> !name.isBlank()).map(Path::of),
        List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome")),
        Debian.installing(PACKAGES));
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
              installation.forEach(command -> Debian.run(command, missing()));
              return installed().orElseThrow(ChromiumExecutable::missing);
            });
  }

  private Optional<Path> installed() {
    return usual.stream().filter(Files::isExecutable).findFirst();
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The browser tests need Chromium. Install it (on Debian, as root: "
            + Debian.commands(PACKAGES)
            + "), or name the program of another in "
            + VARIABLE
            + ".");
  }
}
