package org.chengguo.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Command-line arguments as they were typed, in UTF-8.
 *
 * <p>On a machine without a locale Java replaces all but ASCII; Linux still has the bytes.
 */
final class TypedArguments {
  // proc(5): the arguments of this process, each followed by a zero byte.
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  // What Java puts in the place of bytes that the machine's charset cannot read.
  private static final String UNKNOWN = "\uFFFD";

  private TypedArguments() {}

  static String[] of(String... arguments) {
    return of(COMMAND_LINE, arguments);
  }

  /**
   * @param commandLine a file of the whole command line, each part with a zero byte after it
   */
  static String[] of(Path commandLine, String... arguments) {
    if (Stream.of(arguments).noneMatch(argument -> argument.contains(UNKNOWN))) {
      return arguments;
    }
    try {
      String whole = new String(Files.readAllBytes(commandLine), StandardCharsets.UTF_8);
      List<String> parts = List.of(whole.substring(0, whole.lastIndexOf('\0') + 1).split("\0", -1));
      int end = parts.size() - 1; // nothing follows the last zero
      return parts.subList(end - arguments.length, end).toArray(String[]::new);
    } catch (IOException | IndexOutOfBoundsException otherSystem) {
      return arguments;
    }
  }
}
