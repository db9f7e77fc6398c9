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

  /** Files of content up to which compiling with C2 takes longer than it spares. */
  static final int LARGE = 5_000;

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
   */
  static List<String> of(String verb, int files, List<String> user) {
    List<String> options = new ArrayList<>();
    if (files <= SMALL) {
      options.add("-XX:+UseSerialGC");
    } else {
      options.add("-XX:+UseParallelGC");
    }
    if (files > SMALL && !limitsMemory(user)) {
      // By itself it grows to a third of the heap: memory that buys no time.
      options.add(files <= LARGE ? "-Xmn256m" : "-Xmn512m");
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
