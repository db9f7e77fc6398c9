package org.chengguo.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.chengguo.benchmark.Candidate.IncompleteException;
import org.chengguo.benchmark.Candidate.Verification;

/** Checks of what the candidates write. */
final class Verifications {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> OF_OURS =
      List.of("manifest.json", "data/records.json", "search-index");

  private Verifications() {}

  /** Checks that our site has the page of each record, its data and its search index. */
  static Verification site(List<String> pages) {
    return (output, stdout) -> {
      exist(output, pages);
      exist(output, OF_OURS);
    };
  }

  /** Checks that a folder has some pages. */
  static Verification pages(List<String> pages) {
    return (output, stdout) -> exist(output, pages);
  }

  private static void exist(Path output, List<String> names) throws IncompleteException {
    List<String> missing =
        names.stream().filter(name -> !Files.exists(output.resolve(name))).toList();
    if (!missing.isEmpty()) {
      throw new IncompleteException(
          "%d of %d files are missing; one is %s"
              .formatted(missing.size(), names.size(), missing.get(0)));
    }
  }

  /** Checks that Pagefind indexed so many pages, of all languages together. */
  static Verification indexed(int pages) {
    return (output, stdout) -> {
      exist(output, List.of("pagefind-entry.json"));
      JsonNode languages =
          JSON.readTree(output.resolve("pagefind-entry.json").toFile()).path("languages");
      int indexed = 0;
      for (JsonNode language : languages) {
        indexed += language.path("page_count").asInt();
      }
      if (indexed != pages) {
        throw new IncompleteException(indexed + " of " + pages + " pages are indexed");
      }
    };
  }

  /** Checks the JSON that a run printed. */
  static Verification printed(Predicate<JsonNode> right) {
    return (output, stdout) -> {
      if (!right.test(parse(stdout))) {
        throw new IncompleteException("what it printed is not what was expected");
      }
    };
  }

  private static JsonNode parse(Path file) throws IncompleteException {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new IncompleteException("it printed no JSON");
    }
  }
}
