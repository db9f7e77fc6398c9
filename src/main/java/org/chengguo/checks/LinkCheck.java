package org.chengguo.checks;

import java.net.URI;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.chengguo.problem.Code;
import org.chengguo.problem.Origin;
import org.chengguo.problem.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds links and anchors of finished pages that lead nowhere. Pages are shown to it one by one,
 * from any thread, and are not kept; of each only its anchors and targets are.
 */
public final class LinkCheck {
  private static final String INDEX = "index.html";

  /** Path of a page → its anchors. */
  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();

  /** Target (path, or path#anchor) → the first page, by path, that links to it. */
  private final Map<String, String> targets = new ConcurrentSkipListMap<>();

  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final Problems problems;

  public LinkCheck(Problems problems) {
    this.problems = problems;
  }

  /** Takes note of a file that pages may link to. */
  public void file(String path) {
    files.add(path);
  }

  /**
   * Takes note of a page's anchors and links.
   *
   * @param path of the file in the site: {@code measures/x/index.html}
   */
  public void page(String path, String html) {
    file(path);
    Document page = Jsoup.parse(html);
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        problems.add(Code.REPEATED_ANCHOR, Origin.file(path), element.id());
      }
    }
    anchors.put(path, Collections.unmodifiableSet(ids));
    page.select("[href]").forEach(element -> link(path, element.attr("href")));
    page.select("[src]").forEach(element -> link(path, element.attr("src")));
  }

  private void link(String from, String target) {
    URI uri;
    try {
      uri = URI.create(target);
    } catch (IllegalArgumentException malformed) {
      problems.add(Code.DEAD_LINK, Origin.file(from), target);
      return;
    }
    if (uri.isAbsolute() || uri.getRawAuthority() != null) {
      return; // another host's
    }
    String path = resolve(from, uri);
    String anchor = uri.getFragment();
    targets.merge(
        anchor == null || anchor.isEmpty() ? path : path + "#" + anchor,
        from,
        (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** The file that a relative link from a page leads to. */
  private static String resolve(String from, URI link) {
    String raw = link.getPath();
    if (raw.isEmpty()) {
      return from;
    }
    String path = URI.create("/").resolve("/" + from).resolve(new Relative(raw).uri()).getPath();
    String file = path.substring(1);
    return file.isEmpty() || file.endsWith("/") ? file + INDEX : file;
  }

  /** A path as a URI reference; a first segment with a colon must not read as a scheme. */
  private record Relative(String path) {
    URI uri() {
      return URI.create(path.startsWith("/") || path.startsWith(".") ? path : "./" + path);
    }
  }

  /** Reports every target that no file or anchor answers. To be called after the last page. */
  public void finish() {
    targets.forEach(
        (target, from) -> {
          int hash = target.indexOf('#');
          String file = hash < 0 ? target : target.substring(0, hash);
          if (!files.contains(file)) {
            problems.add(Code.DEAD_LINK, Origin.file(from), target);
          } else if (hash >= 0
              && anchors.containsKey(file)
              && !anchors.get(file).contains(target.substring(hash + 1))) {
            problems.add(Code.DEAD_ANCHOR, Origin.file(from), target);
          }
        });
  }
}
