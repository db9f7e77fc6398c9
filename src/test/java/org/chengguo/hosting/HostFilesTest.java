package org.chengguo.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Tests that the hosts' files have the headers, types and caching of the list. */
final class HostFilesTest {
  private static final List<String> PATHS =
      List.of(
          "index.html",
          "assets/site.0123456789.css",
          "assets/search.0123456789.mjs",
          "search-index/manifest.json",
          "search-index/0123456789ab/tables.bin");
  private static final List<String> HASHED = List.of("assets", "search-index/0123456789ab");

  private static Map<String, String> files(String base) {
    return HostFiles.of(base, PATHS.stream());
  }

  @Test
  void thePathsOfAllAreKnown() {
    assertThat(files("/").keySet()).isEqualTo(HostFiles.PATHS);
  }

  private static String file(String name) {
    return files("/").get(name);
  }

  /** Returns name and value of every match of a pattern. */
  private static Map<String, String> pairs(String pattern, String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
    while (matcher.find()) {
      assertThat(pairs.put(matcher.group(1), matcher.group(2))).as(matcher.group()).isNull();
    }
    return pairs;
  }

  /** Parses _headers: path, then header, then value. */
  private static Map<String, Map<String, String>> rules(String text) {
    Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    Map<String, String> current = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      if (line.startsWith("/")) {
        current = new LinkedHashMap<>();
        rules.put(line, current);
      } else if (!line.startsWith("#")) {
        assertThat(line).matches("  [A-Za-z-]+: .+");
        current.put(line.strip().split(": ", 2)[0], line.strip().split(": ", 2)[1]);
      }
    }
    return rules;
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static Stream<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return Stream.iterate(0, at -> at + 1)
        .limit(nodes.getLength())
        .map(nodes::item)
        .map(Element.class::cast);
  }

  @Test
  void thePolicyForbidsFramesAsNoPageCan() {
    assertThat(SiteHeaders.everywhere().get("Content-Security-Policy"))
        .isEqualTo(SiteHeaders.POLICY + "; frame-ancestors 'none'");
    assertThat(SiteHeaders.POLICY).startsWith("default-src 'none';").doesNotContain("unsafe");
    assertThat(SiteHeaders.everywhere().values()).noneMatch(value -> value.contains("\""));
  }

  @Test
  void netlifyAndCloudflare() {
    Map<String, Map<String, String>> rules = rules(file("_headers"));

    assertThat(rules.get("/*")).isEqualTo(SiteHeaders.everywhere());
    for (String folder : HASHED) {
      assertThat(rules.get("/" + folder + "/*"))
          .isEqualTo(Map.of(SiteHeaders.CACHE, SiteHeaders.FOR_EVER));
    }
    assertThat(rules.get("/*.mjs")).isEqualTo(Map.of("Content-Type", FileType.of("engine.mjs")));
    // These hosts join the values of all rules that match, so no two of them may set one header.
    assertThat(rules.get("/*")).doesNotContainKeys(SiteHeaders.CACHE, "Content-Type");
  }

  @Test
  void apache() {
    String text = file(".htaccess");

    assertThat(pairs("^  Header always set (\\S+) \"(.*)\"$", text))
        .isEqualTo(SiteHeaders.everywhere());
    assertThat(pairs("^AddType \"(.*)\" (\\.js)$", text)).containsKey(FileType.of("a.js"));
    assertThat(text)
        .contains("ErrorDocument 404 /404.html\n")
        .contains("  Header set Cache-Control \"no-cache\"\n")
        .contains(
            "  <If \"%{REQUEST_URI} =~ m#/(assets|search-index/0123456789ab)/#\">\n"
                + "    Header set Cache-Control \"public, max-age=31536000, immutable\"\n");
    assertThat(text.split("<If", -1)).hasSameSizeAs(text.split("</If", -1));
  }

  @Test
  void iis() throws Exception {
    Document document = xml(file("web.config"));
    Map<String, String> headers = new LinkedHashMap<>();
    elements(document, "add")
        .forEach(add -> headers.put(add.getAttribute("name"), add.getAttribute("value")));
    Map<String, String> types = new LinkedHashMap<>();
    elements(document, "mimeMap")
        .forEach(map -> types.put(map.getAttribute("fileExtension"), map.getAttribute("mimeType")));

    assertThat(headers).isEqualTo(SiteHeaders.everywhere());
    assertThat(types).hasSameSizeAs(FileType.all());
    types.forEach((ending, type) -> assertThat(type).isEqualTo(FileType.of("a" + ending)));
    assertThat(elements(document, "location").map(at -> at.getAttribute("path"))).isEqualTo(HASHED);
    assertThat(elements(document, "error").map(error -> error.getAttribute("path")))
        .containsExactly("404.html");
  }

  @Test
  void nginx() {
    String text = file("hosting/nginx.conf");
    Map<String, String> types = pairs("^  \\S+ (\\S+)(;)$", text);

    assertThat(pairs("^add_header (\\S+) \"(.*)\" always;$", text))
        .isEqualTo(SiteHeaders.everywhere());
    assertThat(types).hasSameSizeAs(FileType.all());
    assertThat(text)
        .contains("  text/javascript mjs;\n")
        .contains("set $site_cache \"no-cache\";\n")
        .contains("if ($uri ~ \"^/(assets|search-index/0123456789ab)/\") {\n")
        .contains("add_header Cache-Control $site_cache;\n")
        .contains("error_page 404 /404.html;\n");
  }

  @Test
  void caddy() {
    String text = file("hosting/Caddyfile");
    String block = text.substring(text.indexOf("header {"), text.indexOf("}\n"));

    assertThat(pairs("^\t(\\S+) \"(.*)\"$", block)).isEqualTo(SiteHeaders.everywhere());
    assertThat(text)
        .contains("@hashed path /assets/* /search-index/0123456789ab/*\n")
        .contains("header @hashed Cache-Control \"" + SiteHeaders.FOR_EVER + "\"\n")
        .contains("header @mjs Content-Type \"text/javascript; charset=utf-8\"\n")
        .contains("\trewrite * /404.html\n");
  }

  @Test
  void underAPathOfTheHost() {
    Map<String, String> files = files("/equality/results/");

    assertThat(files.get(".htaccess")).contains("ErrorDocument 404 /equality/results/404.html\n");
    assertThat(files.get("hosting/nginx.conf"))
        .contains("error_page 404 /equality/results/404.html;\n")
        .contains("\"^/equality/results/(assets|");
    assertThat(files.get("hosting/Caddyfile"))
        .contains("rewrite * /equality/results/404.html\n")
        .contains("@hashed path /equality/results/assets/* ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"_headers", ".htaccess", "web.config", "hosting/nginx.conf", "hosting/Caddyfile"})
  void noFileNamesWhatTheSiteDoesNotHave(String name) {
    assertThat(HostFiles.of("/", Stream.of("index.html")).get(name))
        .isNotBlank()
        .doesNotContain("assets", "search-index", "immutable", "@hashed");
  }

  @Test
  void caching() {
    assertThat(PATHS.stream().map(SiteHeaders::cache))
        .containsExactly(
            SiteHeaders.ASK_FIRST,
            SiteHeaders.FOR_EVER,
            SiteHeaders.FOR_EVER,
            SiteHeaders.ASK_FIRST,
            SiteHeaders.FOR_EVER);
  }
}
