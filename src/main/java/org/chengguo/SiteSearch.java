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

/** A site's records, searched by Lucene itself: the answers that its search page must give. */
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
   * A filter with a value that there is not.
   *
   * @param near what may have been meant
   */
  public record UnknownValue(Filter filter, List<String> near) {}

  /**
   * What to search for.
   *
   * @param filters any of a field's values, all of the fields
   * @param limit how many hits
   * @param offset how many of the best to leave out
   */
  public record Question(String query, List<Filter> filters, int limit, int offset) {
    public Question {
      filters = List.copyOf(filters);
    }
  }

  /**
   * What was found.
   *
   * @param total how many records match
   * @param relaxed whether none held enough of the query's terms, so that fewer are asked for
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
  public record Hit(SourceRecord entry, String address, float score) {}

  /** What one can filter by. */
  public static List<String> fields() {
    return Stream.of(FilterField.values()).map(FilterField::id).toList();
  }

  /** The filters that cannot be asked for. */
  public List<UnknownValue> unknown(List<Filter> filters) {
    return filters.stream()
        .filter(filter -> value(filter).isEmpty())
        .map(filter -> new UnknownValue(filter, index.near(field(filter), filter.value())))
        .toList();
  }

  /** Answers a question whose filters are all known. */
  public Answer answer(Question question) {
    SearchAnswer found =
        index.search(
            new SearchRequest(
                question.query(), values(question.filters()), question.limit(), question.offset()));
    return new Answer(
        found.total(), found.relaxed(), found.hits().stream().map(this::hit).toList());
  }

  private Hit hit(SearchAnswer.Hit found) {
    SourceRecord entry = records.get(found.id());
    return new Hit(entry, Address.of(entry), found.score());
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
