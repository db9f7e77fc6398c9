package org.chengguo.model;

import java.util.Optional;

/**
 * A gender-analysis topic.
 *
 * @param papers how many papers the source counts under this title, where it says
 */
public record Analysis(RecordFacts facts, Optional<Integer> papers) implements SourceRecord {
  @Override
  public RecordKind kind() {
    return RecordKind.ANALYSIS;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.analysis(this);
  }

  @Override
  public int paperCount() {
    return papers.orElse(1);
  }
}
