package org.chengguo.render;

import org.chengguo.model.Language;

/**
 * The site in one language: its words, and where its pages lie. The main one lies at the site's
 * root, every other under its language's tag ({@code /en/}), with the same tree. Files without
 * words (data, assets, the search index) exist once. Public for FreeMarker only.
 */
public record Edition(Words words, boolean isMain) {

  public Language language() {
    return words.language();
  }

  /** Returns the address, from the site's root, of a page in this edition. */
  public String place(String address) {
    return isMain ? address : "/" + language().tag() + address;
  }
}
