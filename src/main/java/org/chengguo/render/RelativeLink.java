package org.chengguo.render;

import java.util.Optional;

/** Writes relative links between places of the site, so that it works under any path. */
public final class RelativeLink {
  private RelativeLink() {}

  /**
   * Returns the link from a page to a place.
   *
   * @param from where the page lies, from the site's root: {@code /111/labor/}
   * @param to the target from the site's root, with its anchor if there is one
   */
  static String between(String from, String to) {
    int folder = from.lastIndexOf('/') + 1;
    int slash = common(from, folder, to);
    // Some hundred links a page: one text is made for each, no text in between.
    StringBuilder link = new StringBuilder(to.length() + folder);
    for (int i = slash; i < folder; i++) {
      if (from.charAt(i) == '/') {
        link.append("../");
      }
    }
    boolean isFolder = slash == to.length();
    boolean isAnchor = !isFolder && to.charAt(slash) == '#';
    // A bare anchor reloads nothing, whatever query the address has. An empty reference means the
    // same document (RFC 3986, 4.4): the folder itself is "./".
    boolean isOnPage = isAnchor && from.length() == folder;
    if (link.length() == 0 && (isFolder || isAnchor) && !isOnPage) {
      link.append("./");
    }
    return link.append(to, slash, to.length()).toString();
  }

  /**
   * Returns the place that a relative link leads to: the opposite of {@link #between}.
   *
   * @param from where the page lies, from the site's root: {@code /111/labor/}
   * @param link of the forms that {@link #between} gives
   * @return empty where the link leads out of the site
   */
  public static Optional<String> resolved(String from, String link) {
    if (link.isEmpty() || link.startsWith("#")) {
      return Optional.of(from + link);
    }
    int folder = from.lastIndexOf('/') + 1;
    int begin = 0;
    while (link.startsWith("../", begin)) {
      if (folder == 1) {
        return Optional.empty();
      }
      folder = from.lastIndexOf('/', folder - 2) + 1;
      begin += "../".length();
    }
    begin += link.startsWith("./", begin) ? "./".length() : 0;
    return Optional.of(from.substring(0, folder) + link.substring(begin));
  }

  /** The length of the folders with which both begin, of a page whose folder has a length. */
  private static int common(String from, int folder, String to) {
    int length = 0;
    for (int i = 0; i < folder && i < to.length(); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        length = i + 1;
      }
    }
    return length;
  }
}
