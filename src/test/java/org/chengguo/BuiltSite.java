package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A finished site, read back as its visitors get it.
 *
 * @param pages by the path of their file
 */
record BuiltSite(FileTree files, SortedMap<String, Document> pages) {
  /** Keeps the digits of a number as they are written: 71.60. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static final String HOME = "index.html";
  static final String NOT_FOUND = "404.html";

  static BuiltSite read(Path folder) {
    FileTree files = FileTree.read(folder);
    SortedMap<String, Document> pages = new TreeMap<>();
    files
        .files(path -> path.endsWith(".html"))
        .entries()
        .forEach((path, html) -> pages.put(path, Jsoup.parse(html)));
    return new BuiltSite(files, pages);
  }

  /** The file that a web server gives for an address from the site's root, such as {@code 111/}. */
  static String fileAt(String address) {
    return address.isEmpty() || address.endsWith("/") ? address + HOME : address;
  }

  /** The file that a public address leads to. */
  String fileOf(String publicAddress) {
    String home = pages.get(HOME).selectFirst("link[rel=canonical]").attr("href");
    assertThat(publicAddress).startsWith(home);
    String address = publicAddress.substring(home.length());
    return fileAt(address.contains("#") ? address.substring(0, address.indexOf('#')) : address);
  }

  /** A page's address as every edition has it: {@code measures/}, for {@code en/measures/} too. */
  static String addressIn(String path) {
    return path.replaceFirst("^en/", "").replaceFirst("(^|/)index\\.html$", "$1");
  }

  /** The files of this site that a page links to, anchors left off. */
  Set<String> linksFrom(String page) {
    URI base = URI.create("https://host.example/").resolve(page);
    Set<String> targets = new TreeSet<>();
    pages.get(page).select("a[href]").eachAttr("href").stream()
        .map(base::resolve)
        .filter(target -> "host.example".equals(target.getHost()))
        .forEach(target -> targets.add(fileAt(target.getPath().substring(1))));
    return targets;
  }

  /** The rows of a CSV file, the header first. */
  List<List<String>> csv(String path) {
    String text = files.file(path);
    assertThat(text).as(path).startsWith("\uFEFF");
    try (CSVParser rows = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
      return rows.stream().map(row -> row.toList()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json(String path) {
    String text = files.file(path);
    assertThat(text).as(path).doesNotStartWith("\uFEFF").endsWith("\n");
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
