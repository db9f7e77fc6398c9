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

/** The word files of the two languages agree with each other, and with those of reports. */
final class WordFilesTest {
  private static final Path WORDS = Path.of("templates/words");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern NOT_ENGLISH =
      Pattern.compile("[\\p{IsHan}\\x{3000}-\\x{303F}\\x{FF00}-\\x{FFEF}]");

  /** A language may leave out what others say, and say it in another form: 111, 2022. */
  private static final Map<String, Map<String, Set<Integer>>> OWN_ARGUMENTS =
      Map.of(
          "year.short", Map.of("zh-Hant", Set.of(0), "en", Set.of(1)),
          "span", Map.of("zh-Hant", Set.of(0, 1), "en", Set.of(2, 3)),
          "date.both", Map.of("zh-Hant", Set.of(0, 1, 2, 3), "en", Set.of(1, 2, 4)),
          "chart.plan.sentence", Map.of("zh-Hant", Set.of(0, 1, 2, 3), "en", Set.of(0, 1, 2, 3, 4)),
          "related.carried-on", Map.of("zh-Hant", Set.of(0, 1), "en", Set.of(0, 2)),
          "agency-year.kind-not-listed", Map.of("zh-Hant", Set.of(0), "en", Set.of(1)));

  /** Pages, reports and the audit have files of their own, but one way of wording a unit. */
  @Test
  void unitsAreWordedAlikeEverywhere() throws IOException {
    for (String language : List.of("zh-Hant", "en")) {
      Properties pages = words(language);
      for (String name : List.of("report", "audit")) {
        Properties other = messages(name, language);
        List<String> units =
            other.stringPropertyNames().stream()
                .filter(key -> key.matches("(unit|qualifier|counted)[.].*"))
                .toList();
        assertThat(units).as(name).isNotEmpty();
        for (String key : units) {
          assertThat(other.getProperty(key)).as(name + " " + key).isEqualTo(pages.getProperty(key));
        }
      }
    }
  }

  /** A kind of records has one name, wherever it stands. */
  @Test
  void aKindHasOneName() throws IOException {
    Properties pages = words("zh-Hant");
    for (RecordKind kind : RecordKind.values()) {
      String key = "kind." + kind.id();
      assertThat(
              List.of(
                  pages.getProperty(key + ".list"),
                  pages.getProperty(key + ".column"),
                  messages("report").getProperty(key),
                  messages("cli").getProperty(key),
                  messages("audit").getProperty("records." + kind.id())))
          .as(key)
          .containsOnly(pages.getProperty(key));
    }
  }

  /** Listed records of any kind may be told where papers are stated. */
  @Test
  void whatIsCountedOfAKindHasWordsOnPagesAndInReports() throws IOException {
    for (String language : List.of("zh-Hant", "en")) {
      for (Properties file : List.of(words(language), messages("report", language))) {
        for (RecordKind kind : RecordKind.values()) {
          assertThat(file.getProperty("counted." + kind.id())).as(language).contains("{0, ");
        }
      }
    }
  }

  /** The state of a submission is told in the word of its column. */
  @Test
  void submissionsHaveOneWord() throws IOException {
    for (Submission.State state : Submission.State.values()) {
      String key = "submission." + state.id();
      String word = words("zh-Hant").getProperty(key);
      assertThat(messages("audit").getProperty(key)).isEqualTo(word);
      assertThat(state == Submission.State.NOT_STATED || word.endsWith("提報")).as(word).isTrue();
    }
    for (Properties file : List.of(words("zh-Hant"), messages("report"), messages("audit"))) {
      assertThat(file.values()).noneMatch(word -> ((String) word).contains("提交"));
    }
  }

  private static Properties messages(String name) throws IOException {
    return messages(name, "zh-Hant");
  }

  private static Properties messages(String name, String language) throws IOException {
    return TemplateWordsTest.properties(MESSAGES.resolve(name + "_" + language + ".properties"));
  }

  @Test
  void bothLanguagesPutInTheSameValues() throws IOException {
    Properties chinese = words("zh-Hant");
    Properties english = words("en");
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
  @Test
  void noApostropheIsAQuote() throws IOException {
    for (String language : List.of("zh-Hant", "en")) {
      assertThat(words(language).values()).as(language).noneMatch(v -> ((String) v).contains("'"));
    }
  }

  @Test
  void englishWordsAreEnglish() throws IOException {
    Properties english = words("en");
    Set<String> chinese =
        english.stringPropertyNames().stream()
            .filter(key -> NOT_ENGLISH.matcher(english.getProperty(key)).find())
            .collect(Collectors.toSet());
    assertThat(chinese).containsExactly("search.examples.list");
  }

  private static Properties words(String language) throws IOException {
    return TemplateWordsTest.properties(WORDS.resolve(language + ".properties"));
  }
}
