package org.chengguo.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/**
 * The one browser of a test run, for tests to open contexts of; to be used by one thread at a time,
 * as Playwright has it.
 */
public final class Chromium {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Browser browser;
  private static RuntimeException fault;

  private Chromium() {}

  /**
   * The browser itself, which no test closes: started at the first call, and closed when the JVM
   * ends.
   *
   * @throws RuntimeException the same at every call, when there is no browser or it does not start
   */
  public static synchronized Browser browser() {
    if (browser == null && fault == null) {
      try {
        browser = start();
      } catch (RuntimeException failed) {
        fault = failed; // what failed once, such as an installation, is not tried for every test
      }
    }
    if (fault != null) {
      throw fault;
    }
    return browser;
  }

  private static Browser start() {
    Path executable = Program.CHROMIUM.find();
    Playwright playwright =
        Playwright.create(new Playwright.CreateOptions().setEnv(Node.NO_BROWSERS));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /** A visitor of its own, with nothing stored; to be closed. */
  public static BrowserContext context() {
    return browser().newContext();
  }

  /** A visitor with a window, colours or a language of its own; to be closed. */
  public static BrowserContext context(Browser.NewContextOptions options) {
    return browser().newContext(options);
  }
}
