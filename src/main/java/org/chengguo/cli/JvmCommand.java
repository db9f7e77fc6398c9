package org.chengguo.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Command that starts the program in a second JVM. */
final class JvmCommand {
  private static final String UTF_8 = "UTF-8";

  private JvmCommand() {}

  /** Returns whether a second JVM can use a jar at this path. */
  static boolean isPassableJar(Path jar) {
    // A link may lead to a folder that a class path would take for two.
    return isPassable(jar.toString()) && jar.toString().indexOf(File.pathSeparatorChar) < 0;
  }

  /** Returns whether a text reaches a second process unchanged. */
  static boolean isPassable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        // JDK 17 writes arguments in the one, newer JDKs in the other.
        return UTF_8.equals(System.getProperty("file.encoding"))
            && UTF_8.equals(System.getProperty("sun.jnu.encoding"))
            && text.indexOf('\uFFFD') < 0;
      }
    }
    return true;
  }

  /**
   * Returns the command.
   *
   * @param java the program that starts a JVM
   * @param archive option that names the archive of classes; empty without one
   * @param chosen options that suit the work
   * @param user options that the user gave
   * @param first the id of this process
   */
  static List<String> of(
      Path java,
      Path jar,
      List<String> archive,
      List<String> chosen,
      List<String> user,
      long first,
      String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(archive);
    command.addAll(chosen);
    command.addAll(user); // last, so that they win
    command.add(FirstProcess.OPTION.concat(Long.toString(first)));
    command.add("-jar");
    command.add(jar.toString());
    Collections.addAll(command, arguments);
    return command;
  }
}
