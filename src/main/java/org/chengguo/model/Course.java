package org.chengguo.model;

import java.util.Optional;

/**
 * A named training course.
 *
 * @param form {@code video}, {@code online} or {@code in-person}, where stated
 * @param cedaw whether it is mainly about CEDAW, where stated
 */
public record Course(RecordFacts facts, Optional<String> form, Optional<Boolean> cedaw)
    implements SourceRecord {
  @Override
  public RecordKind kind() {
    return RecordKind.COURSE;
  }
}
