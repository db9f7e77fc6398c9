package org.chengguo.render;

/** Writes relative links between places of the site, so that it works under any path. */
final class RelativeLink {
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
