package org.chengguo.pages.views;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;

/** Finds out what lists of records can be filtered by. */
final class ListFilters {
  /** Shorter lists are read faster than filtered. */
  private static final int FEW = 10;

  private final Site site;

  ListFilters(Site site) {
    this.site = site;
  }

  /**
   * The filter of a list.
   *
   * @param records all of it, whatever page they stand on
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

  /** Kinds of assessments are asked for among assessments only. */
  private static boolean isMeant(ListField field, List<SourceRecord> records) {
    return field != ListField.ASSESSMENT
        || records.stream().allMatch(entry -> entry.kind() == RecordKind.ASSESSMENT);
  }

  private ListFilter.Field field(ListField field, List<SourceRecord> records) {
    Map<String, Long> counts =
        records.stream()
            .flatMap(field::ids)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
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
