package org.chengguo.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;

/** What results can be filtered by and are counted by. */
public enum FilterField {
  YEAR("year", entry -> List.of(entry.year().toString())),
  KIND("kind", entry -> List.of(entry.kind().id())),
  AGENCY("agency", entry -> List.of(entry.agency().id())),
  TOPIC("topic", entry -> entry.topics().stream().map(Topic::id).toList()),
  STRATEGY("strategy", entry -> entry.strategy().map(Strategy::fullId).stream().toList());

  private final String id;
  private final Function<SourceRecord, List<String>> values;

  FilterField(String id, Function<SourceRecord, List<String>> values) {
    this.id = id;
    this.values = values;
  }

  /** The name in filters and in the index: {@code year}. */
  public String id() {
    return id;
  }

  public static Optional<FilterField> of(String id) {
    return Stream.of(values()).filter(field -> field.id.equals(id)).findFirst();
  }

  /** The ids that a record is found under; a strategy with its plan: {@code 109-112/1.2}. */
  List<String> of(SourceRecord entry) {
    return values.apply(entry);
  }
}
