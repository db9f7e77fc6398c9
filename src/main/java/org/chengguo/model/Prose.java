package org.chengguo.model;

import java.util.List;

/**
 * Text from a Markdown file.
 *
 * @param html sanitized markup; links to pages of the site begin with {@code /}
 * @param text the same as plain text
 * @param links to pages of the site, in the order of the text
 */
public record Prose(String html, String text, List<SiteLink> links) {
  public static final Prose NONE = new Prose("", "");

  public Prose {
    links = List.copyOf(links);
  }

  /** Creates a text without links to the site. */
  public Prose(String html, String text) {
    this(html, text, List.of());
  }

  /** Link to a page of the site, and where it is written. */
  public record SiteLink(String address, Origin origin) {}

  public boolean isEmpty() {
    return text.isBlank();
  }
}
