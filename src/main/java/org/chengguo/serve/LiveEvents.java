package org.chengguo.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Supplier;
import org.chengguo.hosting.FileType;
import org.chengguo.hosting.SiteHeaders;

/** Files of the preview itself, and its stream of server-sent events. */
final class LiveEvents implements HttpHandler, AutoCloseable {
  private static final Set<String> FILES = Set.of("live.mjs", "problems.mjs", "problems.css");
  private static final String NOT_STORED = "no-store";

  // Only tabs that can be seen keep a stream: more are of pages that were left without a word.
  private static final int MOST_STREAMS = 32;

  // Often enough that the thread of a page that is gone ends soon, and rare enough to cost nothing.
  private static final long BEAT_MS = 15_000;

  private final Supplier<String> message;
  private final Deque<HttpExchange> streams = new ArrayDeque<>();
  private long changes;

  /**
   * Creates the handler.
   *
   * @param message returns the present state as JSON
   */
  LiveEvents(Supplier<String> message) {
    this.message = message;
  }

  /** Tells all browsers of a new state. */
  synchronized void changed() {
    changes++;
    notifyAll();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(LiveScript.FOLDER.length());
    if (name.equals("events") && exchange.getRequestMethod().equals("GET")) {
      stream(exchange);
      return;
    }
    try (exchange) {
      if (PreviewServer.isRefused(exchange)) {
        return;
      }
      byte[] body = FILES.contains(name) ? resource(name) : new byte[0];
      int status = FILES.contains(name) ? 200 : 404;
      PreviewServer.send(
          exchange, new ServedSite.Reply(status, FileType.of(name), body), NOT_STORED);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = LiveEvents.class.getResourceAsStream("/serve/" + name)) {
      return in.readAllBytes();
    }
  }

  private void stream(HttpExchange exchange) throws IOException {
    SiteHeaders.everywhere().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set(SiteHeaders.CACHE, NOT_STORED);
    exchange.sendResponseHeaders(200, 0); // 0: a body of any length
    HttpExchange oldest = null;
    synchronized (this) {
      streams.add(exchange);
      if (streams.size() > MOST_STREAMS) {
        oldest = streams.remove();
      }
    }
    // Threads of their own: they wait for changes, and a browser that reads no more blocks them.
    start(() -> send(exchange));
    if (oldest != null) {
      start(oldest::close);
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "live-events");
    thread.setDaemon(true);
    thread.start();
  }

  private void send(HttpExchange exchange) {
    try (exchange) {
      OutputStream out = exchange.getResponseBody();
      long seen = -1;
      while (true) {
        long now = await(seen);
        // A line of comment when nothing has changed: it fails when the browser is gone.
        String text = now == seen ? ":\n\n" : event(message.get());
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        seen = now;
      }
    } catch (IOException | UncheckedIOException gone) {
      // The page was left, or the server is closed.
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } finally {
      synchronized (this) {
        streams.remove(exchange);
      }
    }
  }

  private synchronized long await(long seen) throws InterruptedException {
    if (changes == seen) {
      wait(BEAT_MS);
    }
    return changes;
  }

  private static String event(String json) {
    // retry: how soon the browser asks again after the server has gone, in milliseconds.
    return "retry: 500\ndata: " + json.strip().replace("\n", "\ndata: ") + "\n\n";
  }

  @Override
  public void close() {
    Deque<HttpExchange> open;
    synchronized (this) {
      open = new ArrayDeque<>(streams);
    }
    open.forEach(HttpExchange::close);
  }
}
