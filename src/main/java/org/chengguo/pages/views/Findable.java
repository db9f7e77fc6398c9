package org.chengguo.pages.views;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chengguo.model.Agency;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Text;
import org.chengguo.model.Topic;

/** Records for testing example queries: a page offers none without results. */
public final class Findable {
  private final List<SourceRecord> records;

  // Several pages show the same queries, and one that finds nothing reads all records.
  private final Map<String, Boolean> answers = new ConcurrentHashMap<>();

  Findable(List<SourceRecord> records) {
    this.records = records;
  }

  /** Returns whether one record contains every word of a query. */
  public boolean by(String query) {
    return answers.computeIfAbsent(query, this::isFound);
  }

  private boolean isFound(String query) {
    List<String> words = List.of(folded(query).split(" "));
    return records.stream().map(Findable::text).anyMatch(text -> holdsAll(text, words));
  }

  private static boolean holdsAll(String text, List<String> words) {
    return words.stream().allMatch(text::contains);
  }

  private static String text(SourceRecord record) {
    Agency agency = record.agency();
    String commonEra = Integer.toString(record.year().commonEra());
    Stream<String> texts =
        Stream.of(record.title(), record.prose().text(), record.year().toString(), commonEra);
    Stream<Text> names =
        Stream.concat(
            Stream.of(agency.name(), record.agencyName()),
            record.topics().stream().map(Topic::name));
    Stream<String> translated =
        names.flatMap(name -> Stream.concat(Stream.of(name.chinese()), name.english().stream()));
    Stream<String> all =
        Stream.concat(texts, Stream.concat(translated, Stream.of(agency.shortName())));
    // Joined by line breaks, so that no word of a query matches across two texts.
    return folded(String.join("\n", all.toList()));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
