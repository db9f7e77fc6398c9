package org.chengguo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.index.FilterField;
import org.chengguo.index.SearchAnswer;
import org.chengguo.index.SearchIndex;
import org.chengguo.index.SearchRequest;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.render.Address;

/**
 * Searches a site's records with Lucene, which gives the answers that the search page must give.
 */
public final class SiteSearch {
  private final SearchIndex index;
  private final Map<String, SourceRecord> records;

  private SiteSearch(SearchIndex index, Map<String, SourceRecord> records) {
    this.index = index;
    this.records = records;
  }

  /** Indexes a checked site for searching. */
  public static SiteSearch of(CheckedSite checked) {
    Site site = checked.site();
    return new SiteSearch(
        SearchIndex.of(site),
        site.records().stream()
            .collect(Collectors.toUnmodifiableMap(SourceRecord::id, Function.identity())));
  }

  /**
   * A value that records must have.
   *
   * @param field one of {@link #fields}
   * @param value its id, or a name that it bears alone
   */
  public record Filter(String field, String value) {}

  /**
   * A filter with an unknown value.
   *
   * @param near similar values, nearest first
   */
  public record UnknownValue(Filter filter, List<String> near) {}

  /**
   * A query with its filters.
   *
   * @param filters any of a field's values, all of the fields
   * @param limit the most hits to return
   * @param offset the number of best hits to leave out
   */
  public record Question(String query, List<Filter> filters, int limit, int offset) {
    public Question {
      filters = List.copyOf(filters);
    }
  }

  /**
   * Result of a search.
   *
   * @param total the number of records that match
   * @param relaxed whether no record held enough of the query's terms, so that fewer were required
   * @param hits best first
   */
  public record Answer(int total, boolean relaxed, List<Hit> hits) {
    public Answer {
      hits = List.copyOf(hits);
    }
  }

  /**
   * A record that matches.
   *
   * @param address of its page, from the site's root
   * @param score as Lucene gives it
   */
  public record Hit(SourceRecord record, String address, float score) {}

  /** The ids of the fields to filter by. */
  public static List<String> fields() {
    return Stream.of(FilterField.values()).map(FilterField::id).toList();
  }

  /** The filters whose values are unknown, with similar values. */
  public List<UnknownValue> unknown(List<Filter> filters) {
    return filters.stream()
        .filter(filter -> value(filter).isEmpty())
        .map(filter -> new UnknownValue(filter, index.near(field(filter), filter.value())))
        .toList();
  }

  /** Answers a question whose filters are all known. */
  public Answer answer(Question question) {
    SearchAnswer answer =
        index.search(
            new SearchRequest(
                question.query(), values(question.filters()), question.limit(), question.offset()));
    return new Answer(
        answer.total(), answer.relaxed(), answer.hits().stream().map(this::hit).toList());
  }

  private Hit hit(SearchAnswer.Hit hit) {
    SourceRecord record = records.get(hit.id());
    return new Hit(record, Address.of(record), hit.score());
  }

  private Map<FilterField, Set<String>> values(List<Filter> filters) {
    Map<FilterField, Set<String>> values = new EnumMap<>(FilterField.class);
    for (Filter filter : filters) {
      values
          .computeIfAbsent(field(filter), unused -> new TreeSet<>())
          .add(value(filter).orElseThrow());
    }
    return values;
  }

  private Optional<String> value(Filter filter) {
    return index.value(field(filter), filter.value());
  }

  private static FilterField field(Filter filter) {
    return FilterField.of(filter.field()).orElseThrow();
  }
}
