package org.chengguo.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Runs every command once, for the archive of the classes that they load (src/main/archive).
 *
 * <p>A JVM that is told to keeps them when it ends.
 */
public final class TrainingRun {
  private TrainingRun() {}

  /**
   * Runs the commands. What they print is for nobody, and a command that fails, as a PDF does
   * without a font, has loaded its classes by then.
   *
   * @param arguments folders of the content, of a small content with pages of every kind, of the
   *     templates, and for files that nobody reads; and a year of the content
   */
  public static void main(String[] arguments) {
    String content = arguments[0];
    String small = arguments[1];
    String templates = arguments[2];
    String output = arguments[3];
    String year = arguments[4];
    run("build", "--content", small, "--templates", templates, "--output", output + "/site");
    run("check", "--content", small, "--templates", templates);
    for (String format : List.of("text", "json")) {
      run("search", "--content", content, "--format", format, "性別");
      run("audit", "--content", content, "--format", format);
      run("propose", "--content", content, "--format", format);
    }
    for (String format : List.of("odt", "pdf", "html", "md")) {
      String file = output + "/report." + format;
      run("report", year, "--content", content, "--format", format, "--to", file);
    }
  }

  private static void run(String... line) {
    PrintStream nobody =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Main.run(new Console(nobody, nobody, false), line);
  }
}
