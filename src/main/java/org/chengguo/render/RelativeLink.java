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
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    int slash = common(folder, to);
    String up = "../".repeat((int) folder.substring(slash).chars().filter(c -> c == '/').count());
    String down = to.substring(slash);
    // A bare anchor reloads nothing, whatever query the address has.
    if (down.startsWith("#") && up.isEmpty() && from.equals(folder)) {
      return down;
    }
    // An empty reference means the same document (RFC 3986, 4.4): the folder itself is "./".
    return up.isEmpty() && (down.isEmpty() || down.startsWith("#")) ? "./" + down : up + down;
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

  /** The length of the folders with which both begin. */
  private static int common(String folder, String to) {
    int length = 0;
    for (int i = 0; i < folder.length() && i < to.length(); i++) {
      if (folder.charAt(i) != to.charAt(i)) {
        break;
      }
      if (folder.charAt(i) == '/') {
        length = i + 1;
      }
    }
    return length;
  }
}
