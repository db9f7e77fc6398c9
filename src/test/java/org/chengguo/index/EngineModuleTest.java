package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Checks that the published module consists of all its parts and nothing else. */
final class EngineModuleTest {
  private static final Path PARTS = Path.of("src/main/resources/search");
  private static final Pattern DECLARED =
      Pattern.compile(
          "^(?:export )?(?:async )?(?:const|let|class|function\\*?) (\\w+)", Pattern.MULTILINE);
  // Bytes with gzip, at its default level. The module is part of every first search; 10.3 KB now
  // (benchmarks.md), so a sixth may be added before someone must look at it.
  private static final int LARGEST = 12_000;

  private static String module() throws IOException {
    return new String(EngineModule.bytes(), StandardCharsets.UTF_8);
  }

  private static List<String> declared(String code) {
    return DECLARED.matcher(code).results().map((MatchResult match) -> match.group(1)).toList();
  }

  @Test
  void everyPartIsInIt() throws IOException {
    try (Stream<Path> parts = Files.list(PARTS)) {
      for (Path part : parts.toList()) {
        assertThat(declared(module())).as("%s", part).containsAll(declared(Files.readString(part)));
      }
    }
  }

  @Test
  void noTwoPartsDeclareOneName() throws IOException {
    assertThat(declared(module())).doesNotHaveDuplicates().hasSizeGreaterThan(50);
  }

  @Test
  void itNeedsNoOtherModule() throws IOException {
    assertThat(module()).doesNotContain("import ").doesNotContainPattern("\\bimport\\(");
  }

  @Test
  void itExportsWhatTheEngineDoes() throws IOException {
    assertThat(module().lines().filter(line -> line.startsWith("export ")))
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(PARTS.resolve("engine.mjs")).stream()
                .filter(line -> line.startsWith("export "))
                .toList());
  }

  @Test
  void commentsStayBehind() throws IOException {
    assertThat(module().lines().skip(1))
        .noneMatch(line -> line.strip().matches("(//|/\\*|\\*[ /]).*"));
  }

  @Test
  void itIsSmall() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(EngineModule.bytes());
    }
    assertThat(packed.size()).isLessThanOrEqualTo(LARGEST);
  }
}
