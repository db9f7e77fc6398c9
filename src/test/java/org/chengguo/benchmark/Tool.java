package org.chengguo.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program of the machine.
 *
 * @param remedy what to do where it is missing
 */
record Tool(String name, String remedy) {
  static final Tool TIME = new Tool("time", "GNU time: apt-get install time");
  static final Tool HUGO = new Tool("hugo", "apt-get install hugo, or -Dbenchmark.peers=false");
  static final Tool NPM = new Tool("npm", "install Node.js with npm, or -Dbenchmark.peers=false");

  /**
   * Returns the executable.
   *
   * @throws IllegalStateException saying what to do, when there is none
   */
  Path find() {
    return find(System.getenv());
  }

  /** Returns the executable in an environment. */
  Path find(Map<String, String> environment) {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no " + name + ": " + remedy));
  }

  /**
   * Runs a program that is not measured.
   *
   * @return what it printed
   * @throws IllegalStateException with that, when it fails
   */
  static String run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return output.strip();
  }
}
