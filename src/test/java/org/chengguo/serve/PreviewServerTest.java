package org.chengguo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chengguo.hosting.SiteHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the preview responds as a web host would, and serves nothing outside its folder. */
final class PreviewServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path root;
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    Path site = root.resolve("site");
    Files.createDirectories(site.resolve("106/成果"));
    Files.createDirectories(site.resolve("empty"));
    Files.writeString(root.resolve("secret.txt"), "secret");
    Files.createDirectory(root.resolve("site-other"));
    Files.writeString(root.resolve("site-other/secret.txt"), "secret");
    Files.writeString(site.resolve("index.html"), "home");
    Files.writeString(site.resolve("404.html"), "not found");
    Files.writeString(site.resolve("106/index.html"), "year");
    Files.writeString(site.resolve("106/成果/index.html"), "成果");
    for (String ending :
        new String[] {"css", "js", "mjs", "json", "jsonld", "csv", "xml", "txt", "svg", "png"}) {
      Files.writeString(site.resolve("file." + ending), "x");
    }
    Files.writeString(site.resolve("file.unknown"), "x");
    Files.writeString(site.resolve("FILE.CSS"), "x");
    server = PreviewServer.start(site, 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    URI uri = URI.create(server.address() + path.substring(1));
    HttpRequest request =
        HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build();
    return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Returns the response to a raw request line, which a client library would normalize. */
  private String raw(String line) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(5_000);
      String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, home",
    "/index.html, home",
    "/106/, year",
    "/106/index.html, year",
    "/106/?x=1, year",
    "/106/%E6%88%90%E6%9E%9C/, 成果",
    "/106/../106/, year",
  })
  void pages(String path, String body) throws Exception {
    HttpResponse<String> response = send("GET", path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(body);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
    SiteHeaders.everywhere()
        .forEach((name, value) -> assertThat(response.headers().firstValue(name)).contains(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gone", "/gone/", "/106/gone.html", "/empty/", "/file.txt/", "/%00"})
  void missingFiles(String path) throws Exception {
    HttpResponse<String> response = send("GET", path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).isEqualTo("not found");
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
  }

  @Test
  void missingFilesAreNotCached() throws Exception {
    Files.createDirectory(root.resolve("site/assets"));
    Files.writeString(root.resolve("site/assets/site.0123456789.css"), "p{}");

    assertThat(send("GET", "/assets/site.0123456789.css").headers().firstValue("Cache-Control"))
        .contains(SiteHeaders.FOR_EVER);
    assertThat(send("GET", "/assets/gone.css").headers().firstValue("Cache-Control"))
        .contains(SiteHeaders.ASK_FIRST);
  }

  @Test
  void missingFilesWithoutA404Page() throws Exception {
    Files.delete(root.resolve("site/404.html"));

    assertThat(send("GET", "/gone").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"/106, /106/", "/106/%E6%88%90%E6%9E%9C, /106/%E6%88%90%E6%9E%9C/"})
  void foldersWithoutSlash(String path, String location) throws Exception {
    HttpResponse<String> response = send("GET", path);

    assertThat(response.statusCode()).isEqualTo(301);
    assertThat(response.headers().firstValue("Location")).contains(location);
  }

  @Test
  void headersAlone() throws Exception {
    HttpResponse<String> response = send("HEAD", "/106/");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(send("HEAD", "/gone").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void otherMethods(String method) throws Exception {
    assertThat(send(method, "/").statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/106/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2E%2E%2Fsecret.txt",
        "/..%2fsecret.txt",
        "/106/%2e%2e/%2e%2e/secret.txt",
        "/../site-other/secret.txt",
        "/%2e%2e/site-other/secret.txt",
        "//secret.txt",
        "//../secret.txt",
        "/./.././secret.txt",
        "/..\\secret.txt",
        "/%5c..%5csecret.txt",
        "/%252e%252e/secret.txt",
        "http://localhost/../secret.txt",
      })
  void nothingOutsideTheFolder(String path) throws Exception {
    String answer = raw("GET " + path);

    assertThat(answer).doesNotContain("secret").matches("(?s)HTTP/1\\.1 (404|400|301) .*");
  }

  @Test
  void foldersAreNotListed() throws IOException {
    assertThat(raw("GET /empty/")).startsWith("HTTP/1.1 404 ").doesNotContain("site");
  }

  @ParameterizedTest
  @CsvSource({
    "/file.css, text/css; charset=utf-8",
    "/FILE.CSS, text/css; charset=utf-8",
    "/file.js, text/javascript; charset=utf-8",
    "/file.mjs, text/javascript; charset=utf-8",
    "/file.json, application/json; charset=utf-8",
    "/file.jsonld, application/ld+json; charset=utf-8",
    "/file.csv, text/csv; charset=utf-8",
    "/file.xml, application/xml; charset=utf-8",
    "/file.txt, text/plain; charset=utf-8",
    "/file.svg, image/svg+xml",
    "/file.png, image/png",
    "/file.unknown, application/octet-stream",
  })
  void types(String path, String type) throws Exception {
    assertThat(send("GET", path).headers().firstValue("Content-Type")).contains(type);
  }

  @Test
  void aFolderReplacedWhileServed() throws Exception {
    assertThat(send("GET", "/106/").body()).isEqualTo("year");
    Files.move(root.resolve("site"), root.resolve("old"));
    assertThat(send("GET", "/106/").statusCode()).isEqualTo(404);
    Files.move(root.resolve("old"), root.resolve("site"));
    assertThat(send("GET", "/106/").body()).isEqualTo("year");
  }

  @Test
  void onThisMachineOnly() {
    assertThat(server.address().getHost()).isEqualTo("localhost");
    assertThat(server.address().getPort()).isPositive();
  }
}
