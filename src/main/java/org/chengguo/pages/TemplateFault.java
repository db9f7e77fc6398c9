package org.chengguo.pages;

import org.chengguo.model.Origin;

/** A template that cannot render its page. */
public final class TemplateFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;

  TemplateFault(Origin origin, String message) {
    super(message);
    this.origin = origin;
  }

  /** The place in the template. */
  public Origin origin() {
    return origin;
  }
}
