package org.chengguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chengguo.Project;
import org.chengguo.RealSite;
import org.chengguo.testing.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the real content, {@code search} prints what the module of the built site answers. */
final class SearchParityTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final List<Asked> QUESTIONS =
      List.of(
          new Asked("哺集乳室", Map.of(), 10, 0),
          new Asked("性別平等", Map.of(), 10, 10),
          new Asked("性別平等", Map.of("year", List.of("111")), 10, 0),
          new Asked("觀傳局 2017", Map.of(), 5, 0),
          new Asked("消除對婦女一切形式歧視公約", Map.of(), 10, 0),
          new Asked("CEDAW 訓練", Map.of("kind", List.of("course", "measure")), 10, 0),
          new Asked("女", Map.of("year", List.of("106"), "agency", List.of("police")), 10, 0),
          new Asked("廁所安全龍鳳麒麟", Map.of(), 10, 0),
          new Asked("젠더", Map.of(), 10, 0));

  @TempDir private Path folder;

  /** A question in the module's words. */
  private record Asked(String query, Map<String, List<String>> filters, int limit, int offset) {}

  @Test
  void theVerbAnswersAsThePublishedModule() throws IOException {
    JsonNode answers = published(RealSite.folder());
    int hits = 0;
    for (int i = 0; i < QUESTIONS.size(); i++) {
      JsonNode found = JSON.readTree(run(arguments(QUESTIONS.get(i))));
      assertSame(QUESTIONS.get(i), found, answers.get(i));
      hits += found.get("hits").size();
    }
    assertThat(hits).isGreaterThan(40);
  }

  private static void assertSame(Asked asked, JsonNode found, JsonNode published) {
    assertThat(published.get("exact").booleanValue()).as("%s", asked).isTrue();
    for (String key : List.of("query", "total", "relaxed")) {
      assertThat(found.get(key)).as("%s %s", asked, key).isEqualTo(published.get(key));
    }
    assertThat(found.get("hits")).as("%s", asked).hasSameSizeAs(published.get("hits"));
    for (int i = 0; i < found.get("hits").size(); i++) {
      JsonNode hit = found.get("hits").get(i);
      assertThat(hit.fieldNames()).toIterable().startsWith("id", "score", "scoreBits");
      for (String key : (Iterable<String>) hit::fieldNames) {
        assertThat(hit.get(key))
            .as("%s %s %s", asked, i, key)
            .isEqualTo(published.get("hits").get(i).get(key));
      }
    }
  }

  private static List<String> arguments(Asked asked) {
    List<String> arguments = new ArrayList<>(List.of("search", asked.query(), "--format=json"));
    asked
        .filters()
        .forEach(
            (field, values) ->
                values.forEach(value -> arguments.add("--filter=" + field + "=" + value)));
    arguments.add("--limit=" + asked.limit());
    arguments.add("--offset=" + asked.offset());
    return arguments;
  }

  private JsonNode published(Path site) throws IOException {
    Path in = folder.resolve("in.json");
    Path out = folder.resolve("out.json");
    JSON.writeValue(in.toFile(), QUESTIONS);
    Path script = Path.of(getClass().getResource("/search/answers.mjs").getPath());
    Node.run(LIMIT, script, site.toString(), in.toString(), out.toString());
    return JSON.readTree(out.toFile()).get("answers");
  }

  private static String run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--content", Project.content().toString()));
    assertThat(Main.run(console, all.toArray(String[]::new)))
        .as("%s: %s", all, err.toString(StandardCharsets.UTF_8))
        .isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
