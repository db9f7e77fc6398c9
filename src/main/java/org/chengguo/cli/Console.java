package org.chengguo.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Output and error streams of the program.
 *
 * @param terminal whether a person watches: then there is a progress bar
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {
  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
