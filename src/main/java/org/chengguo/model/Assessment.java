package org.chengguo.model;

import java.util.Optional;

/** A gender impact assessment. */
public record Assessment(RecordFacts facts, AssessmentKind assessed) implements SourceRecord {
  @Override
  public RecordKind kind() {
    return RecordKind.ASSESSMENT;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.assessment(this);
  }

  @Override
  public Optional<AssessmentKind> assessmentKind() {
    return Optional.of(assessed);
  }
}
