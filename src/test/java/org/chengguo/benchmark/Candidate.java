package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A program at one work.
 *
 * @param folder of its runs, inside of the folder of a round
 * @param command what it runs, for the folder of a round
 * @param output folder inside of a round's that it fills; it does not exist before
 */
record Candidate(
    String name,
    String version,
    String folder,
    Function<Path, List<String>> command,
    String output,
    Verification verification) {

  /** A check that a run did all of its work. */
  @FunctionalInterface
  interface Verification {
    /**
     * Checks what a run wrote.
     *
     * @param output the folder that it filled
     * @param stdout the file with all that it printed
     * @throws IncompleteException when something is missing
     */
    void check(Path output, Path stdout) throws IOException, IncompleteException;

    /** Returns a check of this and of another. */
    default Verification and(Verification other) {
      return (output, stdout) -> {
        check(output, stdout);
        other.check(output, stdout);
      };
    }
  }

  /** Work that was not done although the program reports success. */
  static final class IncompleteException extends Exception {
    private static final long serialVersionUID = 1;

    IncompleteException(String message) {
      super(message);
    }
  }
}
