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

/** The module tells what is wrong with its files by a code, and answers once it is mended. */
class ModuleFaultsTest {
  private static final List<String> FILES = List.of("manifest", "tables", "pairs", "documents");

  /** What every file's faults are called. */
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

  /** How some files fail while something is asked. */
  private record Case(String file, String fault, String query) {}

  @Test
  void everyFaultHasItsCode() throws IOException {
    List<Case> cases = new ArrayList<>();
    List<String[]> expected = new ArrayList<>();
    for (String file : FILES) {
      CODES.forEach(
          (fault, code) -> {
            cases.add(new Case(file, fault, "措施"));
            expected.add(new String[] {code, "answered"});
          });
    }
    for (String fault : List.of("version", "null")) {
      cases.add(new Case("manifest", fault, "措施"));
      expected.add(new String[] {"version", "answered"});
    }
    NodeEngine engine = new NodeEngine(SearchIndex.of(Sites.withMeasures(20)), folder);
    assertThat(engine.run("faults.mjs", cases, String[][].class))
        .isDeepEqualTo(expected.toArray(String[][]::new));
  }
}
