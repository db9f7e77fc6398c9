package org.chengguo.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.model.Language;
import org.chengguo.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that every problem has a message in both languages, with all arguments filled in. */
final class MessagesTest {
  private static final Path SCHEMAS = Path.of("src/main/resources/schema");
  private static final Pattern LEFT_OVER = Pattern.compile("\\{[0-9]|plural|[‘']?\\{'");
  private static final String[] ARGUMENTS = {"first", "second", "3", "fourth"};

  /** Codes that are only ever reported with one of these first arguments. */
  private static final Set<Code> BY_ARGUMENT =
      Set.of(Code.WRONG_LENGTH, Code.OUT_OF_RANGE, Code.BAD_FORM, Code.ADDRESS_TAKEN);

  private static Properties bundle(Language language) {
    Properties properties = new Properties();
    String resource = "/messages/problems_" + language.tag() + ".properties";
    try (InputStream in = MessagesTest.class.getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** {@code wrong-length.minItems} and so on, for what the schemas can really find. */
  private static Set<String> keysOfSchemas() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      for (Path file : files.toList()) {
        collect(new ObjectMapper().readTree(file.toFile()), "", keys);
      }
    }
    return keys;
  }

  private static void collect(JsonNode schema, String name, Set<String> keys) {
    for (String keyword : List.of("minItems", "maxItems", "minLength", "maxLength")) {
      if (schema.path(keyword).isInt()) {
        keys.add("wrong-length." + keyword);
      }
    }
    for (String keyword : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
      if (schema.path(keyword).isNumber()) {
        keys.add("out-of-range." + keyword);
      }
    }
    if (schema.path("pattern").isTextual() || schema.path("not").isObject()) {
      keys.add("bad-form." + name);
    }
    String format = schema.path("format").asText("");
    if (!format.isEmpty() && !format.endsWith("-reference")) {
      keys.add("bad-form." + format);
    }
    schema.properties().forEach(member -> collect(member.getValue(), member.getKey(), keys));
    if (schema.isArray()) {
      schema.forEach(item -> collect(item, name, keys));
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(bundle(Language.EN).stringPropertyNames())
        .isEqualTo(bundle(Language.ZH_HANT).stringPropertyNames());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeHasAMessage(Language language) {
    Messages messages = Messages.in(language);
    for (Code code : Code.values()) {
      if (!BY_ARGUMENT.contains(code)) {
        Problem problem = Problem.of(code, Origin.file("a"), ARGUMENTS);
        assertThat(messages.message(problem)).as(code.id()).isNotBlank().doesNotMatch(LEFT_OVER);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatTheSchemasCanFindHasAMessage(Language language) throws IOException {
    assertThat(keysOfSchemas()).contains("bad-form.slug", "wrong-length.maxItems");
    assertThat(bundle(language).stringPropertyNames()).containsAll(keysOfSchemas());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyIsOfACodeOrTheReport(Language language) {
    List<String> codes = Stream.of(Code.values()).map(Code::id).toList();
    assertThat(bundle(language).stringPropertyNames())
        .allMatch(key -> key.startsWith("report.") || codes.contains(key.split("\\.")[0]));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPatternIsFilledIn(Language language) {
    Messages messages = Messages.in(language);
    for (String key : bundle(language).stringPropertyNames()) {
      String text =
          key.equals("report.totals")
              ? messages.text(key, 1L, 2L)
              : messages.text(key, "1", "2", "3", "4");
      assertThat(LEFT_OVER.matcher(text).find()).as(key + ": " + text).isFalse();
    }
  }

  @Test
  void bothLanguagesSpeakOfTheSameArguments() {
    Properties english = bundle(Language.EN);
    Properties chinese = bundle(Language.ZH_HANT);
    for (String key : english.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  private static Set<String> places(String pattern) {
    Set<String> places = new TreeSet<>();
    Pattern.compile("\\{([0-9])").matcher(pattern).results().forEach(m -> places.add(m.group(1)));
    return places;
  }

  @Test
  void aVariantsMessageIsPreferredToTheCodes() {
    Messages messages = Messages.in(Language.EN);
    Origin origin = Origin.file("a");

    assertThat(messages.message(Problem.of(Code.WRONG_TYPE, origin, "string", "5")))
        .isEqualTo("expected text, found 5");
    assertThat(messages.message(Problem.of(Code.WRONG_TYPE, origin, "other", "5")))
        .isEqualTo("expected other, found 5");
    assertThat(messages.message(Problem.of(Code.WRONG_TYPE, origin, "object", "5")))
        .isEqualTo("expected a group of fields ({…}), found 5");
  }

  @Test
  void pluralsFollowTheNumber() {
    Messages messages = Messages.in(Language.EN);
    Origin origin = Origin.file("a");

    assertThat(messages.message(Problem.of(Code.WRONG_LENGTH, origin, "minItems", "1")))
        .isEqualTo("needs at least 1 item");
    assertThat(messages.message(Problem.of(Code.WRONG_LENGTH, origin, "maxItems", "4")))
        .isEqualTo("takes at most 4 items");
  }

  @Test
  void suggestionsComeBeforeTheHint() {
    Problem problem =
        new Problem(
            Code.UNKNOWN_AGENCY, Origin.file("a"), List.of("laber"), List.of("labor", "laser"));

    assertThat(Messages.in(Language.EN).hint(problem))
        .contains("did you mean labor or laser? agencies are registered in agencies.json");
  }

  @Test
  void argumentsAreNotPatterns() {
    Problem problem = Problem.of(Code.UNKNOWN_KEY, Origin.file("a"), "{0} '{1}' it''s");

    assertThat(Messages.in(Language.EN).message(problem)).contains("“{0} '{1}' it''s”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hint", "slug.hint", "string"})
  void namesInContentAreNotWordings(String name) {
    Messages messages = Messages.in(Language.EN);
    List<String> texts = new ArrayList<>();
    for (Code code : List.of(Code.STRAY_FILE, Code.UNKNOWN_TOPIC, Code.BAD_NAME)) {
      texts.add(messages.message(Problem.of(code, Origin.file("a"), name)));
    }

    assertThat(texts).allMatch(message -> message.contains("“" + name + "”"));
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Problem problem = Problem.of(Code.TEMPLATE_FAULT, Origin.file("a"), "x", "y", "1234");
      assertThat(Messages.in(Language.EN).hint(problem)).contains("1,234 pages fail at this place");
    } finally {
      Locale.setDefault(before);
    }
  }
}
