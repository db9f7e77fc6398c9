package org.chengguo.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.chengguo.Project;
import org.chengguo.model.Language;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Text;

/**
 * Sources of a Hugo site with the records that {@link SyntheticContent} writes, for benchmarks
 * beside Hugo. Its templates are {@code src/test/benchmarks/hugo}.
 */
public final class HugoContent {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Text> LISTS =
      Map.of(
          "years", Text.of("年度", "Years"),
          "agencies", Text.of("機關", "Agencies"),
          "topics", Text.of("主題", "Topics"));

  private final Path folder;

  private HugoContent(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the sources of a site.
   *
   * @param folder that does not exist yet
   */
  public static void write(Path folder, Site site) throws IOException {
    Folders.copy(Project.benchmarks().resolve("hugo"), folder);
    HugoContent content = new HugoContent(folder);
    content.writeNames(site);
    for (RecordKind kind : RecordKind.values()) {
      Path section = Files.createDirectories(folder.resolve("content").resolve(kind.plural()));
      for (SourceRecord record : site.recordsOf(kind)) {
        Files.writeString(section.resolve(record.id() + ".md"), page(record));
      }
    }
  }

  /** Returns a page's file. Hugo reads JSON as front matter, of its formats the quickest. */
  private static String page(SourceRecord record) throws IOException {
    ObjectNode front = JSON.createObjectNode().put("title", record.title());
    front.putArray("years").add(record.year().toString());
    front.putArray("agencies").add(record.agency().id());
    ArrayNode topics = front.putArray("topics");
    record.topics().forEach(topic -> topics.add(topic.id()));
    record.strategy().ifPresent(strategy -> front.put("strategy", strategy.fullId()));
    record.issue().ifPresent(issue -> front.put("issue", issue.id()));
    record.note().ifPresent(note -> front.put("note", note));
    front.put("section", record.source().section());
    return JSON.writeValueAsString(front) + "\n\n" + SyntheticContent.markdown(record) + "\n";
  }

  /** Writes the names of all that records name, as data and as titles of lists. */
  private void writeNames(Site site) throws IOException {
    for (Language language : Language.values()) {
      Map<String, Map<String, String>> names = names(site, language);
      Path data = Files.createDirectories(folder.resolve("data"));
      JSON.writeValue(data.resolve(tag(language) + ".json").toFile(), names);
      names.get("kinds").forEach((kind, name) -> writeList(language, kind, name));
      for (String list : LISTS.keySet()) {
        writeList(language, list, LISTS.get(list).in(language));
        names.get(list).forEach((id, name) -> writeList(language, list + "/" + id, name));
      }
    }
  }

  private static Map<String, Map<String, String>> names(Site site, Language language) {
    Map<String, Map<String, String>> names = new TreeMap<>();
    BiConsumer<String, Map.Entry<String, Text>> add =
        (list, name) ->
            names
                .computeIfAbsent(list, key -> new TreeMap<>())
                .put(name.getKey(), name.getValue().in(language));
    for (RecordKind kind : RecordKind.values()) {
      add.accept("kinds", Map.entry(kind.plural(), kindName(kind)));
    }
    for (ReportYear year : site.years()) {
      add.accept("years", Map.entry(year.year().toString(), yearName(year.year())));
    }
    site.agencies()
        .forEach(agency -> add.accept("agencies", Map.entry(agency.id(), agency.name())));
    site.topics().forEach(topic -> add.accept("topics", Map.entry(topic.id(), topic.name())));
    site.issues().forEach(issue -> add.accept("issues", Map.entry(issue.id(), issue.name())));
    site.plans().stream()
        .flatMap(Plan::strategies)
        .forEach(
            strategy -> add.accept("strategies", Map.entry(strategy.fullId(), strategy.title())));
    return names;
  }

  /** Writes the title of a list where Hugo looks for it. */
  private void writeList(Language language, String path, String title) {
    Path list = folder.resolve("names").resolve(tag(language)).resolve(path);
    String front = JSON.createObjectNode().put("title", title).toString();
    try {
      Files.writeString(Files.createDirectories(list).resolve("_index.md"), front + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a language's name in Hugo, which lowers the case of keys. */
  private static String tag(Language language) {
    return language == Language.EN ? "en" : "zh-hant";
  }

  private static Text yearName(RocYear year) {
    return new Text(
        year + " 年（" + year.commonEra() + "）",
        Optional.of(year.commonEra() + " (ROC " + year + ")"));
  }

  private static Text kindName(RecordKind kind) {
    return switch (kind) {
      case MEASURE -> Text.of("措施", "Measures");
      case ANALYSIS -> Text.of("性別分析", "Gender analyses");
      case ASSESSMENT -> Text.of("性別影響評估", "Gender impact assessments");
      case COURSE -> Text.of("課程", "Courses");
    };
  }
}
