package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengguo.benchmark.Candidate.IncompleteException;
import org.chengguo.benchmark.Candidate.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationsTest {
  private static final List<String> PAGES = List.of("a/index.html", "en/a/index.html");

  @TempDir private Path output;

  private Path stdout() {
    return output.resolve("stdout.txt");
  }

  private void write(String path, String text) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void fails(Verification verification, String reason) {
    assertThatThrownBy(() -> verification.check(output, stdout()))
        .isInstanceOf(IncompleteException.class)
        .hasMessage(reason);
  }

  private void passes(Verification verification) {
    assertThatCode(() -> verification.check(output, stdout())).doesNotThrowAnyException();
  }

  @Test
  void everyPageHasToBeThere() throws IOException {
    write("a/index.html", "");
    fails(Verifications.pages(PAGES), "1 of 2 files are missing; one is en/a/index.html");
    write("en/a/index.html", "");
    passes(Verifications.pages(PAGES));
    fails(Verifications.site(PAGES), "3 of 3 files are missing; one is manifest.json");
  }

  @Test
  void pagefindHasToIndexThePagesOfAllLanguages() throws IOException {
    fails(Verifications.indexed(3), "1 of 1 files are missing; one is pagefind-entry.json");
    write(
        "pagefind-entry.json",
        """
        {"languages": {"en": {"page_count": 2}, "zh-hant": {"page_count": 1}}}
        """);
    passes(Verifications.indexed(3));
    fails(Verifications.indexed(4), "3 of 4 pages are indexed");
  }

  @Test
  void theRightJsonHasToBePrinted() throws IOException {
    Verification sound = Verifications.printed(json -> json.path("errors").asInt(-1) == 0);
    write("stdout.txt", "{\"errors\": 0}");
    passes(sound);
    write("stdout.txt", "{}");
    fails(sound, "what it printed is not what was expected");
    write("stdout.txt", "no JSON");
    fails(sound, "it printed no JSON");
    write("stdout.txt", "");
    fails(sound, "what it printed is not what was expected");
  }
}
