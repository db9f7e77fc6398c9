package org.chengguo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.ContentInputs;
import org.chengguo.artifact.Inputs;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/** Search index of a site, used by Lucene here and exported to files for browsers. */
public final class SearchIndex {
  /** Records are found by the names of their agency, topics and strategy, too. */
  public static final Inputs INPUTS =
      Inputs.of(
          ContentInputs.ALL_TEXTS,
          ContentInputs.AGENCIES,
          ContentInputs.TOPICS,
          ContentInputs.PLANS,
          ContentInputs.YEARS);

  private final LuceneIndex index;
  private final IndexSearcher searcher;

  private SearchIndex(LuceneIndex index) {
    this.index = index;
    this.searcher = new IndexSearcher(index.reader());
  }

  /** Indexes all records of a site. */
  public static SearchIndex of(Site site) {
    return new SearchIndex(LuceneIndex.of(site));
  }

  /** Returns the bytes of the exported index and of the search module, by path in the site. */
  public Map<String, byte[]> files() {
    return IndexFiles.of(index);
  }

  /** The same files with their inputs; the module is the same on every site. */
  public List<Artifact> artifacts() {
    return files().entrySet().stream()
        .<Artifact>map(
            file ->
                new IndexFile(
                    file.getKey(),
                    file.getKey().startsWith(IndexFiles.FOLDER) ? INPUTS : Inputs.NONE,
                    file.getValue()))
        .toList();
  }

  private record IndexFile(String path, Inputs inputs, byte[] bytes) implements Artifact {}

  /** Returns the id of a filter's value by its id or unique name. */
  public Optional<String> value(FilterField field, String name) {
    return FilterNames.of(field, index.site()).id(name);
  }

  /** Returns suggestions for a name that {@link #value} does not know. */
  public List<String> near(FilterField field, String name) {
    return FilterNames.of(field, index.site()).suggestions(name);
  }

  /** Returns Lucene's answer, which the browser's module must give to the bit. */
  public SearchAnswer search(SearchRequest request) {
    // Strict to loose, until something is found. Characters come last: they find more, but less
    // that is meant. engine.mjs goes the same way (SearchParityTest).
    RankingQuery asked = index.query(request.query());
    boolean relaxed = false;
    try {
      for (RankingQuery query : List.of(asked, asked.byCharacters())) {
        for (int threshold : query.thresholds()) {
          SearchAnswer answer = answer(query, threshold, relaxed, request);
          if (answer.total() > 0) {
            return answer;
          }
          relaxed = true;
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return SearchAnswer.NOTHING;
  }

  private SearchAnswer answer(
      RankingQuery query, int threshold, boolean relaxed, SearchRequest request)
      throws IOException {
    Query filtered = query.asking(threshold, request.filters());
    // A long, and no more than there are records: Lucene allocates a queue of this size.
    long end = (long) request.offset() + request.limit();
    int wanted = (int) Math.min(end, index.site().records().size());
    TopDocs top =
        searcher.search(
            filtered,
            // Exact totals: Lucene's default stops counting at 1,000. It refuses to collect 0 hits.
            new TopScoreDocCollectorManager(Math.max(1, wanted), Integer.MAX_VALUE));
    List<SearchAnswer.Hit> hits =
        Arrays.stream(top.scoreDocs)
            .skip(request.offset())
            .limit(request.limit())
            .map(this::hit)
            .toList();
    int total = Math.toIntExact(top.totalHits.value);
    return new SearchAnswer(total, relaxed, hits, counts(query, threshold, request.filters()));
  }

  private SearchAnswer.Hit hit(ScoreDoc document) {
    SourceRecord record = index.site().records().get(document.doc);
    return new SearchAnswer.Hit(record.id(), record.title(), document.score);
  }

  /** Returns the counts of each field's values under the filters of all other fields. */
  private Map<FilterField, SortedMap<String, Integer>> counts(
      RankingQuery query, int threshold, Map<FilterField, Set<String>> filters) throws IOException {
    Map<FilterField, SortedMap<String, Integer>> counts = new EnumMap<>(FilterField.class);
    // Fields without a filter share one pass over the documents: usually one instead of five.
    Map<Map<FilterField, Set<String>>, List<FilterField>> byFilters = new HashMap<>();
    for (FilterField field : FilterField.values()) {
      Map<FilterField, Set<String>> others = new EnumMap<>(FilterField.class);
      others.putAll(filters);
      others.remove(field);
      byFilters.computeIfAbsent(others, unused -> new ArrayList<>()).add(field);
    }
    for (Map.Entry<Map<FilterField, Set<String>>, List<FilterField>> fields :
        byFilters.entrySet()) {
      Query matching = query.asking(threshold, fields.getKey());
      counts.putAll(searcher.search(matching, new ValueCounts(fields.getValue())));
    }
    return counts;
  }
}
