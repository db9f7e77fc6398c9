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
import java.util.stream.Stream;
import org.chengguo.Project;
import org.chengguo.model.Language;
import org.chengguo.testing.SmallContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code audit} as a person runs it. */
final class AuditCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path root;
  private SmallContent content;

  @BeforeEach
  void write() {
    content = SmallContent.in(root.resolve("content"));
    figures(
        """
        {"id": "staff", "label": "人數", "en": "Staff", "value": 26, "unit": "persons", "rule": {"kind": "sum", "of": ["men", "women"]}, "acknowledged": "少印一人。", SOURCE},
        {"id": "men", "label": "男性", "en": "Men", "value": 17, "unit": "persons", "unchecked": "parts-not-stated", SOURCE},
        {"id": "women", "label": "女性", "value": 8, "unit": "persons", SOURCE},
        {"id": "men-share", "label": "男性占比", "value": 65.4, "unit": "percent", "rule": {"kind": "share", "part": "men", "whole": "staff"}, SOURCE}
        """);
  }

  private void figures(String figures) {
    content.write(
        "106/figures.json",
        "{\"figures\": ["
            + figures.replace(
                "SOURCE", "\"source\": {\"document\": \"106-report\", \"section\": \"一(二)\"}")
            + "]}");
  }

  private int audit(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("audit", "--lang", "en"));
    all.addAll(List.of("--content", content.folder().toString()));
    all.addAll(List.of(arguments));
    return Main.run(console(), all.toArray(String[]::new));
  }

  private Console console() {
    return new Console(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTableForPeople() {
    assertThat(audit()).isZero();

    assertThat(out())
        .isEqualTo(
            """
            2017 (ROC 106)

            verdict            section     stated  recomputed  figure
            Differs            一(二)   26 people   25 people  Staff (staff)
            Cannot be checked  一(二)   17 people           -  Men (men)
            Cannot be checked  一(二)    8 people           -  女性 (women)
            Agrees             一(二)       65.4%       65.4%  男性占比 (men-share)

            Staff (staff)
              Sum: Men + 女性
                17 people + 8 people = 25 people
                Recomputed: 25 people, the report states 1 person more
              Explanation: 少印一人。

            4 figures: 1 agree, 1 differ, 2 cannot be checked
            """);
    assertThat(err()).isEmpty();
  }

  @Test
  void anAnswerForPrograms() throws IOException {
    assertThat(audit("106", "--format", "json")).isZero();

    JsonNode figures = JSON.readTree(out()).get("figures");
    assertThat(figures).hasSize(4);
    assertThat(figures.get(0))
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "staff", "year": 106, "label": "Staff", "section": "一(二)", "unit": "persons",
                 "stated": 26, "recomputed": 25, "verdict": "differs", "difference": 1,
                 "rule": "Sum: Men + 女性",
                 "explanation": "17 people + 8 people = 25 people. Recomputed: 25 people, the report states 1 person more"}
                """));
    assertThat(figures.get(1))
        .isEqualTo(
            JSON.readTree(
                """
                {"id": "men", "year": 106, "label": "Men", "section": "一(二)", "unit": "persons",
                 "stated": 17, "recomputed": null, "verdict": "unverifiable", "difference": null,
                 "rule": null, "explanation": "The report states only this figure, not its parts"}
                """));
    assertThat(figures.get(2).get("explanation").textValue())
        .isEqualTo("It has no counting rule yet");
    assertThat(figures.get(3).get("recomputed").decimalValue()).isEqualByComparingTo("65.4");
    assertThat(figures.get(3).get("explanation").textValue())
        .isEqualTo("17 people ÷ 26 people ≈ 65.385%");
  }

  @ParameterizedTest
  @CsvSource({"106, 0", "2017, 0", "107, 2", "0, 2", "x, 2", "106 107, 2", "-1, 2"})
  void years(String year, int code) {
    assertThat(audit(year.split(" "))).isEqualTo(code);
    assertThat(err()).doesNotContain("\tat ");
  }

  @Test
  void anUnknownYearNamesThoseThereAre() {
    assertThat(audit("107")).isEqualTo(2);
    assertThat(err()).isEqualTo("There is no report of year 107; there are 106\n");
    assertThat(out()).isEmpty();
  }

  @Test
  void whatIsFoundIsNoFailureButFaultsOfTheContentAre() {
    content.replace("106/figures.json", "\"acknowledged\": \"少印一人。\", ", "");
    assertThat(audit()).isZero();
    assertThat(err()).isEmpty();

    content.replace("106/figures.json", "\"women\"]", "\"womem\"]");
    assertThat(audit("--format", "json")).isEqualTo(1);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("error[unknown-figure]", "did you mean women", "1 error");

    assertThat(audit("--content", root.resolve("gone").toString())).isEqualTo(2);
    assertThat(Main.run(console(), "audit", "--content", root.resolve("gone").toString()))
        .isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format yaml", "--strict", "--filter year=106"})
  void wrongUsage(String arguments) {
    assertThat(audit(arguments.split(" "))).isEqualTo(2);
    assertThat(err()).contains("--help");
  }

  /** In either language, the real years have words for everything, and none is left unfilled. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void theRealYearsInWords(Language language) throws IOException {
    String[] arguments = {
      "audit", "--content", Project.content().toString(), "--lang", language.tag()
    };
    assertThat(Main.run(console(), arguments)).isZero();
    assertThat(out())
        .doesNotContain("{", "}", "null")
        .contains(
            language == Language.EN
                ? "76 + 6 + 1 + 3 + 1 + 2 + 1 + 3 = 93\n"
                : "76 次 + 6 次 + 1 次 + 3 次 + 1 次 + 2 次 + 1 次 + 3 次 = 93 次\n");
    out.reset();
    assertThat(
            Main.run(
                console(),
                Stream.concat(Stream.of(arguments), Stream.of("--format=json"))
                    .toArray(String[]::new)))
        .isZero();
    JsonNode figures = JSON.readTree(out()).get("figures");
    assertThat(figures).hasSize(136);
    for (JsonNode figure : figures) {
      assertThat(figure.properties().stream().map(property -> property.getKey()))
          .containsExactly(
              "id",
              "year",
              "label",
              "section",
              "unit",
              "stated",
              "recomputed",
              "verdict",
              "difference",
              "rule",
              "explanation");
      assertThat(figure.get("explanation").textValue()).isNotBlank();
    }
  }
}
