package org.chengguo.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chengguo.text.CodeComments;

/**
 * Published search module: the modules of {@code /search/} joined into one file.
 *
 * <p>One file needs one request instead of a chain of imports, and a browser cannot mix two
 * versions. It is published without comments.
 */
final class EngineModule {
  // Each after those that it imports: in one file, constants and classes exist only below their
  // line.
  private static final List<String> PARTS =
      List.of(
          "files",
          "terms",
          "bm25",
          "postings",
          "analysis",
          "marking",
          "documents",
          "filters",
          "reasons",
          "records",
          "suggestions",
          "query",
          "ranking",
          "engine");

  private EngineModule() {}

  static byte[] bytes() throws IOException {
    StringBuilder module = new StringBuilder("// Search with Lucene's ranking. Apache-2.0\n");
    for (String part : PARTS) {
      boolean last = part.equals(PARTS.get(PARTS.size() - 1));
      join(read(part), last, module);
    }
    return module.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String read(String part) throws IOException {
    try (InputStream in = EngineModule.class.getResourceAsStream("/search/" + part + ".mjs")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Adds the lines of one part.
   *
   * @param exports whether the joined module exports what the part does
   */
  private static void join(String part, boolean exports, StringBuilder module) {
    CodeComments.removed(part)
        .lines()
        // By lines, without a parser: the parts write each import and each export on one line, and
        // EngineModuleTest fails on any import that is left and any name that two parts declare.
        .filter(line -> !line.startsWith("import {"))
        .map(line -> exports ? line : line.replaceFirst("^export ", ""))
        .forEach(line -> module.append(line).append('\n'));
  }
}
