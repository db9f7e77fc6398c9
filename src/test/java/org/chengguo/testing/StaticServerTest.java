package org.chengguo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chengguo.testing.StaticServer.Fault;
import org.chengguo.testing.StaticServer.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticServerTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;
  private StaticServer server;

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    for (String name : new String[] {"index.html", "a/b.mjs", "a/b.json", "a/b.bin", "a/b.css"}) {
      Files.writeString(folder.resolve(name), "0123456789");
    }
    server = StaticServer.of(folder, "/some/sub/");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address(path)))
        .timeout(Duration.ofSeconds(30))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/html; charset=utf-8",
    "a/b.mjs, text/javascript; charset=utf-8",
    "a/b.json, application/json; charset=utf-8",
    "a/b.bin, application/octet-stream",
    "a/b.css, text/css; charset=utf-8"
  })
  void aFileHasItsType(String path, String type) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("0123456789");
    assertThat(response.headers().firstValue("Content-Type")).contains(type);
  }

  @Test
  void nothingOutsideTheFolderIsServed() throws Exception {
    assertThat(get("a").statusCode()).isEqualTo(404);
    assertThat(get("/a/b.json").statusCode()).isEqualTo(404);
    assertThat(get("%2e%2e/%2e%2e/etc/hostname").statusCode()).isEqualTo(404);
  }

  @Test
  void requestsAndBytesAreCounted() throws Exception {
    get("a/b.json");
    get("a/b.bin?v=1");
    assertThat(server.requests())
        .containsExactly(new Request("a/b.json", 200, 10), new Request("a/b.bin", 200, 10));
    assertThat(server.bytes()).isEqualTo(20);
    server.forget();
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aPathFailsAsTold() throws Exception {
    server.fail("a/b.bin", Fault.NOT_FOUND);
    assertThat(get("a/b.bin").statusCode()).isEqualTo(404);
    server.fail("a/b.bin", Fault.HTML);
    assertThat(get("a/b.bin").statusCode()).isEqualTo(200);
    assertThat(get("a/b.bin").body()).startsWith("<!doctype html>");
    server.fail("a/b.bin", Fault.CUT);
    assertThatThrownBy(() -> get("a/b.bin")).isInstanceOf(IOException.class);
    assertThat(server.requests()).contains(new Request("a/b.bin", 200, 5));
    assertThat(get("a/b.json").body()).isEqualTo("0123456789");
  }

  @Test
  void requestsThatHangHoldUpNoOther() throws Exception {
    server.fail("a/b.bin", Fault.HANG);
    CompletableFuture<?>[] hanging =
        Stream.generate(
                () -> client.sendAsync(request("a/b.bin"), HttpResponse.BodyHandlers.ofString()))
            .limit(8)
            .toArray(CompletableFuture<?>[]::new);
    assertThat(get("a/b.json").body()).isEqualTo("0123456789");
    assertThat(CompletableFuture.anyOf(hanging))
        .failsWithin(Duration.ofMillis(500))
        .withThrowableOfType(TimeoutException.class);
    assertThat(server.requests()).contains(new Request("a/b.bin", 0, 0));
  }

  @Test
  void textsAreCompressedForThoseWhoTakeIt() throws Exception {
    Files.writeString(folder.resolve("long.css"), "0123456789".repeat(100));
    server.compress();
    assertThat(get("long.css").body()).hasSize(1000);
    HttpRequest taking =
        HttpRequest.newBuilder(URI.create(server.address("long.css")))
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<InputStream> packed =
        client.send(taking, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(new GZIPInputStream(packed.body()).readAllBytes()).hasSize(1000);
    assertThat(server.requests().get(1).bytes()).isLessThan(100);
  }
}
