package org.chengguo.index;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chengguo.testing.Node;

/** The published module over exported files, run in Node. */
final class NodeEngine {
  private static final Duration LIMIT = Duration.ofMinutes(30);

  // Escaped, so that even half a surrogate pair arrives as it is.
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private final Path folder;
  private final Path site;

  /**
   * Writes the files of an index.
   *
   * @param folder to work in
   */
  NodeEngine(SearchIndex index, Path folder) throws IOException {
    this(index.files(), folder);
  }

  /**
   * Writes files.
   *
   * @param files of an index and its module
   * @param folder to work in
   */
  NodeEngine(Map<String, byte[]> files, Path folder) throws IOException {
    this.folder = folder;
    this.site = folder.resolve("site");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** The folder with the files. */
  Path site() {
    return site;
  }

  /** Search request in the module's terms. */
  record Asked(String query, Map<String, List<String>> filters, int limit, int offset) {}

  /** Answer of the module. */
  record Answer(
      String query,
      int total,
      boolean exact,
      boolean relaxed,
      List<Hit> hits,
      Map<String, Map<String, Integer>> facets) {}

  /** Hit with the bits of its score. */
  record Hit(
      String id,
      int scoreBits,
      String kind,
      int year,
      String agency,
      String title,
      String markedTitle,
      String snippet,
      List<Reason> reasons,
      String url) {}

  /** Label that is the reason of a hit. */
  record Reason(String field, String number, String name) {}

  /**
   * All answers and what they cost.
   *
   * @param bytes of the index that were read
   * @param files of the index that were read
   * @param milliseconds for all requests
   */
  record Answers(long bytes, int files, double milliseconds, List<Answer> answers) {}

  Answers ask(List<Asked> requests) {
    return run("answers.mjs", requests, Answers.class);
  }

  /** Runs a script of src/test/resources/search/ on an input, and reads its output. */
  <T> T run(String script, Object input, Class<T> output) {
    try {
      Path in = folder.resolve("in.json");
      Path out = folder.resolve("out.json");
      JSON.writeValue(in.toFile(), input);
      Node.run(LIMIT, script(script), site.toString(), in.toString(), out.toString());
      return JSON.readValue(out.toFile(), output);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Path script(String name) {
    return Path.of(NodeEngine.class.getResource("/search/" + name).getPath());
  }
}
