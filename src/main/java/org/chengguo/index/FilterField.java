package org.chengguo.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;

/** Fields by which results are filtered and counted. */
public enum FilterField {
  YEAR("year", record -> List.of(record.year().toString())),
  KIND("kind", record -> List.of(record.kind().id())),
  AGENCY("agency", record -> List.of(record.agency().id())),
  TOPIC("topic", record -> record.topics().stream().map(Topic::id).toList()),
  // Plans number their strategies alike: 1.2 is another one in each.
  STRATEGY("strategy", record -> record.strategy().map(Strategy::fullId).stream().toList());

  private final String id;
  private final Function<SourceRecord, List<String>> values;

  FilterField(String id, Function<SourceRecord, List<String>> values) {
    this.id = id;
    this.values = values;
  }

  /** Returns the name in filters and in the index, such as {@code year}. */
  public String id() {
    return id;
  }

  public static Optional<FilterField> of(String id) {
    return Stream.of(values()).filter(field -> field.id.equals(id)).findFirst();
  }

  /** Returns the ids of a record's values; a strategy has its plan's: {@code 109-112/1.2}. */
  List<String> of(SourceRecord record) {
    return values.apply(record);
  }
}
