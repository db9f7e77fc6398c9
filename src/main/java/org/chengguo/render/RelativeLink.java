package org.chengguo.render;

/**
 * Writes the link that leads from one place of the site to another, without the site's own path.
 */
final class RelativeLink {
  private RelativeLink() {}

  /**
   * The link for a page.
   *
   * @param from where the page lies, from the site's root: {@code /111/labor/}
   * @param to the place that it leads to, with its anchor if there is one
   */
  static String between(String from, String to) {
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    int slash = common(folder, to);
    String up = "../".repeat((int) folder.substring(slash).chars().filter(c -> c == '/').count());
    String down = to.substring(slash);
    if (down.startsWith("#") && up.isEmpty() && from.equals(folder)) {
      return down;
    }
    return up.isEmpty() && (down.isEmpty() || down.startsWith("#")) ? "./" + down : up + down;
  }

  /** The length of the folders that both begin with. */
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
