package org.chengguo.render;

import org.chengguo.model.Language;

/** A piece of a sentence in one language. */
public record Piece(String text, Language language) {

  /** The text alone, for places that cannot state a language. */
  @Override
  public String toString() {
    return text;
  }
}
