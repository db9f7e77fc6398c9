package org.chengguo.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chengguo.model.Strategy;

/** Labels that a reader gave to the real content, before any program looked. */
public final class LabelledLineage {
  private static final Path FOLDER = Path.of("src/test/resources/lineage");

  private LabelledLineage() {}

  /**
   * Records that are, may be, or only look like one undertaking.
   *
   * @param certainty {@code certain}, {@code likely} or {@code alike}
   * @param joint whether it is one thing of one year, printed for two agencies
   */
  public record Chain(String id, String certainty, boolean joint, List<String> records) {
    /** Whether the content must say that its records carry each other on. */
    public boolean isRecorded() {
      return certainty.equals("certain") && !joint;
    }
  }

  public static List<Chain> chains() {
    List<Chain> chains = new ArrayList<>();
    for (JsonNode chain : read("chains.json").path("chains")) {
      chains.add(
          new Chain(
              chain.path("id").asText(),
              chain.path("certainty").asText(),
              chain.path("link").asText().equals("joint"),
              texts(chain.path("records"))));
    }
    return chains;
  }

  /** Returns pairs of records that are not one undertaking. */
  public static List<List<String>> negatives() {
    List<List<String>> pairs = new ArrayList<>();
    read("negatives.json").path("pairs").forEach(pair -> pairs.add(texts(pair)));
    return pairs;
  }

  /** Returns record id → id of a related record of another agency → grade, 1 to 3. */
  public static Map<String, Map<String, Integer>> related() {
    Map<String, Map<String, Integer>> queries = new LinkedHashMap<>();
    for (JsonNode query : read("related.json").path("queries")) {
      Map<String, Integer> judged = new LinkedHashMap<>();
      query
          .path("judged")
          .properties()
          .forEach(grade -> judged.put(grade.getKey(), grade.getValue().asInt()));
      queries.put(query.path("query").asText(), judged);
    }
    return queries;
  }

  /** Returns the relation of strategies of two plans; empty if a reader found nothing in common. */
  public static String relation(Strategy one, Strategy other) {
    return read("crosswalk.json").path(one.plan()).required(one.id()).path(other.id()).asText();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static JsonNode read(String name) {
    try {
      return new ObjectMapper().readTree(FOLDER.resolve(name).toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
