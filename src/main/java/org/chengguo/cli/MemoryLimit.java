package org.chengguo.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Ends the program with a sentence when its memory is exhausted, in whatever thread. */
final class MemoryLimit implements Thread.UncaughtExceptionHandler {
  // Longer chains of causes are circles.
  private static final int MOST_CAUSES = 50;

  private final PrintStream err;

  /** Made beforehand: when it is needed, there may be no memory to make it. */
  private final byte[] sentence;

  private boolean reported;

  MemoryLimit(CliContext context) {
    this.err = context.console().err();
    String text = context.words().text("error.memory") + System.lineSeparator();
    this.sentence = text.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns whether an exception was caused by a lack of memory. */
  static boolean causes(Throwable throwable) {
    Throwable cause = throwable;
    for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
      if (cause instanceof OutOfMemoryError || isFailedClass(cause)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** Returns whether a class could not be initialized for a lack of memory, when first used. */
  private static boolean isFailedClass(Throwable cause) {
    // The JVM keeps only the name of the first exception, in the message of its successor.
    return cause instanceof ExceptionInInitializerError
        && cause.getMessage() != null
        && cause.getMessage().contains("OutOfMemoryError");
  }

  /** Prints the sentence, unless another thread has, and returns the exit code. */
  synchronized int report() {
    if (!reported) {
      reported = true;
      err.write(sentence, 0, sentence.length);
      err.flush();
    }
    return ExitCode.MEMORY;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable throwable) {
    if (causes(throwable)) {
      report();
      // Other threads may wait for this one for ever, and the hooks of an exit need memory.
      Runtime.getRuntime().halt(ExitCode.MEMORY);
    }
    throwable.printStackTrace(err);
  }
}
