package org.chengguo.format;

/** The deepest nesting of a document. */
public final class Nesting {
  // The format itself needs five levels. Parsers recurse, so an unlimited depth would exhaust the
  // stack: 100,000 brackets are a small file.
  public static final int LIMIT = 32;

  private Nesting() {}

  /** Thrown in a parser at the first level beyond the limit, and reported there. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
