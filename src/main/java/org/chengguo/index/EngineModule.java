package org.chengguo.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chengguo.text.CodeComments;

/**
 * The search module as it is published: the modules of {@code /search/} in one file, so that a
 * browser fetches one and never mixes two versions; without their comments, which stay in the
 * sources.
 */
final class EngineModule {
  /** Each after those that it imports. */
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
   * Adds the lines of one part. Imports have lines of their own there.
   *
   * @param exports whether the whole module exports what the part does
   */
  private static void join(String part, boolean exports, StringBuilder module) {
    CodeComments.removed(part)
        .lines()
        .filter(line -> !line.startsWith("import {"))
        .map(line -> exports ? line : line.replaceFirst("^export ", ""))
        .forEach(line -> module.append(line).append('\n'));
  }
}
