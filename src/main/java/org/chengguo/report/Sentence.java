package org.chengguo.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that tells several figures of a year together, by their ids.
 *
 * @param key in the words of reports
 */
record Sentence(String key, List<String> figures) {
  /** All sentences; a report contains one if the year states all its figures. */
  static final List<Sentence> ALL = read();

  Sentence {
    figures = List.copyOf(figures);
  }

  // Which figures belong together is a matter of the content: a file says so, not this code.
  private static List<Sentence> read() {
    try (InputStream file = Sentence.class.getResourceAsStream("/report/sentences.json")) {
      List<Sentence> sentences = new ArrayList<>();
      for (JsonNode sentence : new ObjectMapper().readTree(file)) {
        List<String> figures = new ArrayList<>();
        sentence.path("figures").forEach(figure -> figures.add(figure.textValue()));
        sentences.add(new Sentence("sentence." + sentence.path("name").textValue(), figures));
      }
      return List.copyOf(sentences);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
