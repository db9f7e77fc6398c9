package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;

/** A stranger who knows the description of the files reads from them what Lucene's index holds. */
final class ExportTest {
  private static final Site SITE = SyntheticSites.of(4000, 7);
  private static final LuceneIndex INDEX = LuceneIndex.of(SITE);
  private static final SortedMap<String, byte[]> FILES = IndexFiles.of(INDEX);
  private static final JsonNode MANIFEST = manifest();

  private static JsonNode manifest() {
    try {
      return new ObjectMapper().readTree(FILES.get("search-index/manifest.json"));
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static ExportedFile file(String path, char mark) {
    byte[] bytes = FILES.get("search-index/" + MANIFEST.get("build").textValue() + "/" + path);
    assertThat(bytes).as(path).isNotNull();
    return ExportedFile.packed(bytes, mark);
  }

  /** A term as its file has it; a page is the frequency and length of its first group. */
  private record Entry(
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

  private static Map<String, Entry> entries(TermFamily family) {
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

  private static List<ExportedFile.Group> groups(Entry entry) {
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

  private record Impact(int frequency, int norm) {}

  @Test
  void everyListIsThatOfLuceneAndTheBestComeFirst() throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    for (TermFamily family : TermFamily.values()) {
      entries.putAll(entries(family));
    }
    BM25Similarity similarity = new BM25Similarity();
    TermsEnum terms = INDEX.terms();
    int count = 0;
    int paged = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next(), count++) {
      Entry entry = entries.get(term.utf8ToString());
      TermStatistics statistics =
          new TermStatistics(BytesRef.deepCopyOf(term), terms.docFreq(), terms.totalTermFreq());
      SimScorer scorer = similarity.scorer(1, INDEX.collection().orElseThrow(), statistics);
      Map<Integer, Impact> found = new TreeMap<>();
      float last = Float.MAX_VALUE;
      for (ExportedFile.Group group : groups(entry)) {
        float score = scorer.score(group.frequency(), group.norm());
        assertThat(score).as(term.utf8ToString()).isLessThanOrEqualTo(last);
        last = score;
        for (int document : group.documents()) {
          assertThat(found.put(document, new Impact(group.frequency(), group.norm()))).isNull();
        }
      }
      assertThat(found).as(term.utf8ToString()).isEqualTo(postings(terms));
      assertThat(entry.documents).isEqualTo(found.size());
      assertThat(entry.weight).isEqualTo(idf(entry.documents));
      paged += entry.pages.isEmpty() ? 0 : 1;
    }
    assertThat(entries).hasSize(count);
    assertThat(paged).as("terms with pages").isPositive();
  }

  /** As Lucene has it, with its rounding. */
  private static float idf(int documents) {
    long all = SITE.records().size();
    return (float) Math.log(1 + (all - documents + 0.5D) / (documents + 0.5D));
  }

  private static Map<Integer, Impact> postings(TermsEnum terms) throws IOException {
    Map<Integer, Impact> expected = new TreeMap<>();
    NumericDocValues norms = MultiDocValues.getNormValues(INDEX.reader(), LuceneIndex.TEXT);
    PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
    int next = postings.nextDoc();
    for (; next != DocIdSetIterator.NO_MORE_DOCS; next = postings.nextDoc()) {
      norms.advanceExact(next);
      expected.put(next, new Impact(postings.freq(), (int) norms.longValue() & 0xff));
    }
    return expected;
  }

  /** A record as its file has it. */
  private record Stored(String slug, String title, String text, int norm, List<Integer> labels) {}

  private static List<Stored> documents() {
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

  @Test
  void documentsAreTheRecords() {
    List<Stored> documents = documents();

    assertThat(documents).hasSameSizeAs(SITE.records());
    for (int i = 0; i < documents.size(); i++) {
      SourceRecord entry = SITE.records().get(i);
      assertThat(documents.get(i).slug).isEqualTo(entry.facts().slug());
      assertThat(documents.get(i).title).isEqualTo(entry.title());
      assertThat(documents.get(i).text).isEqualTo(entry.prose().text().strip());
    }
  }

  @Test
  void whatIsInAPageCanBeHadFromTheDocument() {
    List<Stored> documents = documents();
    List<Map<String, Integer>> counts = documents.stream().map(stored -> counts(stored)).toList();
    int looked = 0;
    for (TermFamily family : TermFamily.values()) {
      for (Map.Entry<String, Entry> term : entries(family).entrySet()) {
        Entry entry = term.getValue();
        if (entry.pages.isEmpty()) {
          continue;
        }
        for (ExportedFile.Group group : groups(entry)) {
          for (int document : group.documents()) {
            Stored stored = documents.get(document);
            int labelled =
                stored.labels.stream().mapToInt(label -> entry.labels.getOrDefault(label, 0)).sum();
            assertThat(counts.get(document).getOrDefault(term.getKey(), 0) + labelled)
                .as("%s in %s", term.getKey(), stored.title)
                .isEqualTo(group.frequency());
            assertThat(stored.norm).isEqualTo(group.norm());
            looked++;
          }
        }
      }
    }
    assertThat(looked).isPositive();
  }

  /** The names of labels as their files have them, after field and number. */
  private static List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    int perFile = MANIFEST.get("labelsPerFile").intValue();
    String folder = "search-index/" + MANIFEST.get("build").textValue() + "/labels/";
    long files = FILES.keySet().stream().filter(path -> path.startsWith(folder)).count();
    for (int i = 0; i < files; i++) {
      ExportedFile file = file("labels/" + i + ".bin", 'L');
      List<Label> found =
          file.rest(() -> new Label(field(file.text()), file.text(), file.counted(file::text)));
      assertThat(found.size()).isBetween(i + 1 < files ? perFile : 1, perFile);
      labels.addAll(found);
    }
    return labels;
  }

  private static LabelField field(String id) {
    return Stream.of(LabelField.values()).filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void documentsBearTheirLabelsYearAgencyAndKindFirst() {
    List<Label> labels = labels();
    List<Stored> documents = documents();
    for (int i = 0; i < documents.size(); i++) {
      List<Label> own = documents.get(i).labels.stream().map(labels::get).toList();
      assertThat(own).isEqualTo(RecordText.of(SITE.records().get(i), SITE).labels());
      assertThat(own)
          .extracting(Label::field)
          .startsWith(LabelField.YEAR, LabelField.AGENCY, LabelField.KIND);
    }
  }

  @Test
  void everyTermTellsTheLabelsThatItStandsIn() {
    List<Label> labels = labels();
    Map<String, Map<Integer, Integer>> expected = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      int label = i;
      terms(labels.get(i).text())
          .forEach(
              term ->
                  expected
                      .computeIfAbsent(term, unused -> new TreeMap<>())
                      .merge(label, 1, Integer::sum));
    }
    Map<String, Map<Integer, Integer>> found = new TreeMap<>();
    for (TermFamily family : TermFamily.values()) {
      entries(family).forEach((term, entry) -> found.put(term, entry.labels));
    }
    found.values().removeIf(Map::isEmpty);
    assertThat(found).isEqualTo(expected);
  }

  private static List<String> terms(String text) {
    String folded = Folding.complete().fold(text);
    List<String> terms = new ArrayList<>(TextAnalysis.terms(INDEX.analysis().ofRecord(folded)));
    terms.addAll(TextAnalysis.terms(INDEX.analysis().mentions(folded)));
    return terms;
  }

  /** Terms of title and text, a title's three times. */
  private static Map<String, Integer> counts(Stored stored) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : List.of(stored.title, stored.title, stored.title, stored.text)) {
      terms(text).forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    return counts;
  }

  @Test
  void tablesTellHowToFoldAndWhoseRecordsAreWhere() {
    ExportedFile tables = file("tables.bin", 'T');
    assertThat(ranges(tables)).isEqualTo(Folding.HAN.size());
    assertThat(ranges(tables)).isEqualTo(Folding.INVISIBLE.size());
    assertFolding(tables);
    Map<String, String> names = new TreeMap<>();
    tables.counted(() -> names.put(tables.text(), tables.text()));
    assertThat(names).isEqualTo(INDEX.analysis().names());
    YearNumerals years = INDEX.analysis().years();
    assertThat(tables.number()).isEqualTo(years.first().number());
    assertThat(tables.number()).isEqualTo(years.last().number());
    assertRuns(tables);
    assertThat(tables.ended()).isTrue();
  }

  /** Reads ranges, and counts their characters. */
  private static int ranges(ExportedFile tables) {
    int[] last = {0};
    return tables
        .counted(
            () -> {
              int first = last[0] + tables.number();
              last[0] = first + tables.number();
              return last[0] - first + 1;
            })
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static void assertFolding(ExportedFile tables) {
    Map<Integer, Integer> folding = new TreeMap<>();
    int[] last = {0};
    List<Integer> targets = tables.counted(() -> last[0] += tables.number());
    List<Integer> counts = targets.stream().map(target -> tables.number()).toList();
    for (int i = 0; i < targets.size(); i++) {
      int source = targets.get(i);
      for (int left = counts.get(i); left > 0; left--) {
        source += tables.signed();
        folding.put(source, targets.get(i));
      }
    }
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int expected = INDEX.folding().fold(c);
      boolean other = expected > Folding.SPACE && expected != c;
      assertThat(folding.get(c)).as(Integer.toHexString(c)).isEqualTo(other ? expected : null);
    }
  }

  private static void assertRuns(ExportedFile tables) {
    List<List<String>> values = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      values.add(tables.counted(tables::text));
    }
    int runs = tables.number();
    List<List<String>> columns = new ArrayList<>();
    for (List<String> names : values) {
      int place = 0;
      List<String> column = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        place += tables.signed();
        column.add(names.get(place));
      }
      columns.add(column);
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      int run = i;
      List<String> row = columns.stream().map(column -> column.get(run)).toList();
      rows.addAll(Collections.nCopies(tables.number(), row));
    }
    assertThat(rows)
        .isEqualTo(
            SITE.records().stream()
                .map(
                    entry ->
                        List.of(entry.year().toString(), entry.kind().id(), entry.agency().id()))
                .toList());
  }

