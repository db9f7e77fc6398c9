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
 * Finds dead links and anchors in finished pages.
 *
 * <p>Pages are passed one at a time, from any thread. Only their anchors and targets are kept, so
 * that memory does not grow with their text.
 */
public final class LinkCheck {
  /** Path of a page → its anchors. */
  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();

  /** Target (path, or path#anchor) → the first page, by path, that links to it. */
  private final Map<String, Linker> targets = new ConcurrentSkipListMap<>();

  // Equal sets of anchors, stored once.
  private final Map<Set<String>, Set<String>> sharedAnchors = new ConcurrentHashMap<>();

  /** Target → the first place in the content that links to it. */
  private final Map<String, Origin> written = new ConcurrentHashMap<>();

  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final URI base;
  private final Problems problems;

  /**
   * Creates a check for a site.
   *
   * @param basePath raw path of the site's public address, to which links from the root of the host
   *     are relative
   */
  public LinkCheck(String basePath, Problems problems) {
    this.base = URI.create(basePath);
    this.problems = problems;
  }

  /** Registers the location of a link in the content to an address of the site. */
  public void written(String address, Origin origin) {
    try {
      // Content writes /measures/x/ from the site's root, without the path of the host.
      URI link = new URI(Address.fromRoot(address));
      written.putIfAbsent(target(resolve("", link), link), origin);
    } catch (URISyntaxException malformed) {
      // Reported when the page with the link is checked.
    }
  }

  private static String target(String path, URI link) {
    // Decoded, since ids in pages are: #%E5%89%8D%E8%A8%80 leads to id="前言".
    String anchor = link.getFragment();
    return anchor == null || anchor.isEmpty() ? path : path + "#" + anchor;
  }

  /** A page with a link, and the location of its content. */
  private record Linker(String page, Origin origin) {}

  /** Registers a file that pages may link to. */
  public void file(String path) {
    files.add(path);
  }

  /**
   * Registers the anchors and links of a page, and reports repeated ids.
   *
   * @param path of the file in the site: {@code measures/x/index.html}
   * @param content location of the page's content; empty for the site's own pages
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
    // Pages of one kind mostly have the same anchors, so 100,000 records need few sets.
    anchors.put(path, sharedAnchors.computeIfAbsent(Set.copyOf(ids), shared -> shared));
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
      return; // a link to another host
    }
    // The first page by path, not by time: pages come from several threads, and a problem must
    // name the same page in every run.
    targets.merge(
        target(resolve(from.page(), uri), uri),
        from,
        (earlier, later) -> earlier.page().compareTo(later.page()) <= 0 ? earlier : later);
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

  /** Reports every dead target; must be called after the last page. */
  public void finish() {
    targets.forEach(
        (target, from) -> {
          int hash = target.indexOf('#');
          String file = Address.path(target);
          Origin origin = written.getOrDefault(target, from.origin());
          // Files that are no pages, as JSON, have no anchors here: theirs are not checked.
          if (!files.contains(file)) {
            problems.add(Code.DEAD_LINK, origin, address(target), from.page());
          } else if (hash >= 0
              && anchors.containsKey(file)
              && !anchors.get(file).contains(target.substring(hash + 1))) {
            problems.add(Code.DEAD_ANCHOR, origin, address(target), from.page());
          }
        });
  }

  /** Returns a target as authors write it: {@code /measures/x/}. */
  private static String address(String target) {
    return target.startsWith("/") ? target : Address.ofFile(target);
  }
}
