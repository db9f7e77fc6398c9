package org.chengguo.model;

import java.util.Optional;

/**
 * A named training course.
 *
 * @param form empty if not stated
 * @param cedaw whether it is mainly about CEDAW; empty if not stated
 */
public record Course(RecordFacts facts, Optional<Form> form, Optional<Boolean> cedaw)
    implements SourceRecord {
  /** The forms of courses. */
  public enum Form implements Named {
    VIDEO,
    ONLINE,
    IN_PERSON;

    public static Form of(String id) {
      return Named.of(Form.class, id);
    }
  }

  @Override
  public RecordKind kind() {
    return RecordKind.COURSE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.course(this);
  }
}
