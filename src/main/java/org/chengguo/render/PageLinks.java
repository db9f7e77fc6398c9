package org.chengguo.render;

import java.net.URI;
import java.util.List;
import org.chengguo.model.Prose;

/**
 * Writes the links of one page, within its edition.
 *
 * <p>They are relative to the page, so that the site works under any path, and absolute where they
 * must be.
 */
public class PageLinks {
  private final String address;
  private final Edition edition;
  private final String from;
  private final Links.LinkStyle style;
  private final Assets assets;

  // The places that links were made to since a shared part began; null outside of one.
  private List<String> targets;

  /**
   * @param address of the page that the links stand on, as every edition has it
   */
  PageLinks(String address, Edition edition, Links.LinkStyle style, Assets assets) {
    this.address = address;
    this.edition = edition;
    this.from = edition.place(address);
    this.style = style;
    this.assets = assets;
  }

  /** A link to an address of this edition, which begins with {@code /}. */
  public String to(String address) {
    return place(edition.place(address));
  }

  /** A link to this very page, as others of its edition link to it. */
  public String self() {
    // Not recorded: it is "./" on every page, so that menus may ask where they are.
    return link(edition.place(address));
  }

  /** A link to this very page in another edition. */
  public String in(Edition other) {
    met(List.of(from));
    return place(other.place(address));
  }

  /** A link to the home page of another edition. */
  public String homeIn(Edition other) {
    return place(other.place(Address.HOME));
  }

  /** A link to a place from the site's root, whatever edition has it. */
  final String place(String place) {
    if (targets != null) {
      targets.add(place);
    }
    return link(place);
  }

  private String link(String place) {
    if (from.equals(Address.NOT_FOUND) && !style.offline()) {
      // A server shows this page at any depth; only a link from the host's root holds everywhere.
      return style.baseUrl().getRawPath() + Address.fromRoot(target(place));
    }
    return RelativeLink.between(from, target(place));
  }

  private String target(String place) {
    if (!style.offline()) {
      return place;
    }
    return "/" + Address.fileAndAnchor(place);
  }

  /** Whether the site is made for reading from a disk. */
  public boolean offline() {
    return style.offline();
  }

  /** A link to a file of templates/assets/, which all editions share. */
  public String asset(String name) {
    return place(assets.address(name));
  }

  /** Links to the modules that a module of templates/assets/ imports. */
  public List<String> imports(String name) {
    return assets.imports(name).stream().map(this::place).toList();
  }

  /** The public address of this very page. */
  public String canonical() {
    return canonicalIn(edition);
  }

  /** The public address that a link of this page leads to. */
  public String resolved(String link) {
    if (link.isEmpty() || link.startsWith("#")) {
      met(List.of(from));
    }
    // Several a page, and a URI takes much longer than the texts that it is made of.
    if (link.startsWith("/") || link.indexOf(':') >= 0) {
      return URI.create(absolute(from)).resolve(link).toString();
    }
    return RelativeLink.resolved(from, link)
        .map(this::absolute)
        .orElseGet(() -> URI.create(absolute(from)).resolve(link).toString());
  }

  /** The public address of this very page in another edition. */
  public String canonicalIn(Edition other) {
    met(List.of(from));
    return absolute(other.place(address));
  }

  public String absoluteHome() {
    return absoluteTo(Address.HOME);
  }

  public String absoluteSitemapFile() {
    return absolute(Address.SITEMAP_FILE);
  }

  /** The public form of an address of this edition. */
  final String absoluteTo(String address) {
    return absolute(edition.place(address));
  }

  private String absolute(String place) {
    return style.baseUrl() + Address.fromRoot(place);
  }

  /** Running text as a page of its own shows it: headings begin at h2. */
  public String prose(Prose prose) {
    return prose(prose, 0);
  }

  /**
   * Running text, with its links to the site made relative to this page.
   *
   * @param deeper how many levels its headings go down, below a heading of the page
   */
  public String prose(Prose prose, int deeper) {
    return PlacedProse.html(prose, deeper, this::written);
  }

  /** A link that content writes: to a page of this edition, or to a file that all share. */
  public final String written(String address) {
    boolean isPage = Address.path(address).endsWith("/");
    return isPage ? to(address) : place(address);
  }

  /** A folder whose pages link alike to all that lies outside of their own folders. */
  final String folder() {
    boolean isFolder = from.endsWith("/") && from.length() > 1;
    // The equals sign parts files and the home page from folders of the same name.
    return isFolder ? from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1) : "=" + from;
  }

  /** Returns whether none of some places is this page, or lies under it. */
  final boolean isBeside(List<String> places) {
    for (String place : places) {
      if (place.startsWith(from)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Records the places of links from now on.
   *
   * @param places to add them to; null to end
   * @return those of the recording until now
   */
  final List<String> recordTo(List<String> places) {
    List<String> until = targets;
    targets = places;
    return until;
  }

  /** Records links that were made before. */
  final void met(List<String> places) {
    if (targets != null) {
      targets.addAll(places);
    }
  }
}
