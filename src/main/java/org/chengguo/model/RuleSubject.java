package org.chengguo.model;

import java.util.Optional;

/** Subjects of a plan's rules. */
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
   * @throws IllegalArgumentException when there is no such subject
   */
  public static RuleSubject of(String id) {
    return Named.of(RuleSubject.class, id);
  }

  /** Returns the kind of records that are evidence; empty if none is. */
  public Optional<RecordKind> records() {
    return switch (this) {
      case ANALYSES -> Optional.of(RecordKind.ANALYSIS);
      case ASSESSMENTS -> Optional.of(RecordKind.ASSESSMENT);
      case MEASURES -> Optional.of(RecordKind.MEASURE);
      // Courses are listed as examples only, so that they are no evidence of hours of training.
      case MEETINGS, QUORUM, TRAINING, STATISTICS -> Optional.empty();
    };
  }
}
