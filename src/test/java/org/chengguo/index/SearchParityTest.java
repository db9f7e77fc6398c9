package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.Queries;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module in Node gives what Lucene gives: ids, order, the bits of scores, counts. */
class SearchParityTest {
  private static final int QUERIES = 10_000;

  @TempDir private Path folder;

  @Test
  void everyAnswerIsThatOfLucene() throws IOException {
    assertEveryAnswerIsThatOfLucene(1000, 1);
  }

  @Tag("large")
  @Test
  void everyAnswerOverManyRecordsIsThatOfLucene() throws IOException {
    assertEveryAnswerIsThatOfLucene(10_000, 2);
  }

  private void assertEveryAnswerIsThatOfLucene(int records, long seed) throws IOException {
    Site site = SyntheticSites.of(records, seed);
    SearchIndex index = SearchIndex.of(site);
    assertSame(requests(site, QUERIES, seed), index, new NodeEngine(index, folder));
  }

  /** Lucene answers while the module does. */
  static void assertSame(List<NodeEngine.Asked> requests, SearchIndex index, NodeEngine engine) {
    CompletableFuture<List<SearchAnswer>> expected =
        CompletableFuture.supplyAsync(
            () -> requests.stream().map(asked -> index.search(request(asked))).toList());
    List<NodeEngine.Answer> found = engine.ask(requests).answers();
    assertThat(found).hasSameSizeAs(requests);
    int answered = 0;
    for (int i = 0; i < requests.size(); i++) {
      assertSame(requests.get(i), expected.join().get(i), found.get(i));
      answered += found.get(i).hits().isEmpty() ? 0 : 1;
    }
    assertThat(answered).as("requests with any hit").isGreaterThan(requests.size() / 2);
  }

  /** Random queries: half of them filtered, some from a later place on. */
  static List<NodeEngine.Asked> requests(Site site, int count, long seed) {
    List<String> queries = Queries.random(site, count, seed);
    return IntStream.range(0, queries.size())
        .mapToObj(i -> request(queries.get(i), i, site))
        .toList();
  }

  private static NodeEngine.Asked request(String query, int i, Site site) {
    Map<String, List<String>> filters = new HashMap<>();
    int kind = i % 8;
    SourceRecord first = site.records().get((int) ((i * 7919L) % site.records().size()));
    SourceRecord second = site.records().get((int) ((i * 104729L) % site.records().size()));
    for (FilterField field : FilterField.values()) {
      if (kind >= 4 && (kind - 4 + i / 8) % FilterField.values().length <= field.ordinal() % 3) {
        List<String> values = new ArrayList<>(field.of(first));
        values.addAll(field.of(second));
        if (!values.isEmpty()) {
          filters.put(field.id(), values.stream().distinct().toList());
        }
      }
    }
    return new NodeEngine.Asked(query, filters, 10, i % 20 == 0 ? 10 : 0);
  }

  /** The module's answer is Lucene's. */
  static void assertSame(NodeEngine.Asked asked, SearchIndex index, NodeEngine.Answer found) {
    assertSame(asked, index.search(request(asked)), found);
  }

  private static void assertSame(
      NodeEngine.Asked asked, SearchAnswer expected, NodeEngine.Answer found) {
    assertThat(found.hits().stream().map(NodeEngineHit::of).toList())
        .as("%s", asked)
        .isEqualTo(expected.hits().stream().map(NodeEngineHit::of).toList());
    assertThat(found.relaxed()).as("%s", asked).isEqualTo(expected.relaxed());
    if (found.exact()) {
      assertThat(found.total()).as("%s", asked).isEqualTo(expected.total());
      assertThat(found.facets()).as("%s", asked).isEqualTo(facets(expected));
    } else {
      assertThat(found.total()).as("%s", asked).isLessThanOrEqualTo(expected.total());
    }
  }

  private record NodeEngineHit(String id, int scoreBits, String title) {
    static NodeEngineHit of(NodeEngine.Hit hit) {
      return new NodeEngineHit(hit.id(), hit.scoreBits(), hit.title());
    }

    static NodeEngineHit of(SearchAnswer.Hit hit) {
      return new NodeEngineHit(hit.id(), Float.floatToIntBits(hit.score()), hit.title());
    }
  }

  private static SearchRequest request(NodeEngine.Asked asked) {
    Map<FilterField, Set<String>> filters = new EnumMap<>(FilterField.class);
    asked
        .filters()
        .forEach((id, values) -> filters.put(FilterField.of(id).orElseThrow(), Set.copyOf(values)));
    return new SearchRequest(asked.query(), filters, asked.limit(), asked.offset());
  }

  private static Map<String, SortedMap<String, Integer>> facets(SearchAnswer answer) {
    Map<String, SortedMap<String, Integer>> facets = new HashMap<>();
    for (FilterField field : FilterField.values()) {
      facets.put(field.id(), answer.counts().getOrDefault(field, new TreeMap<>()));
    }
    return facets;
  }
}
