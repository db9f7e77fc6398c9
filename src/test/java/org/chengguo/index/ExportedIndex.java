package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chengguo.model.Site;
import org.chengguo.testing.SyntheticSites;

/** Exported index of a synthetic site, and the index from which it was exported. */
final class ExportedIndex {
  static final Site SITE = SyntheticSites.of(4000, 7);
  static final LuceneIndex INDEX = LuceneIndex.of(SITE);
  static final SortedMap<String, byte[]> FILES = IndexFiles.of(INDEX);
  static final JsonNode MANIFEST = manifest();

  private ExportedIndex() {}

  private static JsonNode manifest() {
    try {
      return new ObjectMapper().readTree(FILES.get("search-index/manifest.json"));
    } catch (IOException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  static ExportedFile file(String path, char mark) {
    byte[] bytes = FILES.get("search-index/" + MANIFEST.get("build").textValue() + "/" + path);
    assertThat(bytes).as(path).isNotNull();
    return ExportedFile.packed(bytes, mark);
  }

  /** Exported term; a page is the frequency and length of its first group. */
  record Entry(
      int documents,
      float weight,
      List<ExportedFile.Group> beside,
      int firstPage,
      List<List<Integer>> pages,
      Map<Integer, Integer> labels) {}

  private static Entry entry(ExportedFile file) {
    int documents = file.number();
    float weight = file.real();
    ExportedFile beside = ExportedFile.bare(file.take(file.number()));
    List<ExportedFile.Group> groups = beside.rest(beside::group);
    int pages = file.number();
    int firstPage = pages > 0 ? file.number() : 0;
    List<List<Integer>> bounds = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      bounds.add(List.of(file.number(), file.octet()));
    }
    Map<Integer, Integer> labels = new HashMap<>();
    file.counted(() -> labels.put(file.number(), file.number()));
    return new Entry(documents, weight, groups, firstPage, bounds, labels);
  }

  static Map<String, Entry> entries(TermFamily family) {
    Map<String, Entry> entries = new TreeMap<>();
    int shards = MANIFEST.get("shards").get(family.folder()).intValue();
    for (int shard = 0; shard < shards; shard++) {
      ExportedFile file = file(family.folder() + "/" + shard + ".bin", 'D');
      while (!file.ended()) {
        String term = file.text();
        assertThat(family.shard(term, shards)).as(term).isEqualTo(shard);
        assertThat(entries.put(term, entry(file))).as(term).isNull();
      }
    }
    return entries;
  }

  static List<ExportedFile.Group> groups(Entry entry) {
    List<ExportedFile.Group> groups = new ArrayList<>(entry.beside);
    for (int i = 0; i < entry.pages.size(); i++) {
      ExportedFile page = file("postings/" + (entry.firstPage + i) + ".bin", 'P');
      List<ExportedFile.Group> groupsOfPage = page.rest(page::group);
      assertThat(List.of(groupsOfPage.get(0).frequency(), groupsOfPage.get(0).norm()))
          .isEqualTo(entry.pages.get(i));
      groups.addAll(groupsOfPage);
    }
    return groups;
  }

  /** Exported record. */
  record Stored(String slug, String title, String text, int norm, List<Integer> labels) {}

  static List<Stored> documents() {
    List<Stored> documents = new ArrayList<>();
    int perFile = MANIFEST.get("documentsPerFile").intValue();
    for (int i = 0; i * perFile < SITE.records().size(); i++) {
      ExportedFile file = file("documents/" + i + ".bin", 'R');
      List<Stored> stored =
          file.rest(
              () ->
                  new Stored(
                      file.text(),
                      file.text(),
                      file.text(),
                      file.octet(),
                      file.counted(file::number)));
      assertThat(stored).hasSize(Math.min(perFile, SITE.records().size() - i * perFile));
      documents.addAll(stored);
    }
    return documents;
  }
}
