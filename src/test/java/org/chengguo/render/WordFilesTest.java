package org.chengguo.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Submission;
import org.chengguo.pages.TemplateWordsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The word files of the two languages agree with each other, and no name is told in two. */
final class WordFilesTest {
  private static final String MESSAGES = "src/main/resources/messages";
  private static final Pattern NOT_ENGLISH =
      Pattern.compile("[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]");

  /** A language may leave out what others say, and say it in another form: 111, 2022. */
  private static final Map<String, Map<String, Set<Integer>>> OWN_ARGUMENTS =
      Map.of(
          "part", Map.of("zh-Hant", Set.of(0), "en", Set.of(1)),
          "year.short", Map.of("zh-Hant", Set.of(0), "en", Set.of(1)),
          "span", Map.of("zh-Hant", Set.of(0, 1), "en", Set.of(2, 3)),
          "date.both", Map.of("zh-Hant", Set.of(0, 1, 2, 3), "en", Set.of(1, 2, 4)),
          "chart.plan.sentence", Map.of("zh-Hant", Set.of(0, 1, 2, 3), "en", Set.of(0, 1, 2, 3, 4)),
          "related.carried-on", Map.of("zh-Hant", Set.of(0, 1), "en", Set.of(0, 2)),
          "agency-year.kind-not-listed", Map.of("zh-Hant", Set.of(0), "en", Set.of(1)));

  /** Files of words by their names, for a language in place of the star. */
  private static final List<String> FILES =
      List.of(
          "templates/words/*",
          MESSAGES + "/names_*",
          MESSAGES + "/audit_*",
          MESSAGES + "/report_*",
          MESSAGES + "/cli_*",
          MESSAGES + "/serve_*");

  static List<String> files() {
    return FILES;
  }

  private static Properties words(String file, String language) throws IOException {
    return TemplateWordsTest.properties(Path.of(file.replace("*", language) + ".properties"));
  }

  /** Names lie below the words of pages, reports and commands, which cannot name things anew. */
  @ParameterizedTest
  @ValueSource(strings = {"zh-Hant", "en"})
  void aNameStandsInOneFile(String language) throws IOException {
    Set<String> names = words(MESSAGES + "/names_*", language).stringPropertyNames();
    for (String file : FILES) {
      if (!file.contains("names_")) {
        assertThat(words(file, language).stringPropertyNames())
            .as(file)
            .doesNotContainAnyElementsOf(names);
      }
    }
  }

  /** A kind of records has one name in Chinese, which has no plural and no capitals. */
  @Test
  void aKindHasOneName() throws IOException {
    Properties names = words(MESSAGES + "/names_*", "zh-Hant");
    for (RecordKind kind : RecordKind.values()) {
      String key = "kind." + kind.id();
      assertThat(List.of(".list", ".column", ".sentence"))
          .as(key)
          .allMatch(ending -> names.getProperty(key + ending).equals(names.getProperty(key)));
    }
  }

  /** The state of a submission is told in the word of its column. */
  @Test
  void submissionsHaveOneWord() throws IOException {
    Properties names = words(MESSAGES + "/names_*", "zh-Hant");
    for (Submission.State state : Submission.State.values()) {
      String word = names.getProperty("submission." + state.id());
      assertThat(state == Submission.State.NOT_STATED || word.endsWith("提報")).as(word).isTrue();
    }
    for (String file : FILES) {
      assertThat(words(file, "zh-Hant").values())
          .as(file)
          .noneMatch(word -> ((String) word).contains("提交"));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void bothLanguagesPutInTheSameValues(String file) throws IOException {
    Properties chinese = words(file, "zh-Hant");
    Properties english = words(file, "en");
    assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    for (String key : chinese.stringPropertyNames()) {
      Map<String, Set<Integer>> found =
          Map.of(
              "zh-Hant", arguments(chinese.getProperty(key)),
              "en", arguments(english.getProperty(key)));
      if (OWN_ARGUMENTS.containsKey(key)) {
        assertThat(found).as(key).isEqualTo(OWN_ARGUMENTS.get(key));
      } else {
        assertThat(found.get("en")).as(key).isEqualTo(found.get("zh-Hant"));
      }
    }
  }

  /** The numbers of a pattern's arguments, those within others too. */
  private static Set<Integer> arguments(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    return IntStream.range(0, parts.countParts())
        .mapToObj(parts::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
        .map(MessagePattern.Part::getValue)
        .collect(Collectors.toSet());
  }

  /**
   * Words without values are shown as they are written, where an apostrophe would need no other.
   */
  @ParameterizedTest
  @MethodSource("files")
  void noApostropheIsAQuote(String file) throws IOException {
    for (String language : List.of("zh-Hant", "en")) {
      assertThat(words(file, language).values())
          .as(language)
          .noneMatch(word -> ((String) word).contains("'"));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void englishWordsAreEnglish(String file) throws IOException {
    Properties english = words(file, "en");
    Set<String> chinese =
        english.stringPropertyNames().stream()
            .filter(key -> NOT_ENGLISH.matcher(english.getProperty(key)).find())
            .collect(Collectors.toSet());
    assertThat(chinese)
        .isEqualTo(file.startsWith("templates") ? Set.of("search.examples.list") : Set.of());
  }
}
