package org.chengguo.pages.views;

import java.util.List;
import java.util.stream.Collectors;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.render.ListPages;

/**
 * Filter of a list of records: the fields in which its records differ.
 *
 * @param total the number of records of the list, on all its pages
 * @param fields empty for a list that is read faster than filtered
 */
public record ListFilter(int total, List<Field> fields) {
  // Pages that a browser fetches to filter the whole list: 2,000 rows. Longer lists lead to the
  // search page.
  private static final int FETCHED = 10;

  public ListFilter {
    fields = List.copyOf(fields);
  }

  /**
   * A field in which the records of a list differ.
   *
   * @param id its name in addresses: {@code year}
   * @param values those that some records have and others have not, in the site's order
   */
  public record Field(String id, List<Value> values) {
    public Field {
      values = List.copyOf(values);
    }

    /** The plans of a field of strategies, in the order of its values. */
    public List<String> plans() {
      return values.stream()
          .map(Value::item)
          .filter(Strategy.class::isInstance)
          .map(item -> ((Strategy) item).plan())
          .distinct()
          .toList();
    }
  }

  /**
   * A value of a field.
   *
   * @param item the year, agency … with the id
   * @param count the number of records of the whole list that have it
   */
  public record Value(String id, Object item, int count) {}

  /** Whether a browser can filter and sort it where it stands. */
  public boolean isInPlace() {
    return !fields.isEmpty() && !isLong();
  }

  /** Whether only the search page can filter the whole of it. */
  public boolean isFar() {
    return !fields.isEmpty() && isLong();
  }

  private boolean isLong() {
    return total > FETCHED * ListPages.ROWS;
  }

  /** Whether the records differ in a field. */
  public boolean has(String id) {
    return fields.stream().anyMatch(field -> field.id().equals(id));
  }

  /** A record's values, field after field: {@code 111 labor 109-112/1.2 childcare,lgbt}. */
  public String facts(SourceRecord record) {
    return fields.stream()
        .map(field -> ListField.of(field.id()).ids(record).collect(Collectors.joining(",")))
        // The script splits at blanks: a field without a value needs something in its place.
        .map(ids -> ids.isEmpty() ? "-" : ids)
        .collect(Collectors.joining(" "));
  }
}
