package org.chengguo.model;

import java.util.Optional;

/**
 * A gender-analysis topic.
 *
 * @param papers number of papers that the source counts under this title, if stated
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
    // Reports number titles, and say only where several papers stand behind one.
    return papers.orElse(1);
  }
}
