package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a reader has to fetch before a page of the real site can be read. */
class PageWeightTest {
  private static final int MOST = 40_000;

  /** What a browser waits for before it shows a page: sheets, and scripts that are no modules. */
  private static final String BLOCKING =
      "link[rel=stylesheet][href], script[src]:not([type=module]):not([async]):not([defer])";

  /** Everything that a page fetches by itself. */
  private static final String FETCHED =
      "link[rel~=^(stylesheet|icon|preload|modulepreload|manifest)$], script[src], img, source,"
          + " iframe, object, embed, video, audio, use[href]";

  private final Map<Path, Integer> packed = new TreeMap<>();

  private static List<Path> pages() throws IOException {
    try (Stream<Path> walk = Files.walk(RealSite.folder())) {
      return walk.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Document read(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page));
  }

  /** The bytes of a file as hosts send it. */
  private int packed(Path file) {
    return packed.computeIfAbsent(
        file,
        sent -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(sent));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return bytes.size();
        });
  }

  private static Path target(Path page, String link) {
    return link.startsWith("/")
        ? RealSite.folder().resolve(link.substring(1)) // of the 404 page, which is shown anywhere
        : page.resolveSibling(link).normalize();
  }

  private static String address(Element element) {
    return element.hasAttr("src") ? element.attr("src") : element.attr("href");
  }

  @Test
  void aPageIsLight() throws IOException {
    Map<String, Integer> weights = new TreeMap<>();
    for (Path page : pages()) {
      int weight = packed(page);
      List<Element> blocking = read(page).select(BLOCKING);
      assertThat(blocking).as(page + ": its style sheet").isNotEmpty();
      for (Element element : blocking) {
        weight += packed(target(page, address(element)));
      }
      weights.put(RealSite.folder().relativize(page).toString(), weight);
    }
    report(weights);
    assertThat(weights).hasSizeGreaterThan(600);
    weights.forEach((page, weight) -> assertThat(weight).as(page).isLessThanOrEqualTo(MOST));
  }

  /** The heaviest, for src/docs/benchmarks.md. */
  private static void report(Map<String, Integer> weights) throws IOException {
    String lines =
        weights.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(10)
            .map(page -> "| `/" + page.getKey() + "` | " + page.getValue() + " |\n")
            .collect(Collectors.joining());
    Files.writeString(Path.of("target/page-weights.md"), lines, StandardCharsets.UTF_8);
  }

  @Test
  void nothingComesFromElsewhere() throws IOException {
    int seen = 0;
    for (Path page : pages()) {
      for (Element element : read(page).select(FETCHED)) {
        String address = address(element);
        assertThat(address).as(page.toString()).isNotEmpty().doesNotMatch("(?i)([a-z]+:|//).*");
        assertThat(target(page, address.replaceAll("#.*", ""))).exists();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(1800);
  }

  /** Text does not move when a picture comes: its room is known. */
  @Test
  void picturesHaveTheirSize() throws IOException {
    int seen = 0;
    for (Path page : pages()) {
      for (Element picture : read(page).select("img, svg")) {
        boolean isSized = picture.hasAttr("width") && picture.hasAttr("height");
        assertThat(isSized || picture.hasAttr("viewBox"))
            .as(page + ": " + picture.outerHtml())
            .isTrue();
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(200);
  }
}
