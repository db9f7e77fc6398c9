package org.chengguo.cli;

import java.nio.file.Path;

/** The process that started this JVM, if it was {@link Launcher}'s. */
final class FirstProcess {
  private static final String PROPERTY = "chengguo.first-process";

  /** Option of the second JVM, before the process id of the first. */
  static final String OPTION = "-D" + PROPERTY + "=";

  private FirstProcess() {}

  /** Returns whether there is one; if so, this process ends soon after it. */
  static boolean endThisWithIt() {
    String id = System.getProperty(PROPERTY);
    if (id == null) {
      return false;
    }
    // A preview would go on for ever, and nobody would know of the process to stop.
    Thread watch = new Thread(() -> endWith(Long.parseLong(id)), "first-process");
    watch.setDaemon(true);
    watch.start();
    return true;
  }

  private static void endWith(long id) {
    ProcessHandle.of(id).ifPresent(first -> first.onExit().join());
    // Nobody waits for the exit code.
    System.exit(ExitCode.FILES);
  }

  /** Returns the file with the command line of the program as the user typed it. */
  static Path commandLine() {
    return Path.of("/proc", System.getProperty(PROPERTY, "self"), "cmdline");
  }
}
