package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chengguo.hosting.FileType;
import org.chengguo.hosting.SiteHeaders;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The real site brings its settings for hosts, and its pages hold to the same policy. */
class HostedSiteTest {
  private static final List<String> SETTINGS =
      List.of("_headers", ".htaccess", "web.config", "hosting/nginx.conf", "hosting/Caddyfile");

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(RealSite.folder())) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void settingsArePublishedAndListed() throws IOException {
    JsonNode manifest =
        new ObjectMapper().readTree(RealSite.folder().resolve("manifest.json").toFile());
    List<String> listed = manifest.path("files").findValuesAsText("path");

    assertThat(listed).containsAll(SETTINGS);
    for (String name : SETTINGS) {
      assertThat(Files.readString(RealSite.folder().resolve(name)))
          .contains(SiteHeaders.POLICY + "; frame-ancestors 'none'");
    }
  }

  @Test
  void everyPageHasThePolicyThatHostsSend() throws IOException {
    int pages = 0;
    for (Path file : files()) {
      if (file.toString().endsWith(".html")) {
        pages++;
        String selector = "meta[http-equiv=Content-Security-Policy]";
        assertThat(Jsoup.parse(Files.readString(file)).select(selector).eachAttr("content"))
            .as(file.toString())
            .containsExactly(SiteHeaders.POLICY);
      }
    }
    assertThat(pages).isGreaterThan(600);
  }

  @Test
  void everyFileHasAType() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (Path file : files()) {
      String path = RealSite.folder().relativize(file).toString();
      boolean isKnown = FileType.of(path).contains("/") && !FileType.of(path).endsWith("stream");
      if (!isKnown && !path.endsWith(".bin") && !SETTINGS.contains(path)) {
        unknown.add(path);
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void whatIsKeptForEverHasAHashInItsAddress() throws IOException {
    int kept = 0;
    for (Path file : files()) {
      String path = RealSite.folder().relativize(file).toString();
      if (SiteHeaders.cache(path).equals(SiteHeaders.FOR_EVER)) {
        kept++;
        assertThat(path).matches("assets/.+\\.[0-9a-f]{10}\\.[a-z]+|search-index/[0-9a-f]{12}/.+");
      }
    }
    assertThat(kept).isGreaterThan(200);
  }
}
