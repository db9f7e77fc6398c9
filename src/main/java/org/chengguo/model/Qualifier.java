package org.chengguo.model;

/** Qualifiers that reports print with a number that is not exact. */
public enum Qualifier implements Named {
  AT_LEAST,
  AT_MOST,
  ABOUT;

  /**
   * Returns the qualifier with an id of the schema, such as {@code at-least}.
   *
   * @throws IllegalArgumentException when there is no such qualifier
   */
  public static Qualifier of(String id) {
    return Named.of(Qualifier.class, id);
  }
}
