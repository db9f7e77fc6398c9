package org.chengguo.checks;

import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the anchors and links of finished pages, from any thread. */
public final class PageReader {
  private final LinkTargets resolving;

  // Equal sets of anchors and equal targets, stored once.
  private final Map<Set<String>, Set<String>> anchors = new ConcurrentHashMap<>();
  private final Map<String, String> targets = new ConcurrentHashMap<>();

  /**
   * @param basePath as {@link LinkCheck} takes it
   */
  public PageReader(String basePath) {
    this.resolving = new LinkTargets(basePath);
  }

  /**
   * Reads a page.
   *
   * @param path of the file in the site
   * @param html in UTF-8
   */
  public PageLinks read(String path, byte[] html) {
    Set<String> ids = new HashSet<>();
    Set<String> repeated = new TreeSet<>();
    Set<String> malformed = new TreeSet<>();
    Set<String> found = new HashSet<>();
    MarkupScan.of(
        html,
        new MarkupScan.Attributes() {
          @Override
          public void id(String value) {
            if (!ids.add(value)) {
              repeated.add(value);
            }
          }

          @Override
          public void link(String value) {
            try {
              resolving.of(path, value).ifPresent(found::add);
            } catch (URISyntaxException notAnAddress) {
              malformed.add(value);
            }
          }
        });
    return new PageLinks(
        path,
        anchors.computeIfAbsent(Set.copyOf(ids), shared -> shared),
        found.stream().map(target -> targets.computeIfAbsent(target, to -> to)).toList(),
        List.copyOf(repeated),
        List.copyOf(malformed));
  }
}
