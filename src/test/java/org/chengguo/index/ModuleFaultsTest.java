package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chengguo.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the module's error codes for unreadable files, and its answers after recovery. */
class ModuleFaultsTest {
  private static final List<String> FILES =
      List.of("manifest", "tables", "pairs", "documents", "labels");

  /** Needs every kind of file: it matches titles and the name of the agency, which is a label. */
  private static final String QUERY = "措施 勞動局";

  /** Way in which a file fails → error code. */
  private static final Map<String, String> CODES =
      new TreeMap<>(
          Map.of(
              "missing", "missing",
              "broken", "network",
              "html", "damaged",
              "empty", "damaged",
              "cut", "damaged",
              "refused", "network",
              "aborted", "network",
              "dropped", "network"));

  @TempDir private Path folder;

  /** Files that fail in one way during a query. */
  private record Case(String file, String fault, String query) {}

  @Test
  void everyFailureHasItsCode() throws IOException {
    List<Case> cases = new ArrayList<>();
    List<String[]> expected = new ArrayList<>();
    for (String file : FILES) {
      CODES.forEach(
          (failure, code) -> {
            cases.add(new Case(file, failure, QUERY));
            expected.add(new String[] {code, "answered"});
          });
    }
    for (String failure : List.of("version", "null")) {
      cases.add(new Case("manifest", failure, QUERY));
      expected.add(new String[] {"version", "answered"});
    }
    NodeEngine engine = new NodeEngine(SearchIndex.of(Sites.withMeasures(20)), folder);
    assertThat(engine.run("faults.mjs", cases, String[][].class))
        .isDeepEqualTo(expected.toArray(String[][]::new));
  }

  @Test
  void optionsOfTheWrongKindAreRefused() throws IOException {
    List<Map<String, Object>> wrong = new ArrayList<>();
    for (String count : List.of("limit", "offset")) {
      for (Object value : List.of(-1, 2.5, "3", "x", true)) {
        wrong.add(Map.of(count, value));
      }
    }
    for (Object values : List.of("106", 106, Map.of())) {
      wrong.add(Map.of("filters", Map.of("year", values)));
    }
    wrong.add(Map.of("filters", Map.of("years", List.of("106"))));
    List<Map<String, Object>> options = new ArrayList<>(wrong);
    options.add(Map.of("limit", 0, "offset", 5, "filters", Map.of("year", List.of("106"))));

    NodeEngine engine = new NodeEngine(SearchIndex.of(Sites.withMeasures(20)), folder);
    assertThat(List.of(engine.run("misuse.mjs", options, String[].class)))
        .startsWith(wrong.stream().map(misuse -> "TypeError").toArray(String[]::new))
        .endsWith("answered")
        .hasSameSizeAs(options);
  }
}
