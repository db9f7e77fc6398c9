package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chengguo.testing.ChineseFont;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb {@code report} as a person runs it, over the project's own content. */
final class ReportCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("out");
  }

  private int report(String... arguments) {
    List<String> line = new ArrayList<>(List.of("report", "--lang", "en"));
    line.addAll(List.of("--to", file.toString()));
    line.addAll(List.of(arguments));
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return Main.run(console, line.toArray(String[]::new));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"odt, PK", "html, <!DOCTYPE html>", "md, '# Gender equality results'"})
  void aReportIsWrittenInEachForm(String format, String start) throws IOException {
    assertThat(report("111", "--format", format)).isEqualTo(ExitCode.FINE);
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).startsWith(start);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Written: " + file + "\n");
    assertThat(said()).isEmpty();
  }

  @Test
  void aPdfIsWrittenWithTheFontThatIsNamed() throws IOException {
    int code =
        report(
            "111", "--agency", "labor", "--format", "pdf", "--font", ChineseFont.file().toString());
    assertThat(code).isEqualTo(ExitCode.FINE);
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void aYearMayBeOfTheCommonEraAndAnAgencyHasManyNames() throws IOException {
    assertThat(report("2022", "--agency", "產業局", "--format", "md")).isEqualTo(ExitCode.FINE);
    String sheet = Files.readString(file);
    assertThat(report("111", "--agency", "economic-development", "--format", "md"))
        .isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(file))
        .isEqualTo(sheet)
        .startsWith("# Department of Economic Development");
  }

  @Test
  void linksLeadToTheAddressThatIsGiven() throws IOException {
    assertThat(report("111", "--format", "md", "--base-url", "https://city.example/results"))
        .isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(file))
        .contains("(<https://city.example/results/111/")
        .doesNotContain("results.example");
  }

  @Test
  void whatIsUnknownIsUsageAndNearNamesAreShown() {
    assertThat(report("99")).isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("111, 106");
    assertThat(report("111", "--agency", "labr")).isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("labr", "Did you mean labor?");
    assertThat(report("111", "--format", "doc")).isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("odt|pdf|html|md");
    assertThat(file).doesNotExist();
  }

  @Test
  void withoutAFontTheRemedyIsToldAndNothingIsWritten() throws IOException {
    Path missing = folder.resolve("missing.ttf");
    assertThat(report("111", "--format", "pdf", "--font", missing.toString()))
        .isEqualTo(ExitCode.FILES);
    assertThat(said())
        .contains(missing.toString(), "fonts-arphic-uming", "--font")
        .doesNotContain("\tat ");
    Path text = Files.writeString(folder.resolve("text.ttf"), "no font");
    assertThat(report("111", "--format", "pdf", "--font", text.toString()))
        .isEqualTo(ExitCode.FILES);
    assertThat(said()).contains("cannot be put into the PDF").doesNotContain("\tat ");
    assertThat(file).doesNotExist();
  }

  @Test
  void aFileIsReplacedAndNothingIsLeftBeside() throws IOException {
    Files.writeString(file, "before");
    assertThat(report("111", "--format", "md")).isEqualTo(ExitCode.FINE);
    assertThat(Files.readString(file)).startsWith("# ");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
    file = folder.resolve("no/such/folder/out.md");
    assertThat(report("111", "--format", "md")).isEqualTo(ExitCode.FILES);
    assertThat(said())
        .contains("Could not read or write: " + file.getParent())
        .doesNotContain("\tat ", ".part");
  }

  @Test
  void onlyAFileGivesWay() throws IOException {
    Path target = Files.writeString(folder.resolve("target"), "before");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);
    for (Path other : List.of(empty, link)) {
      file = other;
      assertThat(report("111", "--format", "md")).isEqualTo(ExitCode.FILES);
      assertThat(said()).contains("Could not read or write: " + other);
    }
    assertThat(empty).isDirectory();
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("before");
  }

  @Test
  void aReportIsNotWrittenAmongTheRecords() throws IOException {
    Path content = Path.of("content").toRealPath();
    Path inside = Files.createSymbolicLink(folder.resolve("inside"), content.resolve("111"));
    for (Path place : List.of(content.resolve("111/labor"), content, inside)) {
      file = place.resolve("no-record.md");
      assertThat(report("111", "--format", "md")).isEqualTo(ExitCode.USAGE);
      assertThat(file).doesNotExist();
    }
    Files.delete(inside);
    assertThat(said()).contains("content folder").doesNotContain("\tat ");
  }
}
