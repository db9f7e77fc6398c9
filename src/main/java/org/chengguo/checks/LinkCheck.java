package org.chengguo.checks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;
import org.chengguo.render.Address;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds links and anchors of finished pages that lead nowhere. Pages are shown to it one by one,
 * from any thread, and are not kept; of each only its anchors and targets are.
 */
public final class LinkCheck {
  /** Path of a page → its anchors. */
  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();

  /** Target (path, or path#anchor) → the first page, by path, that links to it. */
  private final Map<String, Linker> targets = new ConcurrentSkipListMap<>();

  private final Map<Set<String>, Set<String>> sets = new ConcurrentHashMap<>();

  /** Target → the first place in the content that links to it. */
  private final Map<String, Origin> written = new ConcurrentHashMap<>();

  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final URI base;
  private final Problems problems;

  /**
   * @param basePath the raw path of the site's public address, where links from the host's root
   *     begin
   */
  public LinkCheck(String basePath, Problems problems) {
    this.base = URI.create(basePath);
    this.problems = problems;
  }

  /** Takes note of where content writes a link to an address of the site. */
  public void written(String address, Origin origin) {
    try {
      URI link = new URI(Address.fromRoot(address));
      written.putIfAbsent(target(resolve("", link), link), origin);
    } catch (URISyntaxException malformed) {
      // the page that shows it is reported
    }
  }

  private static String target(String path, URI link) {
    String anchor = link.getFragment();
    return anchor == null || anchor.isEmpty() ? path : path + "#" + anchor;
  }

  /** A page with a link, and where its content comes from. */
  private record Linker(String page, Origin origin) {}

  /** Takes note of a file that pages may link to. */
  public void file(String path) {
    files.add(path);
  }

  /**
   * Takes note of a page's anchors and links.
   *
   * @param path of the file in the site: {@code measures/x/index.html}
   * @param content where the page's content comes from; empty for the site's own pages
   */
  public void page(String path, Optional<Origin> content, String html) {
    file(path);
    Linker linker = new Linker(path, content.orElse(Origin.file(path)));
    Document page = Jsoup.parse(html);
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        problems.add(Code.REPEATED_ANCHOR, linker.origin(), element.id(), path);
      }
    }
    // Most pages have the same few anchors: one set serves them all.
    anchors.put(path, sets.computeIfAbsent(Set.copyOf(ids), same -> same));
    page.select("[href]").forEach(element -> link(linker, element.attr("href")));
    page.select("[src]").forEach(element -> link(linker, element.attr("src")));
  }

  private void link(Linker from, String target) {
    URI uri;
    try {
      uri = new URI(target);
    } catch (URISyntaxException malformed) {
      problems.add(Code.DEAD_LINK, from.origin(), target, from.page());
      return;
    }
    if (uri.isAbsolute() || uri.getRawAuthority() != null) {
      return; // another host's
    }
    targets.merge(
        target(resolve(from.page(), uri), uri),
        from,
        (one, other) -> one.page().compareTo(other.page()) <= 0 ? one : other);
  }

  /** The file that a link on a page leads to. */
  private String resolve(String from, URI link) {
    if (link.getRawPath().isEmpty()) {
      return from;
    }
    String path = base.resolve(from).resolve(link).getPath();
    if (!path.startsWith(base.getPath())) {
      return path; // above the site: no file of ours
    }
    return Address.file("/" + path.substring(base.getPath().length()));
  }

  /** Reports every target that no file or anchor answers. To be called after the last page. */
  public void finish() {
    targets.forEach(
        (target, from) -> {
          int hash = target.indexOf('#');
          String file = Address.path(target);
          Origin origin = written.getOrDefault(target, from.origin());
          if (!files.contains(file)) {
            problems.add(Code.DEAD_LINK, origin, address(target), from.page());
          } else if (hash >= 0
              && anchors.containsKey(file)
              && !anchors.get(file).contains(target.substring(hash + 1))) {
            problems.add(Code.DEAD_ANCHOR, origin, address(target), from.page());
          }
        });
  }

  /** A target as an author writes it: {@code /measures/x/}. */
  private static String address(String target) {
    return target.startsWith("/") ? target : Address.ofFile(target);
  }
}
