package org.chengguo.model;

import java.util.Optional;

/**
 * Action of an agency under a strategy.
 *
 * @param strategy empty for a highlight that the source lists under no strategy
 */
public record Measure(RecordFacts facts, Optional<Strategy> strategy, boolean highlight)
    implements SourceRecord {
  @Override
  public RecordKind kind() {
    return RecordKind.MEASURE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.measure(this);
  }
}
