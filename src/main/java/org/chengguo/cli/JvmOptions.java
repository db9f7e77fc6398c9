package org.chengguo.cli;

import java.util.ArrayList;
import java.util.List;

/** JVM options that suit a command and the size of its content. */
final class JvmOptions {
  /** The commands that take longer than starting a JVM; others run where they are. */
  static final List<String> VERBS =
      List.of("build", "check", "report", "serve", "search", "audit", "propose");

  /** Files of content up to which one thread collects garbage as fast as several. */
  static final int SMALL = 1_000;

  /** Files of content up to which compiling with C2 takes longer than it saves. */
  static final int LARGE = 5_000;

  // Megabytes of new objects between collections, with which builds take no longer than with more.
  private static final int YOUNG = 256;
  private static final int YOUNG_OF_LARGE = 512;

  private JvmOptions() {}

  /** Returns the command that the arguments name; null if they are quickly answered. */
  static String verb(String... arguments) {
    String verb = null;
    for (String argument : arguments) {
      switch (argument) {
        case "-h", "--help", "-V", "--version" -> {
          return null;
        }
        default -> {
          if (verb == null && VERBS.contains(argument)) {
            verb = argument;
          }
        }
      }
    }
    return verb;
  }

  /**
   * Returns the options for a command.
   *
   * @param files of the content; where there are more than {@link #LARGE}, it need not say how many
   * @param user the options that the user gave
   * @param heap the most bytes that the heap may have if nobody says otherwise
   */
  static List<String> of(String verb, int files, List<String> user, long heap) {
    List<String> options = new ArrayList<>();
    if (files <= SMALL) {
      options.add("-XX:+UseSerialGC");
    } else {
      options.add("-XX:+UseParallelGC");
    }
    int young = files <= LARGE ? YOUNG : YOUNG_OF_LARGE;
    // By itself it grows to a third of the heap: memory that buys no time.
    if (files > SMALL && !limitsMemory(user) && heap >> 20 >= 4L * young) {
      options.add("-Xmn".concat(Integer.toString(young)).concat("m"));
    }
    // A preview runs for hours.
    if (files <= LARGE && !verb.equals("serve")) {
      options.add("-XX:TieredStopAtLevel=1");
    }
    return options;
  }

  private static boolean limitsMemory(List<String> user) {
    for (String option : user) {
      if (option.startsWith("-Xm") || option.startsWith("-XX:Max")) {
        return true;
      }
    }
    return false;
  }
}
