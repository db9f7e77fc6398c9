package org.chengguo.model;

import java.util.Locale;
import java.util.stream.Stream;

/** Enum constant with an id in content files and texts, derived from its name. */
public interface Named {
  String name();

  /** Returns the id, such as {@code plan-strategies} for PLAN_STRATEGIES. */
  default String id() {
    // Not the default locale: a Turkish one would give a dotless ı in "submissions".
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the constant with an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  static <E extends Enum<E> & Named> E of(Class<E> kind, String id) {
    return Stream.of(kind.getEnumConstants())
        .filter(constant -> constant.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind.getSimpleName() + " " + id));
  }
}
