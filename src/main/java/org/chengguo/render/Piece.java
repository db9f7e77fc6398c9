package org.chengguo.render;

import org.chengguo.model.Language;

/** A piece of a sentence in one language. Public for FreeMarker only. */
public record Piece(String text, Language language) {

  /** The text alone, where no language can be told. */
  @Override
  public String toString() {
    return text;
  }
}
