package org.chengguo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JVM options that the user gave, on the command line or in the environment. */
final class UserOptions {
  // Sizes and properties. Whoever gives others (a collector, a log, a recording, a debugger) means
  // one JVM and gets it: in two of them, both would write the log, and listen at the port.
  private static final List<String> PASSED_ON =
      List.of("-D", "-Xmx", "-Xms", "-Xmn", "-Xss", "-XX:MaxRAMPercentage=");
  private static final String SERVER_PROPERTY = "-Dcom.sun.management.";

  private final List<String> options = new ArrayList<>();
  private boolean passable = true;

  private UserOptions() {}

  /**
   * Returns the options in ascending precedence; empty if a second JVM could not be given them.
   *
   * <p>Those of the environment are taken out of it, since a JVM reports that it uses them.
   *
   * @param commandLine of this process, from its name on
   * @param arguments the number of arguments that follow the jar
   */
  static Optional<List<String>> of(
      List<String> commandLine, int arguments, Map<String, String> environment) {
    int jar = commandLine.size() - arguments - 2;
    if (jar < 1 || !commandLine.get(jar).equals("-jar")) {
      return Optional.empty(); // started by its class, or from a file of arguments
    }
    UserOptions user = new UserOptions();
    user.addAll(environment.remove("JAVA_TOOL_OPTIONS"));
    user.addAll(environment.remove("JDK_JAVA_OPTIONS"));
    for (String option : commandLine.subList(1, jar)) {
      user.add(option);
    }
    user.addAll(environment.remove("_JAVA_OPTIONS"));
    return user.passable ? Optional.of(user.options) : Optional.empty();
  }

  /** Adds the options of an environment variable, which blanks separate. */
  private void addAll(String variable) {
    if (variable == null) {
      return;
    }
    // Quotes keep blanks together, by rules that differ between the variables.
    passable &= variable.indexOf('"') < 0 && variable.indexOf('\'') < 0;
    for (String option : variable.trim().split("\\s+")) {
      if (!option.isEmpty()) {
        add(option);
      }
    }
  }

  private void add(String option) {
    boolean known = false;
    for (String prefix : PASSED_ON) {
      known |= option.startsWith(prefix);
    }
    passable &= known && !option.startsWith(SERVER_PROPERTY) && JvmCommand.isPassable(option);
    options.add(option);
  }
}
