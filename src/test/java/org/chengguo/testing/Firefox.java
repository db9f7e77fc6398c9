package org.chengguo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The machine's own Firefox, which Playwright does not drive: it opens one page without a window,
 * and what that page finds, it posts to the server.
 */
public final class Firefox {
  /** No first run, no updates, nothing asked of other hosts. */
  private static final String PREFERENCES =
      """
      user_pref("app.update.enabled", false);
      user_pref("browser.aboutwelcome.enabled", false);
      user_pref("browser.safebrowsing.update.enabled", false);
      user_pref("browser.shell.checkDefaultBrowser", false);
      user_pref("datareporting.policy.dataSubmissionEnabled", false);
      user_pref("extensions.update.enabled", false);
      user_pref("network.captive-portal-service.enabled", false);
      user_pref("network.connectivity-service.enabled", false);
      user_pref("network.dns.disablePrefetch", true);
      user_pref("services.settings.server", "http://127.0.0.1:9/");
      user_pref("toolkit.telemetry.enabled", false);
      """;

  /** For a browser to write down what it must. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Process process;

  private Firefox(Process process) {
    this.process = process;
  }

  /** It is a second browser: without one its tests are skipped, but where CI=true they fail. */
  private static Path executable() {
    try {
      return Program.FIREFOX.find();
    } catch (IllegalStateException missing) {
      if ("true".equals(System.getenv("CI"))) {
        throw missing;
      }
      throw new TestAbortedException(missing.getMessage(), missing);
    }
  }

  /**
   * Opens an address.
   *
   * @param profile an empty folder
   */
  public static Firefox open(String address, Path profile) throws IOException {
    Files.writeString(profile.resolve("user.js"), PREFERENCES);
    ProcessBuilder firefox =
        new ProcessBuilder(
            executable().toString(),
            "--headless",
            "--no-remote",
            "--profile",
            profile.toString(),
            address);
    firefox.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    firefox.environment().put("HOME", profile.toString());
    return new Firefox(firefox.start());
  }

  /** Ends the browser and what it started, and waits for that. */
  public void close() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    CompletableFuture.allOf(
            all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .join();
    all.forEach(ProcessHandle::destroyForcibly);
  }
}
