package org.chengguo.format;

/** How deep a document may nest; the format itself needs five levels. */
public final class Nesting {
  public static final int LIMIT = 32;

  private Nesting() {}

  /** Thrown inside a parser at the first level too deep; becomes a problem there. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
