package org.chengguo.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.derived.FigureSeries;
import org.chengguo.derived.PlanSheet;
import org.chengguo.derived.Verdict;
import org.chengguo.model.CountingRule;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.RecordKind;
import org.chengguo.model.RuleSubject;
import org.chengguo.model.Submission;
import org.chengguo.model.Unverifiable;
import org.chengguo.pages.charts.TrainingChart;
import org.chengguo.pages.compare.MissingReason;
import org.chengguo.testing.Differences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Word files, templates and code agree: nothing missing, nothing left over. */
public final class TemplateWordsTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path CODE = Path.of("src/main/java/org/chengguo");

  /** Packages whose literal keys are those of pages. */
  private static final Set<String> USERS_OF_WORDS = Set.of("pages", "render", "wording");

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path SCHEMAS = Path.of("src/main/resources/schema");
  private static final Pattern USE =
      Pattern.compile("words\\.(?:text|pieces)\\(\\s*\"([^\"]*)\"\\s*(\\+)?");

  /** The program's own words, which lie below those of pages. */
  private static final List<String> BELOW = List.of("names_", "audit_");

  private static final TreeMap<String, Set<String>> WORDS = new TreeMap<>();
  private static final TreeMap<String, Set<String>> WORDS_BELOW = new TreeMap<>();
  private static final Set<String> LITERAL = new TreeSet<>();
  private static final Set<String> PREFIXES = new TreeSet<>();
  private static final StringBuilder TEXT = new StringBuilder();

  @BeforeAll
  static void read() throws IOException {
    for (Path file : list(TEMPLATES.resolve("words"))) {
      Set<String> below = new TreeSet<>();
      for (String bundle : BELOW) {
        below.addAll(keys(MESSAGES.resolve(bundle + file.getFileName())));
      }
      WORDS.put(file.getFileName().toString(), keys(file));
      WORDS_BELOW.put(file.getFileName().toString(), below);
    }
    for (Path file : list(TEMPLATES)) {
      if (!Files.isDirectory(file)) {
        read(file, true);
      }
    }
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        read(file, USERS_OF_WORDS.contains(CODE.relativize(file).getName(0).toString()));
      }
    }
  }

  private static void read(Path file, boolean isPages) throws IOException {
    String text = Files.readString(file);
    Matcher use = USE.matcher(text);
    while (isPages && use.find()) {
      (use.group(2) == null ? LITERAL : PREFIXES).add(use.group(1));
    }
    TEXT.append(text);
  }

  private static Set<String> keys(Path file) throws IOException {
    return new TreeSet<>(properties(file).stringPropertyNames());
  }

  public static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> enumOf(String schema, String... path) throws IOException {
    JsonNode node = new ObjectMapper().readTree(SCHEMAS.resolve(schema).toFile());
    for (String key : path) {
      node = node.path(key);
    }
    List<String> values = new ArrayList<>();
    node.path("enum").forEach(value -> values.add(value.asText()));
    assertThat(values).as(schema + " " + Arrays.toString(path)).isNotEmpty();
    return values;
  }

  /** The keys that begin with a prefix and end in a value. */
  private static TreeMap<String, Set<String>> dynamic() throws IOException {
    TreeMap<String, Set<String>> keys = new TreeMap<>();
    for (RecordKind kind : RecordKind.values()) {
      for (String ending : List.of("", ".list", ".about", ".column", ".sentence")) {
        add(keys, "kind.", kind.id() + ending);
      }
      add(keys, "counted.", kind.id());
      add(keys, "undertaking.again.", kind.id());
      add(keys, "undertaking.became.", kind.id());
    }
    for (Crosswalk.Relation relation : Crosswalk.Relation.values()) {
      add(keys, "relation.", relation.id());
      add(keys, "relation.short.", relation.id());
    }
    for (String form : List.of("odt", "md")) {
      add(keys, "report.form.", form);
    }
    for (String by : List.of("kinds", "strategies", "topics", "figures", "records")) {
      add(keys, "compare.by.", by);
    }
    for (Submission.State state : Submission.State.values()) {
      add(keys, "submission.", state.id());
    }
    for (String unit : enumOf("common.schema.json", "$defs", "unit")) {
      add(keys, "unit.", unit);
    }
    for (String form : enumOf("common.schema.json", "$defs", "courseForm")) {
      add(keys, "record.form.", form);
    }
    Arrays.stream(MissingReason.values()).forEach(gap -> add(keys, "unknown.", gap.key()));
    add(keys, "unknown.", "agency-year.not-stated");
    addCharts(keys);
    addCounting(keys);
    addAnswers(keys);
    String[] figure = {"$defs", "figure", "properties", "qualifier"};
    for (String qualifier : enumOf("figures.schema.json", figure)) {
      add(keys, "qualifier.", qualifier);
    }
    String[] update = {"properties", "updates", "items", "properties", "change"};
    for (String change : enumOf("year.schema.json", update)) {
      add(keys, "update.", change);
    }
    return keys;
  }

  private static void addCharts(TreeMap<String, Set<String>> keys) throws IOException {
    String[] trained = {"$defs", "figure", "properties", "trained", "properties"};
    for (String who : enumOf("figures.schema.json", with(trained, "who"))) {
      add(keys, "trained.", who);
      add(keys, "trained.among.", who);
    }
    for (String sex : enumOf("figures.schema.json", with(trained, "sex"))) {
      add(keys, "sex.", sex);
    }
    for (TrainingChart.Relation relation : TrainingChart.Relation.values()) {
      add(keys, "chart.training.", relation.id());
    }
  }

  private static String[] with(String[] path, String last) {
    String[] longer = Arrays.copyOf(path, path.length + 1);
    longer[path.length] = last;
    return longer;
  }

  private static void addCounting(TreeMap<String, Set<String>> keys) {
    for (CountingRule.Kind kind : CountingRule.Kind.values()) {
      for (String ending : List.of(".name", ".about")) {
        add(keys, "rule.", kind.id() + ending);
      }
    }
    for (CountingRule.Change change : CountingRule.Change.values()) {
      add(keys, "change.", change.id());
    }
    for (CountingRule.Stated stated : CountingRule.Stated.values()) {
      add(keys, "stated.", stated.id());
    }
    for (Unverifiable.Reason reason : Unverifiable.Reason.values()) {
      add(keys, "unverifiable.", reason.id());
    }
    for (FigureSeries.Note note : FigureSeries.Note.values()) {
      add(keys, "series.note.", note.id());
    }
    for (String counted : List.of("agencies", "groups")) {
      add(keys, "sum.", counted + ".list");
    }
    for (String unit : List.of("papers", "records")) {
      add(keys, "possible.other-unit.", unit);
    }
  }

  private static void addAnswers(TreeMap<String, Set<String>> keys) {
    for (String ending : List.of("", ".sign", ".about")) {
      Arrays.stream(Verdict.values())
          .forEach(verdict -> add(keys, "verdict.", verdict.id() + ending));
      Arrays.stream(PlanSheet.State.values())
          .forEach(state -> add(keys, "state.", state.id() + ending));
    }
    for (String ending : List.of("", ".short")) {
      Arrays.stream(RuleSubject.values())
          .forEach(subject -> add(keys, "subject.", subject.id() + ending));
    }
    Arrays.stream(PlanSheet.Reason.values()).forEach(reason -> add(keys, "reason.", reason.id()));
  }

  private static void add(TreeMap<String, Set<String>> keys, String prefix, String ending) {
    keys.computeIfAbsent(prefix, unused -> new TreeSet<>()).add(prefix + ending);
  }

  @Test
  void everyGapIsExplainedWhereItStands() {
    assertThat(MissingReason.values())
        .allSatisfy(gap -> assertThat(TEXT).containsPattern("\"" + gap.key() + "\"[,\\]]"));
  }

  @Test
  void everyPrefixIsKnownHere() throws IOException {
    assertThat(Differences.without(PREFIXES, dynamic().keySet()))
        .as("beginnings of keys whose endings dynamic() must list")
        .isEmpty();
  }

  @Test
  void everythingUsedIsThere() throws IOException {
    Set<String> used = new TreeSet<>(LITERAL);
    dynamic().values().forEach(used::addAll);

    assertThat(LITERAL).hasSizeGreaterThan(50);
    WORDS.forEach(
        (file, keys) -> {
          Set<String> all = new TreeSet<>(keys);
          all.addAll(WORDS_BELOW.get(file));
          assertThat(Differences.without(used, all))
              .as("words to add to templates/words/" + file)
              .isEmpty();
        });
  }

  @Test
  void everythingThereIsUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    dynamic().values().forEach(used::addAll);

    for (TreeMap<String, Set<String>> layer : List.of(WORDS, WORDS_BELOW)) {
      for (String file : layer.keySet()) {
        Set<String> leftOver = new TreeSet<>(layer.get(file));
        leftOver.removeAll(used);
        leftOver.removeIf(key -> TEXT.indexOf('"' + key + '"') >= 0);
        assertThat(leftOver).as(file + ": words that nothing uses").isEmpty();
      }
    }
  }

  /** A sentence of a page that had a name's key would be refused by every build. */
  @Test
  void noKeyStandsInTwoLayers() {
    WORDS.forEach(
        (file, keys) -> assertThat(WORDS_BELOW.get(file)).doesNotContainAnyElementsOf(keys));
  }
}
