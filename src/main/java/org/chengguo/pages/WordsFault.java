package org.chengguo.pages;

import org.chengguo.model.Origin;

/** Words that a page needs and their file does not have, or not in a form that can be filled in. */
public final class WordsFault extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;

  WordsFault(Origin origin, IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
    this.origin = origin;
  }

  /** The file of the words. */
  public Origin origin() {
    return origin;
  }
}
