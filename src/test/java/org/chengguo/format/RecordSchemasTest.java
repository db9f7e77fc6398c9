package org.chengguo.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chengguo.Project;
import org.chengguo.testing.Differences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records have the same keys in Markdown files and in results.json, and the guide names them. */
final class RecordSchemasTest {
  private static JsonNode schema(String name) throws IOException {
    return new ObjectMapper().readTree(Project.schemas().resolve(name + ".schema.json").toFile());
  }

  private static Set<String> keys(JsonNode object) {
    Set<String> keys = new TreeSet<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** Returns the keys of Markdown files that records of every kind may have. */
  private static Set<String> common() throws IOException {
    JsonNode record = schema("record");
    Set<String> common = keys(record.path("properties"));
    // A schema of false, in a condition on the kind, excludes a key from all other kinds.
    for (JsonNode excluded : record.path("allOf").findValues("properties")) {
      common.removeAll(
          keys(excluded).stream()
              .filter(key -> excluded.path(key).isBoolean())
              .collect(Collectors.toSet()));
    }
    // Each list of results.json has records of one kind.
    common.remove("kind");
    return common;
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyses", "assessments", "courses"})
  void aListOfResultsHasTheKeysOfAllRecords(String list) throws IOException {
    JsonNode listed = schema("results").path("properties").path(list).path("items");

    assertThat(common()).contains("title", "topics", "source").doesNotContain("strategy", "form");
    assertThat(Differences.without(common(), keys(listed.path("properties"))))
        .as("keys of record.schema.json to add to " + list + " in results.schema.json")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/properties", "/$defs/figure/properties"})
  void theGuideNamesEveryKey(String pointer) throws IOException {
    String guide = Files.readString(Project.docs().resolve("content.md"));
    Set<String> keys =
        keys(schema(pointer.startsWith("/$defs") ? "figures" : "record").at(pointer));

    assertThat(keys).hasSizeGreaterThan(10);
    assertThat(keys.stream().filter(key -> !guide.contains("`" + key + "`")))
        .as("keys to explain in src/docs/content.md")
        .isEmpty();
  }
}
