package org.chengguo.render;

import org.chengguo.model.Origin;

/**
 * Error in a template, word file or asset that prevents a file from being generated.
 *
 * <p>Unchecked, so that it passes through FreeMarker and through streams; the flow reports it as a
 * problem at its place.
 */
public final class RenderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Origin origin;

  RenderException(Origin origin, String message) {
    super(message);
    this.origin = origin;
  }

  RenderException(Origin origin, IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
    this.origin = origin;
  }

  /** The place in the template or asset; the file of the words where these are missing. */
  public Origin origin() {
    return origin;
  }
}
