package org.chengguo.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chengguo.SiteReader;

/**
 * Entry point of the jar: runs the program in a second JVM, with the options that suit it.
 *
 * <p>A JVM takes options only when it starts, and {@code java -jar} names none. Where no second JVM
 * can be started, and for what is quickly done, the program runs in this one. All that is needed
 * here precedes every run: so no lambdas, streams and joined strings, whose first use takes longer
 * than everything else.
 */
public final class Launcher {
  // Linux's: the arguments of this process as they were typed, those of the JVM among them.
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  // 128 and the number of SIGKILL, which says why nobody else said anything.
  private static final int KILLED = 137;

  private Launcher() {}

  /** Runs the program, and ends with its exit code. */
  public static void main(String[] arguments) throws InterruptedException {
    if (FirstProcess.endThisWithIt()) {
      // A command, whose content is read as soon as its options are.
      SiteReader.prepare();
      Main.main(arguments);
      return;
    }
    Termination termination = new Termination();
    // Before the start: otherwise a signal in between would leave the program behind.
    Runtime.getRuntime().addShutdownHook(termination);
    Process program = start(arguments);
    if (program == null) {
      Main.main(arguments);
      return;
    }
    termination.program = program;
    int code = program.waitFor();
    if (code == KILLED) {
      Main.killed(arguments);
    }
    System.exit(code);
  }

  /** Starts the second JVM; null where the program is to run in this one. */
  private static Process start(String... arguments) {
    String verb = JvmOptions.verb(arguments);
    if (verb == null) {
      return null;
    }
    try {
      ProcessBuilder builder = new ProcessBuilder();
      Optional<List<String>> own =
          UserOptions.of(
              ProcessArguments.of(COMMAND_LINE), arguments.length, builder.environment());
      if (own.isEmpty()) {
        return null;
      }
      // With -jar, the class path is the jar.
      Path jar = Path.of(System.getProperty("java.class.path")).toRealPath();
      if (!JvmCommand.isPassableJar(jar)) {
        return null;
      }
      builder.command(
          JvmCommand.of(
              Path.of(System.getProperty("java.home"), "bin", "java"),
              jar,
              ClassArchive.options(jar, Runtime.version().feature()),
              JvmOptions.of(
                  verb,
                  ContentSize.upTo(JvmOptions.LARGE, arguments),
                  own.get(),
                  Runtime.getRuntime().maxMemory()),
              own.get(),
              ProcessHandle.current().pid(),
              arguments));
      return builder.inheritIO().start();
    } catch (IOException | InvalidPathException notHere) {
      return null;
    }
  }

  /** Ends the second JVM with the first: it has the terminal and the output folder. */
  private static final class Termination extends Thread {
    private volatile Process program;

    @Override
    public void run() {
      Process started = program;
      if (started == null) {
        return;
      }
      started.destroy();
      try {
        started.waitFor();
      } catch (InterruptedException killed) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