  @Test
  void columnsHoldTheValuesOfEveryRecord() {
    assertColumn(FilterField.TOPIC, entry -> entry.topics().stream().map(t -> t.id()).toList());
    assertColumn(
        FilterField.STRATEGY,
        entry -> entry.strategy().map(s -> s.plan() + "/" + s.id()).stream().toList());
  }

  private static void assertColumn(
      FilterField field, Function<SourceRecord, List<String>> expected) {
    ExportedFile file = file("columns/" + field.id() + "-0.bin", 'C');
    List<String> names = file.counted(file::text);
    assertThat(file.rest(() -> file.counted(() -> names.get(file.number()))))
        .isEqualTo(SITE.records().stream().map(expected).toList());
  }

  @Test
  void theManifestCountsTheFiles() throws IOException {
    String folder = "search-index/" + MANIFEST.get("build").textValue() + "/";
    int documents = (SITE.records().size() + 3) / 4;
    assertThat(FILES.keySet().stream().filter(path -> path.startsWith(folder + "documents/")))
        .hasSize(documents);
    for (String shards : List.of("pairs", "characters", "words", "suggestions")) {
      assertThat(FILES.keySet().stream().filter(path -> path.startsWith(folder + shards + "/")))
          .hasSize(MANIFEST.get("shards").get(shards).intValue());
    }
    assertThat(MANIFEST.get("documents").intValue()).isEqualTo(SITE.records().size());
    assertThat(MANIFEST.get("format").intValue()).isEqualTo(2);
    double terms = INDEX.collection().orElseThrow().sumTotalTermFreq();
    assertThat(MANIFEST.get("averageLength").doubleValue())
        .isEqualTo((float) (terms / SITE.records().size()));
  }

  @Test
  void theManifestHasWhatQueriesAreRankedWith() {
    assertThat(MANIFEST.get("titleTimes").intValue()).isEqualTo(RecordText.TITLE_TIMES);
    assertThat(MANIFEST.get("query").get("mostTerms").intValue())
        .isEqualTo(RankingQuery.MOST_TERMS);
    assertThat(MANIFEST.get("query").get("shares"))
        .extracting(share -> share.doubleValue())
        .isEqualTo(RankingQuery.SHARES);
    assertThat(MANIFEST.get("query").get("sharesOfCharacters"))
        .extracting(share -> share.doubleValue())
        .isEqualTo(RankingQuery.SHARES_OF_CHARACTERS);
  }
}
