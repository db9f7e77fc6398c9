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

/** The index of a synthetic site as its files have it, and what they were made of. */
final class ExportedIndex {
  static final Site SITE = SyntheticSites.of(4000, 7);
  static final LuceneIndex INDEX = LuceneIndex.of(SITE);
  static final SortedMap<String, byte[]> FILES = IndexFiles.of(INDEX);
  static final JsonNode MANIFEST = manifest();

  private ExportedIndex() {}

  private static JsonNode manifest() {
    try {
      return new ObjectMapper().readTree(FILES.get("search-index/manifest.json"));
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  static ExportedFile file(String path, char mark) {
    byte[] bytes = FILES.get("search-index/" + MANIFEST.get("build").textValue() + "/" + path);
    assertThat(bytes).as(path).isNotNull();
    return ExportedFile.packed(bytes, mark);
  }

  /** A term as its file has it; a page is the frequency and length of its first group. */
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
      List<ExportedFile.Group> found = page.rest(page::group);
      assertThat(List.of(found.get(0).frequency(), found.get(0).norm()))
          .isEqualTo(entry.pages.get(i));
      groups.addAll(found);
    }
    return groups;
  }

  /** A record as its file has it. */
  record Stored(String slug, String title, String text, int norm, List<Integer> labels) {}

  static List<Stored> documents() {
    List<Stored> documents = new ArrayList<>();
    int perFile = MANIFEST.get("documentsPerFile").intValue();
    for (int i = 0; i * perFile < SITE.records().size(); i++) {
      ExportedFile file = file("documents/" + i + ".bin", 'R');
      List<Stored> found =
          file.rest(
              () ->
                  new Stored(
                      file.text(),
                      file.text(),
                      file.text(),
                      file.octet(),
                      file.counted(file::number)));
      assertThat(found).hasSize(Math.min(perFile, SITE.records().size() - i * perFile));
      documents.addAll(found);
    }
    return documents;
  }
}
