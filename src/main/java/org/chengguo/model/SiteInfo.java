package org.chengguo.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Metadata of the site from site.json.
 *
 * @param baseUrl the public address, ending in {@code /}
 * @param contact an address for questions, if there is one
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
    // Relative links climb one ".." for each folder of the path, and a ".." in it is no folder.
    baseUrl = baseUrl.normalize();
    languages = List.copyOf(languages);
  }

  /** Licence of the content. */
  public record Licence(Text name, URI url) {}

  /** Returns the same metadata with another public address. */
  public SiteInfo at(URI otherBase) {
    return new SiteInfo(title, description, publisher, otherBase, languages, licence, contact);
  }
}
