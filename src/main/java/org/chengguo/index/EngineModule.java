package org.chengguo.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
      new Lines(last).join(read(part), module);
    }
    return module.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String read(String part) throws IOException {
    try (InputStream in = EngineModule.class.getResourceAsStream("/search/" + part + ".mjs")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Goes through the lines of one part. Comments and imports have lines of their own there.
   *
   * @param exports whether what the part exports, the whole module does
   */
  private record Lines(boolean exports) {
    void join(String part, StringBuilder module) {
      boolean comment = false;
      for (String line : part.split("\n")) {
        String code = line.strip();
        comment = comment || code.startsWith("/*");
        boolean kept =
            !comment && !code.isEmpty() && !code.startsWith("//") && !code.startsWith("import {");
        if (kept) {
          module.append(exports ? line : line.replaceFirst("^export ", "")).append('\n');
        }
        comment = comment && !code.endsWith("*/");
      }
    }
  }
}
