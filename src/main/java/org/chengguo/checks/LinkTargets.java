package org.chengguo.checks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.chengguo.render.Address;
import org.chengguo.render.RelativeLink;

/** Resolves links on finished pages to the site's files. */
final class LinkTargets {
  private final URI base;

  /**
   * @param basePath raw path of the site's public address, to which links from the root of the host
   *     are relative
   */
  LinkTargets(String basePath) {
    this.base = URI.create(basePath);
  }

  /**
   * Returns the path of the file that a link leads to, with its anchor.
   *
   * @param from path of the page with the link
   * @return empty for another host
   */
  Optional<String> of(String from, String link) throws URISyntaxException {
    Optional<String> simple = simple(from, link);
    if (simple.isPresent()) {
      return simple;
    }
    URI uri = new URI(link);
    if (uri.isAbsolute() || uri.getRawAuthority() != null) {
      return Optional.empty();
    }
    // Decoded, since ids in pages are: #%E5%89%8D%E8%A8%80 leads to id="前言".
    String anchor = uri.getFragment();
    String path = resolve(from, uri);
    return Optional.of(anchor == null || anchor.isEmpty() ? path : path + "#" + anchor);
  }

  /**
   * Resolves a link as {@link #of} does, if it has the form that templates give nearly all: {@code
   * ../../x/#y}.
   *
   * @return empty for any other form
   */
  private static Optional<String> simple(String from, String link) {
    int begin = 0;
    while (link.startsWith("../", begin)) {
      begin += "../".length();
    }
    begin += link.startsWith("./", begin) ? "./".length() : 0;
    int hash = link.length();
    for (int i = begin; i < link.length(); i++) {
      char c = link.charAt(i);
      if (c == '#' && hash == link.length()) {
        hash = i;
      } else if (!isPlain(c, i > begin ? link.charAt(i - 1) : '/')) {
        return Optional.empty();
      }
    }
    if (hash == 0) {
      return Optional.of(link.length() > 1 ? from + link : from);
    }
    String named = link.substring(0, hash + 1 < link.length() ? link.length() : hash);
    return RelativeLink.resolved("/" + from, named).map(Address::fileAndAnchor);
  }

  /** Returns whether a character needs no URI parser: no dot that begins a name, no two slashes. */
  private static boolean isPlain(char c, char before) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || ((c == '.' || c == '/') && before != '/');
  }

  /** Returns the path of the file that a link on a page leads to. */
  private String resolve(String from, URI link) {
    // "?query" and the empty link stay on the page, but Java's resolve() follows RFC 2396 and gives
    // the page's folder.
    if (link.getRawPath().isEmpty()) {
      return from;
    }
    String path = base.resolve(from).resolve(link).getPath();
    if (!path.startsWith(base.getPath())) {
      return path; // outside the site: never among its files, so it is reported
    }
    return Address.file("/" + path.substring(base.getPath().length()));
  }
}
