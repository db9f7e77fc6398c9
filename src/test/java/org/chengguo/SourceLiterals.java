package org.chengguo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The string literals of Java sources, and their code without comments. */
final class SourceLiterals {
  // A string, a character, or a comment, whichever begins first: none of them holds another.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)\"((?:\\\\.|[^\"\\\\\n])*)\"|'(?:\\\\.|[^'\\\\])+'|//[^\n]*|/\\*.*?\\*/");

  private SourceLiterals() {}

  /**
   * A string literal.
   *
   * @param file from the root package's folder: {@code pages/Page.java}
   * @param before the code of its line that stands before it
   */
  record Literal(String file, String before, String text) {}

  /** The sources of the program by their paths from the root package's folder. */
  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Project.java())) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static List<Literal> ofProgram() throws IOException {
    List<Literal> literals = new ArrayList<>();
    for (Path file : sources()) {
      literals.addAll(of(name(file), Files.readString(file)));
    }
    return literals;
  }

  static String name(Path file) {
    return Project.java().relativize(file).toString().replace('\\', '/');
  }

  static List<Literal> of(String file, String source) {
    List<Literal> literals = new ArrayList<>();
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      if (token.group(1) != null) {
        int line = source.lastIndexOf('\n', token.start()) + 1;
        literals.add(new Literal(file, source.substring(line, token.start()), token.group(1)));
      }
    }
    return literals;
  }

  /** The code with each string empty and each comment left out. */
  static String code(String source) {
    return TOKEN
        .matcher(source)
        .replaceAll(
            token -> token.group(1) != null ? "\"\"" : token.group().startsWith("'") ? "' '" : "");
  }
}
