package org.chengguo.testing;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs scripts with the Node that Playwright brings, so that the machine needs none. */
public final class Node {
  /** What tells Playwright's driver not to fetch browsers: tests use the machine's own. */
  static final Map<String, String> NO_BROWSERS = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private Node() {}

  /** The driver, unpacked once for all tests of a run. */
  private static final class Installed {
    static final Path EXECUTABLE = find(Driver.ensureDriverInstalled(NO_BROWSERS, false));

    private static Path find(Driver driver) {
      Path node = driver.driverDir().resolve("node");
      return Files.exists(node) ? node : driver.driverDir().resolve("node.exe");
    }
  }

  /** The executable, unpacked at the first call. */
  public static Path executable() {
    return Installed.EXECUTABLE;
  }

  /**
   * Runs a script, for two minutes at most.
   *
   * @see #run(Duration, Path, String...)
   */
  public static String run(Path script, String... arguments) {
    return run(LIMIT, script, arguments);
  }

  /**
   * Runs a script.
   *
   * @param script an ES module ({@code .mjs}) or a CommonJS file ({@code .cjs}, {@code .js})
   * @return what it wrote to its standard output, as UTF-8
   * @throws AssertionError with all that it wrote, when it ends with another code than 0 or not in
   *     time
   */
  public static String run(Duration limit, Path script, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(executable().toString());
    command.add(script.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder node = new ProcessBuilder(command);
    node.environment().remove("NODE_OPTIONS");
    try {
      FinishedProcess finished = FinishedProcess.of(node, limit);
      if (!finished.succeeded()) {
        throw new AssertionError("node " + script + " " + finished.report());
      }
      return finished.output();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
