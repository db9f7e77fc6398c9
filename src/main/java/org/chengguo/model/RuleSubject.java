package org.chengguo.model;

import java.util.Optional;

/** The subjects that a plan has rules on. */
public enum RuleSubject implements Named {
  MEETINGS,
  QUORUM,
  TRAINING,
  STATISTICS,
  ANALYSES,
  ASSESSMENTS,
  MEASURES;

  /**
   * Returns the subject with an id of the plan schema, such as {@code meetings}.
   *
   * @throws java.util.NoSuchElementException when there is no such subject
   */
  public static RuleSubject of(String id) {
    return Named.of(RuleSubject.class, id);
  }

  /** The kind of records that show the requirement was met; empty where no kind does. */
  public Optional<RecordKind> records() {
    return switch (this) {
      case ANALYSES -> Optional.of(RecordKind.ANALYSIS);
      case ASSESSMENTS -> Optional.of(RecordKind.ASSESSMENT);
      case MEASURES -> Optional.of(RecordKind.MEASURE);
      case MEETINGS, QUORUM, TRAINING, STATISTICS -> Optional.empty();
    };
  }
}
