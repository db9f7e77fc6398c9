package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HugoContentTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Site site = SyntheticContent.site(200);

  @TempDir private Path parent;
  private Path source;

  @BeforeEach
  void write() throws IOException {
    source = parent.resolve("hugo");
    HugoContent.write(source, site);
  }

  private Path page(SourceRecord record) {
    return source.resolve("content/" + record.kind().plural() + "/" + record.id() + ".md");
  }

  @Test
  void everyRecordIsAPageWithItsFactsAndText() throws IOException {
    for (SourceRecord record : site.records()) {
      String[] parts = Files.readString(page(record)).split("\n\n", 2);
      JsonNode facts = JSON.readTree(parts[0]);
      assertThat(facts.path("title").asText()).isEqualTo(record.title());
      assertThat(texts(facts.path("years"))).containsExactly(record.year().toString());
      assertThat(texts(facts.path("agencies"))).containsExactly(record.agency().id());
      assertThat(texts(facts.path("topics")))
          .isEqualTo(record.topics().stream().map(Topic::id).toList());
      boolean measure = record.kind() == RecordKind.MEASURE;
      assertThat(parts[1].replace("\\", ""))
          .isEqualTo((measure ? record.prose().text() : "") + "\n");
    }
    assertThat(Folders.texts(source.resolve("content"))).hasSize(site.records().size());
  }

  private static List<String> texts(JsonNode list) {
    return JSON.convertValue(
        list, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
  }

  @Test
  void whatRecordsNameHasANameInEachLanguage() throws IOException {
    for (String language : List.of("zh-hant", "en")) {
      JsonNode names = JSON.readTree(source.resolve("data/" + language + ".json").toFile());
      for (SourceRecord record : site.records()) {
        assertThat(names.path("years").has(record.year().toString())).isTrue();
        assertThat(names.path("agencies").has(record.agency().id())).isTrue();
        assertThat(names.path("kinds").has(record.kind().plural())).isTrue();
        record.topics().forEach(topic -> assertThat(names.path("topics").has(topic.id())).isTrue());
        record
            .strategy()
            .ifPresent(
                strategy -> assertThat(names.path("strategies").has(strategy.fullId())).isTrue());
        record
            .issue()
            .ifPresent(issue -> assertThat(names.path("issues").has(issue.id())).isTrue());
      }
    }
    assertThat(source.resolve("names/en/agencies/labor/_index.md"))
        .hasContent("{\"title\":\"Department of Labor\"}");
    assertThat(source.resolve("names/zh-hant/agencies/labor/_index.md"))
        .hasContent("{\"title\":\"勞動局\"}");
    assertThat(source.resolve("layouts/_default/single.html")).exists();
  }
}
