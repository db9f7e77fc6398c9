package org.chengguo.model;

import java.util.Optional;

/**
 * Whether an agency handed in its year.
 *
 * @param source where the source says so; empty for a state that no source states
 */
public record Submission(State state, Optional<String> note, Optional<Source> source) {
  /** Nothing is known. */
  public static final Submission UNKNOWN =
      new Submission(State.NOT_STATED, Optional.empty(), Optional.empty());

  /** The states; none of them reads as zero. */
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
