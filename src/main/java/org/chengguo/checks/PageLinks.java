package org.chengguo.checks;

import java.util.List;
import java.util.Set;

/**
 * The anchors and links of a finished page.
 *
 * @param targets paths of the site's files to which it links, some with an anchor
 * @param repeated ids that several elements have
 * @param malformed links that are no addresses
 */
public record PageLinks(
    String path,
    Set<String> anchors,
    List<String> targets,
    List<String> repeated,
    List<String> malformed) {
  /** Returns the page with its anchors alone. */
  public PageLinks withoutLinks() {
    return new PageLinks(path, anchors, List.of(), List.of(), List.of());
  }
}
