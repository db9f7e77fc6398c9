package org.chengguo.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chengguo.model.Language;
import org.chengguo.model.Site;

/**
 * The site in one language: its words, and where its pages lie. The main one lies at the site's
 * root, every other under its language's tag ({@code /en/}), with the same tree. Files without
 * words (data, assets, the search index) exist once. Public for FreeMarker only.
 */
public record Edition(Words words, boolean isMain) {

  /**
   * All editions, the main one first.
   *
   * @param folder of the word files
   * @param folderName how problems call it
   * @throws RenderException when a language's words are missing or broken
   */
  public static List<Edition> of(Site site, Path folder, String folderName) {
    List<Edition> editions = new ArrayList<>();
    for (Language language : site.info().languages()) {
      Words words = Words.read(folder, folderName, language);
      if (!editions.isEmpty()) {
        words.mustHaveAllOf(editions.get(0).words());
      }
      editions.add(new Edition(words, editions.isEmpty()));
    }
    return List.copyOf(editions);
  }

  public Language language() {
    return words.language();
  }

  /** Returns the address, from the site's root, of a page in this edition. */
  public String place(String address) {
    return isMain ? address : "/" + language().tag() + address;
  }
}
