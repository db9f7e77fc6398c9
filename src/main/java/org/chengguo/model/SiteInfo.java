package org.chengguo.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What site.json says about the site as a whole.
 *
 * @param baseUrl the public address, ending in {@code /}
 * @param contact an address for questions, where there is one
 */
public record SiteInfo(
    Text title,
    Text description,
    Text publisher,
    URI baseUrl,
    List<Language> languages,
    Licence licence,
    Optional<URI> contact) {
  public SiteInfo {
    baseUrl = baseUrl.normalize(); // links are counted in its folders, of which ".." is none
    languages = List.copyOf(languages);
  }

  /** The licence of the content. */
  public record Licence(Text name, URI url) {}

  /** The same site at another address. */
  public SiteInfo at(URI otherBase) {
    return new SiteInfo(title, description, publisher, otherBase, languages, licence, contact);
  }
}
