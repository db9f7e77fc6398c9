package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;

/** Compares filters, counts, offsets and the completion of words with plain loops. */
final class SearchIndexTest {
  private static final Site SITE = SyntheticSites.of(1000, 5);
  private static final SearchIndex INDEX = SearchIndex.of(SITE);
  private static final Map<String, SourceRecord> RECORDS =
      SITE.records().stream().collect(Collectors.toMap(SourceRecord::id, Function.identity()));

  /** Values of up to three records in any of the fields. */
  @Provide
  static Arbitrary<Map<FilterField, Set<String>>> filters() {
    return Arbitraries.maps(
            Arbitraries.of(FilterField.class),
            Arbitraries.integers().between(0, 999).list().ofMinSize(1).ofMaxSize(3))
        .ofMaxSize(3)
        .map(
            chosen -> {
              Map<FilterField, Set<String>> filters = new EnumMap<>(FilterField.class);
              chosen.forEach(
                  (field, records) ->
                      filters.put(
                          field,
                          records.stream()
                              .flatMap(i -> field.of(SITE.records().get(i)).stream())
                              .collect(Collectors.toSet())));
              filters.values().removeIf(Set::isEmpty);
              return filters;
            });
  }

  private static SearchAnswer search(Map<FilterField, Set<String>> filters, int limit, int offset) {
    // One term: it cannot be relaxed, so filters take away and change nothing else.
    return INDEX.search(new SearchRequest("性別", filters, limit, offset));
  }

  private static boolean passes(SourceRecord record, Map<FilterField, Set<String>> filters) {
    return filters.entrySet().stream()
        .allMatch(filter -> field(record, filter.getKey()).anyMatch(filter.getValue()::contains));
  }

  private static Stream<String> field(SourceRecord record, FilterField field) {
    return field.of(record).stream();
  }

  @Property(tries = 200, seed = "20221130")
  void filtersTakeAwayWhatDoesNotPass(@ForAll("filters") Map<FilterField, Set<String>> filters) {
    List<SearchAnswer.Hit> expected =
        search(Map.of(), 1000, 0).hits().stream()
            .filter(hit -> passes(RECORDS.get(hit.id()), filters))
            .toList();
    SearchAnswer answer = search(filters, 1000, 0);

    assertThat(answer.hits()).isEqualTo(expected);
    assertThat(answer.total()).isEqualTo(expected.size());
  }

  @Property(tries = 100, seed = "20221130")
  void eachFieldIsCountedUnderTheFiltersOfTheOthers(
      @ForAll("filters") Map<FilterField, Set<String>> filters) {
    SearchAnswer answer = search(filters, 1, 0);
    if (answer.total() == 0) {
      assertThat(answer.counts()).isEmpty();
      return;
    }
    for (FilterField counted : FilterField.values()) {
      Map<FilterField, Set<String>> others = new HashMap<>(filters);
      others.remove(counted);
      Map<String, Integer> expected = new TreeMap<>();
      search(Map.of(), 1000, 0).hits().stream()
          .map(hit -> RECORDS.get(hit.id()))
          .filter(record -> passes(record, others))
          .flatMap(record -> counted.of(record).stream())
          .forEach(value -> expected.merge(value, 1, Integer::sum));
      assertThat(answer.counts().get(counted)).as("%s", counted).isEqualTo(expected);
    }
  }

  @Property(tries = 100, seed = "20221130")
  void aPageIsAPieceOfTheWhole(
      @ForAll @IntRange(max = 1100) int offset, @ForAll @IntRange(max = 1100) int limit) {
    SearchAnswer whole = search(Map.of(), 1000, 0);

    assertThat(search(Map.of(), limit, offset).hits())
        .isEqualTo(whole.hits().stream().skip(offset).limit(limit).toList());
  }

  @Test
  void limitsAndOffsetsWithoutBounds() {
    SearchAnswer whole = search(Map.of(), 1000, 0);

    assertThat(search(Map.of(), Integer.MAX_VALUE, 1).hits())
        .isEqualTo(whole.hits().stream().skip(1).toList());
    assertThat(search(Map.of(), Integer.MAX_VALUE, Integer.MAX_VALUE).hits()).isEmpty();
  }

  @Test
  void aBeginningIsCompletedToTheCommonestWord() throws IOException {
    Map<String, Integer> words = new TreeMap<>();
    LuceneIndex index = LuceneIndex.of(SITE);
    TermsEnum terms = index.terms();
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if (WordCompletion.concerns(term.utf8ToString())) {
        words.put(term.utf8ToString(), terms.docFreq());
      }
    }
    List<String> beginnings = new ArrayList<>(List.of("zzzz", "qx"));
    for (String word : words.keySet()) {
      for (int length = 2; length <= word.length(); length++) {
        beginnings.add(word.substring(0, length));
      }
    }
    assertThat(beginnings).hasSizeGreaterThan(50);
    for (String beginning : beginnings) {
      assertThat(WordCompletion.of(beginning, index.terms()))
          .as(beginning)
          .isEqualTo(commonest(beginning, words));
    }
  }

  private static Optional<String> commonest(String beginning, Map<String, Integer> words) {
    if (words.containsKey(beginning)) {
      return Optional.of(beginning);
    }
    int most =
        words.entrySet().stream()
            .filter(word -> word.getKey().startsWith(beginning))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    return words.entrySet().stream()
        .filter(word -> word.getKey().startsWith(beginning) && word.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
