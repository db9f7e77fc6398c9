package org.chengguo.model;

/**
 * A gender-analysis topic.
 *
 * @param papers how many papers the source counts under this title; 1 where it says nothing
 */
public record Analysis(RecordFacts facts, int papers) implements SourceRecord {
  @Override
  public RecordKind kind() {
    return RecordKind.ANALYSIS;
  }
}
