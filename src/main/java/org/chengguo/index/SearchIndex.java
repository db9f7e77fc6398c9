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

/** The site's records, made searchable: by Lucene here, and in browsers from the exported files. */
public final class SearchIndex {
  /** Records are found by the names of their agency, topics and strategy, too. */
  private static final Inputs INPUTS =
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

  public static SearchIndex of(Site site) {
    return new SearchIndex(LuceneIndex.of(site));
  }

  /**
   * The files of the index for browsers and of the module that searches them, by path in the site.
   */
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

  /** The id of a filter's value that is called so: by its id or by a name that is its alone. */
  public Optional<String> value(FilterField field, String name) {
    return FilterNames.of(field, index.site()).id(name);
  }

  /** What a name that is no value's may have meant. */
  public List<String> near(FilterField field, String name) {
    return FilterNames.of(field, index.site()).near(name);
  }

  /** Lucene's own answer: what the module in the browser must give. */
  public SearchAnswer search(SearchRequest request) {
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
    long end = (long) request.offset() + request.limit();
    int wanted = (int) Math.min(end, index.site().records().size());
    TopDocs top =
        searcher.search(
            filtered, new TopScoreDocCollectorManager(Math.max(1, wanted), Integer.MAX_VALUE));
    List<SearchAnswer.Hit> hits =
        Arrays.stream(top.scoreDocs)
            .skip(request.offset())
            .limit(request.limit())
            .map(this::hit)
            .toList();
    int total = Math.toIntExact(top.totalHits.value);
    return new SearchAnswer(total, relaxed, hits, counts(query, threshold, request.filters()));
  }

  private SearchAnswer.Hit hit(ScoreDoc found) {
    SourceRecord entry = index.site().records().get(found.doc);
    return new SearchAnswer.Hit(entry.id(), entry.title(), found.score);
  }

  /**
   * Each field is counted under the filters of the others, so that one can see what else to add.
   */
  private Map<FilterField, SortedMap<String, Integer>> counts(
      RankingQuery query, int threshold, Map<FilterField, Set<String>> filters) throws IOException {
    Map<FilterField, SortedMap<String, Integer>> counts = new EnumMap<>(FilterField.class);
    Map<Map<FilterField, Set<String>>, List<FilterField>> alike = new HashMap<>();
    for (FilterField field : FilterField.values()) {
      Map<FilterField, Set<String>> others = new EnumMap<>(FilterField.class);
      others.putAll(filters);
      others.remove(field);
      alike.computeIfAbsent(others, unused -> new ArrayList<>()).add(field);
    }
    for (Map.Entry<Map<FilterField, Set<String>>, List<FilterField>> fields : alike.entrySet()) {
      Query matching = query.asking(threshold, fields.getKey());
      counts.putAll(searcher.search(matching, new ValueCounts(fields.getValue())));
    }
    return counts;
  }
}
