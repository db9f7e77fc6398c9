package org.chengguo.reading;

/**
 * Something that has to hold on every page. A check looks at a page that is open already and leaves
 * it at its address; windows, colours and sizes of text are set back by {@link Reader#reset}.
 */
interface Check {
  /** Whether it looks at a page. */
  default boolean concerns(Place place) {
    return true;
  }

  /**
   * Looks at the page that a reader has open.
   *
   * @throws AssertionError that names the page and how it was looked at, where something is wrong
   */
  void look(Reader reader, Place place);
}
