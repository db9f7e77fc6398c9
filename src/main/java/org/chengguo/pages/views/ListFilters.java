package org.chengguo.pages.views;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/** Detects the fields by which a list of records can be filtered. */
final class ListFilters {
  // Fewer than ten rows are read faster than filtered; ListFiltersTest has both sides of the limit.
  private static final int FEW = 10;

  private final Site site;

  ListFilters(Site site) {
    this.site = site;
  }

  /**
   * The filter of a list.
   *
   * @param records all records of the list, whatever page they stand on
   */
  ListFilter of(List<SourceRecord> records) {
    List<ListFilter.Field> fields =
        records.size() < FEW
            ? List.of()
            : Arrays.stream(ListField.values())
                .filter(field -> isMeant(field, records))
                .map(field -> field(field, records))
                .filter(field -> !field.values().isEmpty())
                .toList();
    return new ListFilter(records.size(), fields);
  }

  // In a mixed list the kind of an assessment would hide all other records.
  private static boolean isMeant(ListField field, List<SourceRecord> records) {
    return field != ListField.ASSESSMENT
        || records.stream().allMatch(record -> record.kind() == RecordKind.ASSESSMENT);
  }

  private ListFilter.Field field(ListField field, List<SourceRecord> records) {
    Map<String, Long> counts =
        records.stream()
            .flatMap(field::ids)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    // A value that every record has filters nothing.
    counts.values().removeIf(count -> count == records.size());
    List<ListFilter.Value> values =
        field.items(site).entrySet().stream()
            .filter(item -> counts.containsKey(item.getKey()))
            .map(
                item ->
                    new ListFilter.Value(
                        item.getKey(), item.getValue(), counts.get(item.getKey()).intValue()))
            .toList();
    return new ListFilter.Field(field.id(), values);
  }
}
