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
  public enum State {
    SUBMITTED("submitted"),
    NOT_SUBMITTED("not-submitted"),
    NOT_REQUIRED("not-required"),
    NOT_STATED("not-stated");

    private final String id;

    State(String id) {
      this.id = id;
    }

    /** The name in content files and data: {@code not-submitted}. */
    public String id() {
      return id;
    }

    public static State of(String id) {
      for (State state : values()) {
        if (state.id.equals(id)) {
          return state;
        }
      }
      throw new IllegalArgumentException(id);
    }
  }
}
