package org.chengguo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Command-line arguments as they were typed, in UTF-8.
 *
 * <p>On a machine without a locale Java replaces all but ASCII; Linux still has the bytes.
 */
final class TypedArguments {
  // What Java puts in the place of bytes that the machine's charset cannot read.
  private static final String UNKNOWN = "\uFFFD";

  private TypedArguments() {}

  static String[] of(String... arguments) {
    return of(FirstProcess.commandLine(), arguments);
  }

  /**
   * @param commandLine a file of the whole command line, each part with a zero byte after it
   */
  static String[] of(Path commandLine, String... arguments) {
    // The first JVM replaces bytes that it cannot read by question marks.
    if (Stream.of(arguments).noneMatch(TypedArguments::isDoubtful)) {
      return arguments;
    }
    try {
      List<String> parts = ProcessArguments.of(commandLine);
      int end = parts.size();
      return parts.subList(end - arguments.length, end).toArray(String[]::new);
    } catch (IOException | IndexOutOfBoundsException otherSystem) {
      return arguments;
    }
  }

  private static boolean isDoubtful(String argument) {
    return argument.contains(UNKNOWN) || argument.contains("?");
  }
}
