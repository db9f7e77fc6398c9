package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chengguo.model.Language;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verb {@code check} for a year or an agency, as a person runs it. */
final class CheckCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path root;
  private SmallContent content;

  @BeforeEach
  void write() {
    content = SmallContent.in(root.resolve("content"));
  }

  private int check(String... arguments) {
    List<String> line = new ArrayList<>(List.of("check", "--lang", "en"));
    line.addAll(List.of("--content", content.folder().toString()));
    line.addAll(List.of(arguments));
    return run(line.toArray(String[]::new));
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.run(console, arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--year 106",
        "--year 2017",
        "--agency labor",
        "--agency 勞動局",
        "--year 2017 --agency labor",
        "--strict --agency labor",
      })
  void aSoundPart(String arguments) {
    assertThat(check(arguments.split(" "))).as(err()).isZero();
    assertThat(out()).matches("All sound \\(records: [1-9]\\)\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void aFaultCountsForItsAgencyAndItsYear() throws IOException {
    content.replace("106/labor/workshops.md", "strategy", "stratgy");

    assertThat(check("--agency", "labor")).isEqualTo(1);
    assertThat(out()).contains("workshops.md:3:1: error[unknown-key]", "2 errors, 0 warnings");
    assertThat(check("--year", "106")).isEqualTo(1);
    assertThat(check("--agency", "police")).isZero();
    assertThat(out()).isEqualTo("All sound (records: 0)\n");

    assertThat(check("--agency", "labor", "--format", "json")).isEqualTo(1);
    JsonNode json = new ObjectMapper().readTree(out());
    assertThat(json.get("errors").intValue()).isEqualTo(2);
    assertThat(check("--agency", "labor", "--format", "github")).isEqualTo(1);
    assertThat(out()).contains("::error file=", "title=unknown-key::");
    assertThat(check("--agency", "police", "--format", "json")).isZero();
    assertThat(new ObjectMapper().readTree(out()).get("errors").intValue()).isZero();
  }

  @Test
  void warningsAreErrorsWithStrict() {
    content.replace("106/labor/results.json", "\"submitted\"", "\"not-submitted\"");

    assertThat(check("--agency", "labor")).isZero();
    assertThat(out()).contains("warning[not-submitted-but-listed]", "All sound");
    assertThat(check("--agency", "labor", "--strict")).isEqualTo(1);
    assertThat(check("--agency", "police", "--strict")).isZero();
  }

  @Test
  void aFileThatIsNotReadWhole() {
    content.write("106/labor/large.md", "x".repeat(70_000));
    assertThat(check("--agency", "labor")).isEqualTo(1);
    assertThat(out()).contains("error[file-too-large]");
  }

  @ParameterizedTest
  @CsvSource({
    "--agency labour, 'No such agency: labour\nDid you mean labor?\n'",
    "--agency none, 'No such agency: none\n'",
    "--year 107, 'There is no report of year 107; there are 106\n'",
    "--year 2018, 'There is no report of year 2018; there are 106\n'",
    "--agency labor --pages, '--pages renders the whole site; it cannot be given with --year or"
        + " --agency\n'",
  })
  void whatIsNotThere(String arguments, String said) {
    assertThat(check(arguments.split(" "))).isEqualTo(2);
    assertThat(err()).isEqualTo(said);
    assertThat(out()).isEmpty();
  }

  @Test
  void aYearInLetters() {
    assertThat(check("--year", "last")).isEqualTo(2);
    assertThat(err()).startsWith("Wrong value: \"last\"");
  }

  @Test
  void whatCouldNotBeCheckedIsTold() {
    content.replace("106/labor/workshops.md", "\n---\n", "\n---\n\n[看](/measures/106-police-x/)\n");
    content.write("106/police/x.md", "no front matter");

    assertThat(check("--agency", "labor")).as(out()).isZero();
    assertThat(err()).startsWith("Links, or figures that count other agencies, could not be");
    assertThat(check("--agency", "police")).isEqualTo(1);
    assertThat(err()).isEmpty();
  }

  @Test
  void theHelpSaysWhatCountsInBothLanguages() {
    for (Language language : Language.values()) {
      assertThat(run("check", "--help", "--lang", language.tag())).isZero();
      String shown = out().replaceAll("\\s+", "");
      for (String key : List.of("check-year", "check-agency")) {
        String text = CliWords.in(language).text(key);
        assertThat(shown).contains(text.replaceAll("\\s+", ""));
      }
    }
  }
}
