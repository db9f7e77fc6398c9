package org.chengguo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.chengguo.LiveSite;
import org.chengguo.SiteBuild;
import org.chengguo.model.Language;
import org.chengguo.testing.Folders;
import org.chengguo.testing.SmallContent;

/** A small site that is served while tests edit its folders. */
final class LiveFixture implements AutoCloseable {
  /** Much longer than anything takes, so that only what hangs fails. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  static final String RECORD = "measures/106-labor-workshops/";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path work;
  private final SmallContent content;
  private final LiveSite site;
  private final LivePreview preview;

  private LiveFixture(Path work, SmallContent content, Optional<Path> built, int port)
      throws IOException {
    this.work = work;
    this.content = content;
    this.site =
        LiveSite.open(
            new SiteBuild.Settings(
                content.folder(),
                work.resolve("templates"),
                work.resolve("site"),
                Optional.empty(),
                false,
                false));
    this.preview = LivePreview.start(site, built, port, Language.EN);
  }

  /** Writes the folders of a site, without errors. */
  static SmallContent folders(Path work) {
    Folders.copy(Path.of("templates"), work.resolve("templates"));
    return SmallContent.in(work.resolve("content"));
  }

  static LiveFixture start(Path work) throws IOException {
    return new LiveFixture(work, folders(work), Optional.empty(), 0);
  }

  /** Serves folders that were written before. */
  static LiveFixture start(Path work, SmallContent content, Optional<Path> built)
      throws IOException {
    return new LiveFixture(work, content, built, 0);
  }

  /** Serves the same folders again, at the port of a server that was closed. */
  static LiveFixture restart(Path work, SmallContent content, int port) throws IOException {
    return new LiveFixture(work, content, Optional.empty(), port);
  }

  SmallContent content() {
    return content;
  }

  Path templates() {
    return work.resolve("templates");
  }

  LiveSite site() {
    return site;
  }

  URI address() {
    return preview.address();
  }

  HttpResponse<byte[]> send(String method, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(preview.address().resolve(path))
            .method(method, BodyPublishers.noBody())
            .timeout(LIMIT)
            .build();
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> get(String path) {
    return send("GET", path);
  }

  String text(String path) {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  /** Waits until a page has a text. */
  String awaitText(String path, Predicate<String> expected) throws InterruptedException {
    String text = "";
    for (long left = LIMIT.toMillis(); left > 0; left -= 20) {
      text = text(path);
      if (expected.test(text)) {
        return text;
      }
      Thread.sleep(20);
    }
    throw new AssertionError(path + " stayed:\n" + text);
  }

  void replaceInTemplate(String name, String old, String replacement) throws IOException {
    Path file = templates().resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, replacement));
  }

  /** The states of which the server tells a browser. */
  Events events() throws IOException, InterruptedException {
    BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    HttpRequest request =
        HttpRequest.newBuilder(preview.address().resolve("__live/events")).build();
    HttpResponse<java.util.stream.Stream<String>> response =
        client.send(request, BodyHandlers.ofLines());
    Thread reader =
        new Thread(
            () -> {
              StringBuilder data = new StringBuilder();
              try {
                response.body().forEach(line -> add(line, data, received));
              } catch (UncheckedIOException closed) {
                // the end of the stream
              }
            });
    reader.setDaemon(true);
    reader.start();
    return new Events(response, received);
  }

  private static void add(String line, StringBuilder data, BlockingQueue<JsonNode> received) {
    if (line.startsWith("data: ")) {
      data.append(line.substring("data: ".length()));
    } else if (line.isEmpty() && data.length() > 0) {
      try {
        received.add(new ObjectMapper().readTree(data.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      data.setLength(0);
    }
  }

  /** Events of one browser, in their order. */
  record Events(HttpResponse<?> response, BlockingQueue<JsonNode> received) {
    /** Waits for a state, past those in between. */
    JsonNode await(Predicate<JsonNode> expected) throws InterruptedException {
      JsonNode last = null;
      while (true) {
        JsonNode state = received.poll(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        if (state == null) {
          throw new AssertionError("no such state; the last was " + last);
        }
        if (expected.test(state)) {
          return state;
        }
        last = state;
      }
    }

    JsonNode awaitProblem(String code) throws InterruptedException {
      return await(state -> state.path("problems").findValuesAsText("code").contains(code));
    }

    JsonNode awaitNone() throws InterruptedException {
      return await(state -> state.path("problems").isEmpty());
    }
  }

  @Override
  public void close() {
    preview.close();
    site.close();
  }
}
