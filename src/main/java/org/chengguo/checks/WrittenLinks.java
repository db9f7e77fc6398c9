package org.chengguo.checks;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chengguo.model.Prose;
import org.chengguo.render.Address;

/**
 * Links in texts before their pages are rendered: tells which of them surely hold.
 *
 * <p>It decides by the files of the site alone. What it leaves in doubt, such as a link to an
 * anchor, {@link LinkCheck} decides in the finished page.
 */
public final class WrittenLinks {
  // Nothing encoded, no query or anchor, and no dots that lead elsewhere: such an address is the
  // path of its file, whatever resolves it.
  private static final Pattern PLAIN =
      Pattern.compile("/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*+(?:/|$))*+");

  private final Set<String> files;
  private final List<String> folders;
  private final Set<String> anchored = new HashSet<>();

  /**
   * Creates a check for a site.
   *
   * @param files paths of the site's files; links to others are left in doubt
   * @param folders of the languages, from the site's root: an empty text and {@code /en}
   */
  public WrittenLinks(Set<String> files, List<String> folders) {
    this.files = Set.copyOf(files);
    this.folders = List.copyOf(folders);
  }

  /** Returns whether every link of a text surely leads somewhere, on whatever page it is shown. */
  public boolean hold(Prose prose) {
    // The markup and not the list of links, which has no links to other hosts: theirs may be no
    // URI.
    boolean[] all = {true};
    if (prose.html().contains("href=")) {
      MarkupScan.of(
          prose.html().getBytes(StandardCharsets.UTF_8),
          new MarkupScan.Attributes() {
            @Override
            public void id(String value) {}

            @Override
            public void link(String value) {
              all[0] &= holds(value);
            }
          });
    }
    return all[0];
  }

  /** Returns the pages to whose anchors the texts so far link. */
  public Set<String> anchored() {
    return Set.copyOf(anchored);
  }

  private boolean holds(String link) {
    if (PLAIN.matcher(link).matches()) {
      // Each edition shows the text, with links to its own pages; files exist once.
      return link.endsWith("/")
          ? folders.stream().allMatch(folder -> files.contains(Address.file(folder + link)))
          : files.contains(Address.file(link));
    }
    try {
      URI uri = new URI(link);
      if (uri.getFragment() != null && link.startsWith("/")) {
        String path = URI.create("/").resolve(uri).getPath();
        folders.forEach(folder -> anchored.add(Address.file(folder + path)));
      }
      return uri.isAbsolute();
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
