package org.chengguo.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of the machine that tests run, which {@code .ci/packages.sh} installs on Debian.
 *
 * @param variable of the environment; what it names has to be there
 * @param names by which it is looked for on the path otherwise, the first that is there
 */
record Program(String variable, List<String> names) {
  static final Program CHROMIUM =
      // The headless shell first: it visits all pages in two thirds of the processor time.
      new Program(
          "CHENGGUO_CHROMIUM",
          List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"));
  static final Program FIREFOX = new Program("CHENGGUO_FIREFOX", List.of("firefox-esr", "firefox"));

  /**
   * Returns the executable on this machine.
   *
   * @throws IllegalStateException saying what to do, when there is none
   */
  Path find() {
    return find(System.getenv());
  }

  /** Returns the executable in an environment. */
  Path find(Map<String, String> environment) {
    String named = environment.getOrDefault(variable, "");
    if (!named.isBlank()) {
      return Optional.of(Path.of(named))
          .filter(Files::isExecutable)
          .orElseThrow(() -> new IllegalStateException(variable + " names no program: " + named));
    }
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no %s: run .ci/packages.sh (on Debian, as root) or install it, or name its program in %s"
                        .formatted(names.get(0), variable)));
  }
}
