package org.chengguo.checks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;
import org.chengguo.render.Address;
import org.chengguo.render.RelativeLink;

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
  private final Map<String, FirstLinker> targets = new ConcurrentHashMap<>();

  /**
   * Folder of pages' folders → link out of such a folder → its target. Pages that lie beside each
   * other have most of their links in common.
   */
  private final Map<String, Map<String, FirstLinker>> outward = new ConcurrentHashMap<>();

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

  /** The first page, by path, that links to a target. */
  private static final class FirstLinker {
    private volatile Linker first;

    FirstLinker(Linker linker) {
      this.first = linker;
    }

    // By path, not by time: pages come from several threads, and a problem must name the same page
    // in every run.
    void add(Linker linker) {
      if (linker.page().compareTo(first.page()) < 0) {
        synchronized (this) {
          if (linker.page().compareTo(first.page()) < 0) {
            first = linker;
          }
        }
      }
    }
  }

  /** Registers a file that pages may link to. */
  public void file(String path) {
    files.add(path);
  }

  /**
   * Registers the anchors and links of a page, and reports repeated ids.
   *
   * @param path of the file in the site: {@code measures/x/index.html}
   * @param content location of the page's content; empty for the site's own pages
   * @param html in UTF-8
   */
  public void page(String path, Optional<Origin> content, byte[] html) {
    file(path);
    Map<String, FirstLinker> beside =
        outward.computeIfAbsent(folderOfFolder(path), absent -> new ConcurrentHashMap<>());
    Linker linker = new Linker(path, content.orElse(Origin.file(path)));
    Set<String> ids = new HashSet<>();
    MarkupScan.of(
        html,
        new MarkupScan.Attributes() {
          @Override
          public void id(String value) {
            if (!ids.add(value)) {
              problems.add(Code.REPEATED_ANCHOR, linker.origin(), value, path);
            }
          }

          @Override
          public void link(String value) {
            LinkCheck.this.link(linker, value, beside);
          }
        });
    // Pages of one kind mostly have the same anchors, so 100,000 records need few sets.
    anchors.put(path, sharedAnchors.computeIfAbsent(Set.copyOf(ids), shared -> shared));
  }

  private static String folderOfFolder(String path) {
    int folder = path.lastIndexOf('/');
    return path.substring(0, path.lastIndexOf('/', folder - 1) + 1);
  }

  private void link(Linker from, String target, Map<String, FirstLinker> beside) {
    // The first step up leaves the page's folder: the rest is the same for the pages beside it.
    // From
    // the site's own folder it leads out of the site.
    boolean isOutward = target.startsWith("../") && from.page().indexOf('/') > 0;
    FirstLinker known = isOutward ? beside.get(target) : null;
    if (known != null) {
      known.add(from);
      return;
    }
    Optional<String> simple = simpleTarget(from.page(), target);
    if (simple.isPresent()) {
      FirstLinker first = add(simple.get(), from);
      if (isOutward) {
        beside.put(target, first);
      }
      return;
    }
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
    add(target(resolve(from.page(), uri), uri), from);
  }

  private FirstLinker add(String target, Linker from) {
    FirstLinker first = targets.computeIfAbsent(target, absent -> new FirstLinker(from));
    first.add(from);
    return first;
  }

  /**
   * Resolves a link as {@link #resolve} does, if it has the form that templates give nearly all:
   * {@code ../../x/#y}.
   *
   * @return empty for any other form
   */
  private static Optional<String> simpleTarget(String from, String link) {
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

  /** Tells whether a page so far links to a file that is not registered. */
  public boolean leadBeyond() {
    return targets.keySet().stream().anyMatch(target -> !files.contains(Address.path(target)));
  }

  /** Reports every dead target; must be called after the last page. */
  public void finish() {
    new TreeMap<>(targets)
        .forEach(
            (target, linkers) -> {
              Linker from = linkers.first;
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
