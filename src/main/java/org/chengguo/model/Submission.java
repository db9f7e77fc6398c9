package org.chengguo.model;

import java.util.Optional;

/**
 * Submission state of an agency in a year.
 *
 * @param source where the state is stated; empty if no source states it
 */
public record Submission(State state, Optional<String> note, Optional<Source> source) {
  /** Submission of an agency on which no source says anything. */
  public static final Submission UNKNOWN =
      new Submission(State.NOT_STATED, Optional.empty(), Optional.empty());

  /** States of a submission; none of them means zero. */
  public enum State implements Named {
    SUBMITTED,
    NOT_SUBMITTED,
    NOT_REQUIRED,
    NOT_STATED;

    public static State of(String id) {
      return Named.of(State.class, id);
    }
  }
}
