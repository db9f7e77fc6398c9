package org.chengguo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.Project;
import org.chengguo.RealSite;
import org.chengguo.reading.NuChecker.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The Nu HTML Checker objects to no page, style sheet or picture of the built sites. */
class NuCheckerTest {
  static List<Path> goldenSites() throws IOException {
    try (Stream<Path> sites = Files.list(Project.goldenSites())) {
      return sites
          .map(site -> site.resolve("expected-output"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  @Test
  void everyPageOfTheRealSite() throws Exception {
    assertSound(RealSite.folder(), ".html", Schema.HTML, 1000);
  }

  @Test
  void everyStyleSheetAndPictureOfTheRealSite() throws Exception {
    assertSound(RealSite.folder(), ".css", Schema.CSS, 1);
    assertSound(RealSite.folder(), ".svg", Schema.SVG, 1);
  }

  @ParameterizedTest
  @MethodSource("goldenSites")
  void everyPageOfASmallSite(Path site) throws Exception {
    assertSound(site, ".html", Schema.HTML, 15);
  }

  private static void assertSound(Path site, String ending, Schema schema, int least)
      throws Exception {
    NuChecker checker = new NuChecker(schema);
    int checked = 0;
    for (Path file : files(site, ending)) {
      try (InputStream in = Files.newInputStream(file)) {
        checker.check(site.relativize(file).toString().replace('\\', '/'), in);
      }
      checked++;
    }
    assertThat(checker.found()).isEmpty();
    assertThat(checked).isGreaterThanOrEqualTo(least);
  }

  private static List<Path> files(Path site, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HTML, '<!doctype html><html lang=en><title>a</title><p><b>b</p>', 'End tag “p” seen'",
    "HTML, '<!doctype html><html lang=en><title>a</title><p aria-level=2>b', '[role]'",
    "CSS, 'p { colour: red }', 'colour'",
    "SVG, '<svg xmlns=\"http://www.w3.org/2000/svg\"><rect wide=\"1\"/></svg>', 'wide'"
  })
  void faultsAreFound(Schema schema, String text, String error) throws Exception {
    NuChecker checker = new NuChecker(schema);
    checker.check("a", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(String.join("\n", checker.found())).contains(error);
  }
}
