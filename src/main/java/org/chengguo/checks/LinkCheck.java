package org.chengguo.checks;

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
  private final LinkTargets resolving;
  private final Problems problems;

  /**
   * Creates a check for a site.
   *
   * @param basePath raw path of the site's public address, to which links from the root of the host
   *     are relative
   */
  public LinkCheck(String basePath, Problems problems) {
    this.resolving = new LinkTargets(basePath);
    this.problems = problems;
  }

  /** Registers the location of a link in the content to an address of the site. */
  public void written(String address, Origin origin) {
    try {
      // Content writes /measures/x/ from the site's root, without the path of the host.
      resolving
          .of("", Address.fromRoot(address))
          .ifPresent(target -> written.putIfAbsent(target, origin));
    } catch (URISyntaxException malformed) {
      // Reported when the page with the link is checked.
    }
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

  /** Registers a page that was read before. */
  public void page(PageLinks page, Optional<Origin> content) {
    file(page.path());
    Linker linker = new Linker(page.path(), content.orElse(Origin.file(page.path())));
    page.repeated()
        .forEach(id -> problems.add(Code.REPEATED_ANCHOR, linker.origin(), id, page.path()));
    page.malformed()
        .forEach(link -> problems.add(Code.DEAD_LINK, linker.origin(), link, page.path()));
    page.targets().forEach(target -> add(target, linker));
    anchors.put(page.path(), page.anchors());
  }

  private static String folderOfFolder(String path) {
    int folder = path.lastIndexOf('/');
    return path.substring(0, path.lastIndexOf('/', folder - 1) + 1);
  }

  private void link(Linker from, String target, Map<String, FirstLinker> beside) {
    // The first step up leaves the page's folder: the rest is the same for the pages beside it.
    // From the site's own folder it leads out of the site.
    boolean isOutward = target.startsWith("../") && from.page().indexOf('/') > 0;
    FirstLinker known = isOutward ? beside.get(target) : null;
    if (known != null) {
      known.add(from);
      return;
    }
    try {
      Optional<FirstLinker> first =
          resolving.of(from.page(), target).map(resolved -> add(resolved, from));
      if (isOutward) {
        first.ifPresent(linker -> beside.put(target, linker));
      }
    } catch (URISyntaxException malformed) {
      problems.add(Code.DEAD_LINK, from.origin(), target, from.page());
    }
  }

  private FirstLinker add(String target, Linker from) {
    FirstLinker first = targets.computeIfAbsent(target, absent -> new FirstLinker(from));
    first.add(from);
    return first;
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
