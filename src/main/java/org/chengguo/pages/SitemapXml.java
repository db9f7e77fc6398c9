package org.chengguo.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** sitemap.xml, as sitemaps.org has it: every page's public address. */
record SitemapXml(URI baseUrl, Supplier<List<String>> addresses) implements Artifact {
  @Override
  public String path() {
    return Address.file(Address.SITEMAP_FILE);
  }

  @Override
  public byte[] bytes() {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String address : addresses.get()) {
      URI location = baseUrl.resolve(address.substring(1));
      xml.append("<url><loc>").append(location.toASCIIString()).append("</loc></url>\n");
    }
    xml.append("</urlset>\n");
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }
}
