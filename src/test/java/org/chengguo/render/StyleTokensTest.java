package org.chengguo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.Project;
import org.chengguo.render.StyleParts.Declaration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours that can be told apart by everyone, and values that come from the tokens. */
final class StyleTokensTest {
  private static final double TEXT = 4.5;
  private static final double SIGN = 3;
  private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

  /** Text, then the grounds that it stands on. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "ink", List.of("paper", "paper-deep", "accent-soft", "notice", "mark"),
          "ink-soft", List.of("paper", "paper-deep", "accent-soft", "notice"),
          "accent", List.of("paper", "paper-deep", "accent-soft", "notice", "mark"),
          "paper", List.of("accent", "ink"));

  /** What must be seen to use the page or to read a chart, then what it stands on. */
  private static final Map<String, List<String>> SIGNS =
      Map.of(
          "line-strong", List.of("paper"),
          "ink-soft", List.of("paper"),
          "accent", List.of("paper", "paper-deep", "accent-soft", "notice"),
          "women", List.of("paper", "men"),
          "men", List.of("paper"),
          "chart", List.of("paper"));

  @ParameterizedTest
  @ValueSource(strings = {"", "(prefers-color-scheme: dark)", "print"})
  void coloursHaveContrast(String condition) throws IOException {
    Map<String, String> tokens = StyleParts.tokens(condition);
    TEXTS.forEach((text, grounds) -> assertContrast(tokens, text, grounds, TEXT));
    SIGNS.forEach((sign, grounds) -> assertContrast(tokens, sign, grounds, SIGN));
  }

  private static void assertContrast(
      Map<String, String> tokens, String colour, List<String> grounds, double least) {
    for (String ground : grounds) {
      double one = luminance(tokens.get(colour));
      double other = luminance(tokens.get(ground));
      double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      assertThat(contrast).as(colour + " on " + ground).isGreaterThanOrEqualTo(least);
    }
  }

  /** As WCAG 2.2 has it. */
  private static double luminance(String hex) {
    assertThat(hex).matches("#([0-9a-f]{3}){1,2}");
    String six = hex.length() == 7 ? hex : hex.replaceAll("([0-9a-f])", "$1$1");
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double channel = Integer.parseInt(six.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : linear(channel));
    }
    return sum;
  }

  private static double linear(double channel) {
    return Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  @Test
  void everyColourThatIsUsedIsAmongThePairs() throws IOException {
    Set<String> texts = new TreeSet<>();
    Set<String> grounds = new TreeSet<>();
    for (Declaration declaration : StyleParts.declarations()) {
      if (declaration.property().equals("color")) {
        texts.addAll(variables(declaration.value()));
      } else if (declaration.property().equals("background")
          && !declaration.value().contains("gradient")) {
        grounds.addAll(variables(declaration.value()));
      }
    }
    Set<String> listed = new HashSet<>(List.of("ink")); // a filled mark that holds no text
    TEXTS.values().forEach(listed::addAll);
    assertThat(texts).hasSizeGreaterThan(3).isSubsetOf(TEXTS.keySet());
    assertThat(grounds).hasSizeGreaterThan(5).isSubsetOf(listed);
  }

  @Test
  void darkPagesSetEveryColour() throws IOException {
    Map<String, String> light = StyleParts.tokens("");
    Map<String, String> dark = StyleParts.tokens("(prefers-color-scheme: dark)");
    light.forEach(
        (name, value) -> {
          if (value.startsWith("#")) {
            assertThat(dark.get(name)).as(name).isNotEqualTo(value);
          }
        });
  }

  @Test
  void coloursAndSpacesAndSizesComeFromTheTokens() throws IOException {
    List<Declaration> all =
        StyleParts.declarations().stream()
            .filter(declaration -> !declaration.part().equals("print.css"))
            .toList();
    assertThat(all).hasSizeGreaterThan(500);
    for (Declaration declaration : all) {
      String where = declaration.part() + ": " + declaration.property();
      String value = VARIABLE.matcher(declaration.value()).replaceAll("token");
      assertThat(value).as(where).doesNotContainPattern("#[0-9a-f]{3}|rgb|hsl");
      if (declaration.property().matches("(margin|padding|.*gap|font-size).*")) {
        // Lengths in em grow with the text that they stand in.
        assertThat(value).as(where).doesNotContainPattern("[0-9](rem|px|pt|vw|vh)\\b");
      }
    }
  }

  @Test
  void everyTokenIsThereAndUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Declaration declaration : StyleParts.declarations()) {
      used.addAll(variables(declaration.value()));
    }
    Set<String> known = new TreeSet<>(StyleParts.tokens("").keySet());
    assertThat(used).isSubsetOf(known);
    known.removeAll(used);
    assertThat(known).as("tokens that nothing uses").isEmpty();
  }

  @Test
  void everyPartIsListedAndSmall() throws IOException {
    assertThat(StyleParts.listed()).containsExactlyInAnyOrderElementsOf(StyleParts.files());
    for (Path part : StyleParts.files()) {
      assertThat(Files.readString(part)).as(part.toString()).startsWith("/* ");
      assertThat(Files.readAllLines(part)).as(part.toString()).hasSizeLessThan(110);
    }
    assertThat(Files.readString(Project.templates().resolve("assets/site.css")))
        .doesNotContain("{");
  }

  private static Set<String> variables(String value) {
    Set<String> names = new TreeSet<>();
    Matcher found = VARIABLE.matcher(value);
    while (found.find()) {
      names.add(found.group(1));
    }
    return names;
  }
}
