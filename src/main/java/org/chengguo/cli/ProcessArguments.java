package org.chengguo.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command line of a process as it was typed, in UTF-8, from proc(5). */
final class ProcessArguments {
  private ProcessArguments() {}

  /**
   * Returns the program's name and its arguments.
   *
   * @param commandLine a file with a zero byte after each of them
   * @throws IOException if there is none, as on other systems than Linux
   */
  static List<String> of(Path commandLine) throws IOException {
    byte[] bytes;
    // Files would load a hundred classes for channels, which nothing else in a first JVM needs.
    try (FileInputStream in = new FileInputStream(commandLine.toFile())) {
      bytes = in.readAllBytes();
    }
    String whole = new String(bytes, StandardCharsets.UTF_8);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int end = whole.indexOf('\0'); end >= 0; end = whole.indexOf('\0', from)) {
      parts.add(whole.substring(from, end));
      from = end + 1;
    }
    return parts;
  }
}
