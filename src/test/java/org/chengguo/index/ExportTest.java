package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.chengguo.model.SourceRecord;
import org.chengguo.terms.Folding;
import org.chengguo.terms.RecordText;
import org.chengguo.terms.YearNumerals;
import org.junit.jupiter.api.Test;

/** Reads the exported files by their description and compares them with Lucene's index. */
final class ExportTest {
  private record Impact(int frequency, int norm) {}

  @Test
  void everyListIsThatOfLuceneAndTheBestComeFirst() throws IOException {
    Map<String, ExportedIndex.Entry> entries = new TreeMap<>();
    for (TermFamily family : TermFamily.values()) {
      entries.putAll(ExportedIndex.entries(family));
    }
    BM25Similarity similarity = new BM25Similarity();
    TermsEnum terms = ExportedIndex.INDEX.terms();
    int count = 0;
    int paged = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next(), count++) {
      ExportedIndex.Entry entry = entries.get(term.utf8ToString());
      TermStatistics statistics =
          new TermStatistics(BytesRef.deepCopyOf(term), terms.docFreq(), terms.totalTermFreq());
      SimScorer scorer =
          similarity.scorer(1, ExportedIndex.INDEX.collection().orElseThrow(), statistics);
      Map<Integer, Impact> exported = new TreeMap<>();
      float last = Float.MAX_VALUE;
      for (ExportedFile.Group group : ExportedIndex.groups(entry)) {
        float score = scorer.score(group.frequency(), group.norm());
        assertThat(score).as(term.utf8ToString()).isLessThanOrEqualTo(last);
        last = score;
        for (int document : group.documents()) {
          assertThat(exported.put(document, new Impact(group.frequency(), group.norm()))).isNull();
        }
      }
      assertThat(exported).as(term.utf8ToString()).isEqualTo(postings(terms));
      assertThat(entry.documents()).isEqualTo(exported.size());
      assertThat(entry.weight()).isEqualTo(idf(entry.documents()));
      paged += entry.pages().isEmpty() ? 0 : 1;
    }
    assertThat(entries).hasSize(count);
    assertThat(paged).as("terms with pages").isPositive();
  }

  /** Returns Lucene's idf with its rounding. */
  private static float idf(int documents) {
    long all = ExportedIndex.SITE.records().size();
    return (float) Math.log(1 + (all - documents + 0.5D) / (documents + 0.5D));
  }

  private static Map<Integer, Impact> postings(TermsEnum terms) throws IOException {
    Map<Integer, Impact> expected = new TreeMap<>();
    NumericDocValues norms =
        MultiDocValues.getNormValues(ExportedIndex.INDEX.reader(), LuceneIndex.TEXT);
    PostingsEnum postings = terms.postings(null, PostingsEnum.FREQS);
    int next = postings.nextDoc();
    for (; next != DocIdSetIterator.NO_MORE_DOCS; next = postings.nextDoc()) {
      norms.advanceExact(next);
      expected.put(next, new Impact(postings.freq(), (int) norms.longValue() & 0xff));
    }
    return expected;
  }

  @Test
  void documentsAreTheRecords() {
    List<ExportedIndex.Stored> documents = ExportedIndex.documents();

    assertThat(documents).hasSameSizeAs(ExportedIndex.SITE.records());
    for (int i = 0; i < documents.size(); i++) {
      SourceRecord record = ExportedIndex.SITE.records().get(i);
      assertThat(documents.get(i).slug()).isEqualTo(record.facts().slug());
      assertThat(documents.get(i).title()).isEqualTo(record.title());
      assertThat(documents.get(i).text()).isEqualTo(record.prose().text().strip());
    }
  }

  @Test
  void whatIsInAPageCanBeHadFromTheDocument() {
    List<ExportedIndex.Stored> documents = ExportedIndex.documents();
    List<Map<String, Integer>> counts = documents.stream().map(stored -> counts(stored)).toList();
    int looked = 0;
    for (TermFamily family : TermFamily.values()) {
      for (Map.Entry<String, ExportedIndex.Entry> term : ExportedIndex.entries(family).entrySet()) {
        ExportedIndex.Entry entry = term.getValue();
        if (entry.pages().isEmpty()) {
          continue;
        }
        for (ExportedFile.Group group : ExportedIndex.groups(entry)) {
          for (int document : group.documents()) {
            ExportedIndex.Stored stored = documents.get(document);
            int labelled =
                stored.labels().stream()
                    .mapToInt(label -> entry.labels().getOrDefault(label, 0))
                    .sum();
            assertThat(counts.get(document).getOrDefault(term.getKey(), 0) + labelled)
                .as("%s in %s", term.getKey(), stored.title())
                .isEqualTo(group.frequency());
            assertThat(stored.norm()).isEqualTo(group.norm());
            looked++;
          }
        }
      }
    }
    assertThat(looked).isPositive();
  }

  /** Returns the frequencies of terms in title and text, where a title counts three times. */
  private static Map<String, Integer> counts(ExportedIndex.Stored stored) {
    Map<String, Integer> counts = new HashMap<>();
    for (String text : List.of(stored.title(), stored.title(), stored.title(), stored.text())) {
      IndexedTerms.of(ExportedIndex.INDEX, text)
          .forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    return counts;
  }

  @Test
  void tablesTellHowToFoldAndWhoseRecordsAreWhere() {
    ExportedFile tables = ExportedIndex.file("tables.bin", 'T');
    assertThat(ranges(tables)).isEqualTo(Folding.HAN.size());
    assertThat(ranges(tables)).isEqualTo(Folding.INVISIBLE.size());
    assertFolding(tables);
    Map<String, String> names = new TreeMap<>();
    tables.counted(() -> names.put(tables.text(), tables.text()));
    assertThat(names).isEqualTo(ExportedIndex.INDEX.analysis().names());
    YearNumerals years = ExportedIndex.INDEX.analysis().years();
    assertThat(tables.number()).isEqualTo(years.first().number());
    assertThat(tables.number()).isEqualTo(years.last().number());
    assertRuns(tables);
    assertThat(tables.ended()).isTrue();
  }

  /** Reads ranges and returns the number of their characters. */
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
      int expected = ExportedIndex.INDEX.folding().fold(c);
      boolean folds = expected > Folding.SPACE && expected != c;
      assertThat(folding.get(c)).as(Integer.toHexString(c)).isEqualTo(folds ? expected : null);
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
            ExportedIndex.SITE.records().stream()
                .map(
                    record ->
                        List.of(record.year().toString(), record.kind().id(), record.agency().id()))
                .toList());
  }

  @Test
  void columnsHoldTheValuesOfEveryRecord() {
    assertColumn(
        FilterField.TOPIC, record -> record.topics().stream().map(topic -> topic.id()).toList());
    assertColumn(
        FilterField.STRATEGY,
        record ->
            record.strategy().map(strategy -> strategy.plan() + "/" + strategy.id()).stream()
                .toList());
  }

  private static void assertColumn(
      FilterField field, Function<SourceRecord, List<String>> expected) {
    ExportedFile file = ExportedIndex.file("columns/" + field.id() + "-0.bin", 'C');
    List<String> names = file.counted(file::text);
    assertThat(file.rest(() -> file.counted(() -> names.get(file.number()))))
        .isEqualTo(ExportedIndex.SITE.records().stream().map(expected).toList());
  }

  @Test
  void theManifestCountsTheFiles() throws IOException {
    String folder = "search-index/" + ExportedIndex.MANIFEST.get("build").textValue() + "/";
    int documents = (ExportedIndex.SITE.records().size() + 3) / 4;
    assertThat(
            ExportedIndex.FILES.keySet().stream()
                .filter(path -> path.startsWith(folder + "documents/")))
        .hasSize(documents);
    for (String shards : List.of("pairs", "characters", "words", "suggestions")) {
      assertThat(
              ExportedIndex.FILES.keySet().stream()
                  .filter(path -> path.startsWith(folder + shards + "/")))
          .hasSize(ExportedIndex.MANIFEST.get("shards").get(shards).intValue());
    }
    assertThat(ExportedIndex.MANIFEST.get("documents").intValue())
        .isEqualTo(ExportedIndex.SITE.records().size());
    assertThat(ExportedIndex.MANIFEST.get("format").intValue()).isEqualTo(2);
    double terms = ExportedIndex.INDEX.collection().orElseThrow().sumTotalTermFreq();
    assertThat(ExportedIndex.MANIFEST.get("averageLength").doubleValue())
        .isEqualTo((float) (terms / ExportedIndex.SITE.records().size()));
  }

  @Test
  void theManifestHasWhatQueriesAreRankedWith() {
    assertThat(ExportedIndex.MANIFEST.get("titleTimes").intValue())
        .isEqualTo(RecordText.TITLE_TIMES);
    assertThat(ExportedIndex.MANIFEST.get("query").get("mostTerms").intValue())
        .isEqualTo(RankingQuery.MOST_TERMS);
    assertThat(ExportedIndex.MANIFEST.get("query").get("shares"))
        .extracting(share -> share.doubleValue())
        .isEqualTo(RankingQuery.SHARES);
    assertThat(ExportedIndex.MANIFEST.get("query").get("sharesOfCharacters"))
        .extracting(share -> share.doubleValue())
        .isEqualTo(RankingQuery.SHARES_OF_CHARACTERS);
  }
}
