package org.chengguo.model;

import java.util.Locale;
import java.util.stream.Stream;

/** A constant that content files and words call by its own name in lower case. */
public interface Named {
  String name();

  /** The name in content files, data and words: {@code plan-strategies} of PLAN_STRATEGIES. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant that is called so. */
  static <E extends Enum<E> & Named> E of(Class<E> kind, String id) {
    return Stream.of(kind.getEnumConstants())
        .filter(constant -> constant.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
