package org.chengguo.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Input;
import org.chengguo.artifact.Input.Listed;
import org.chengguo.artifact.Input.Option;
import org.chengguo.artifact.Inputs;
import org.chengguo.render.Address;
import org.chengguo.render.Edition;

/**
 * The file sitemap.xml after sitemaps.org. It has the public address of every page in each edition,
 * with its alternates in the other languages.
 *
 * @param addresses of pages, without the folder of the edition
 */
record SitemapXml(URI baseUrl, List<Edition> editions, List<String> addresses) implements Artifact {
  @Override
  public String path() {
    return Address.file(Address.SITEMAP_FILE);
  }

  @Override
  public Inputs inputs() {
    return Inputs.of(new Input.Listing(Listed.ADDRESSES), new Input.Setting(Option.BASE_URL));
  }

  @Override
  public byte[] bytes() {
    // Plain text, without a library: page addresses are ASCII slugs, which XML need not escape.
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    xml.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (String address : addresses) {
      String alternates = alternates(address);
      for (Edition edition : editions) {
        xml.append("<url><loc>").append(location(edition, address)).append("</loc>");
        xml.append(alternates).append("</url>\n");
      }
    }
    xml.append("</urlset>\n");
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the alternates of a page; empty if there is only one edition. */
  private String alternates(String address) {
    StringBuilder xml = new StringBuilder();
    for (Edition edition : editions.size() > 1 ? editions : List.<Edition>of()) {
      // Of itself, too: Google ignores alternates that do not name each other and themselves.
      xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
          .append(edition.language().tag())
          .append("\" href=\"")
          .append(location(edition, address))
          .append("\"/>");
    }
    return xml.toString();
  }

  private String location(Edition edition, String address) {
    // toASCIIString escapes whatever is not ASCII, as the sitemap protocol requires of addresses.
    return baseUrl.resolve(Address.fromRoot(edition.place(address))).toASCIIString();
  }
}
