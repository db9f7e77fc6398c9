package org.chengguo.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/**
 * A web host for browser tests: serves a folder on the loopback address, tells what was asked of
 * it, and fails where it is told to. Paths are those below the folder, such as {@code data/a.json};
 * only what lies outside of the folder's own path keeps its {@code /}. Answers say nothing about
 * caching.
 */
public final class StaticServer implements AutoCloseable {
  static {
    // Else a head and its body go out 40 ms apart; read once, by the first server of the JVM.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Path folder;
  private final String home;
  private final HttpServer server;
  private final ExecutorService threads;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
  private final BlockingQueue<String> posts = new LinkedBlockingQueue<>();
  private volatile Function<String, Optional<Fault>> faults = path -> Optional.empty();
  private volatile Map<String, String> headers = Map.of();
  private volatile boolean compresses;
  private volatile CountDownLatch rests = new CountDownLatch(0);

  private StaticServer(Path folder, String home, HttpServer server) {
    this.folder = folder;
    this.home = home;
    this.server = server;
    // As many as there are requests: one that hangs holds up no other.
    this.threads = Executors.newCachedThreadPool();
  }

  /** What goes wrong with an answer. */
  public enum Fault {
    /** 404, as where a file is missing. */
    NOT_FOUND,
    /** A page with status 200, as some hosts and captive networks give for anything. */
    HTML,
    /** The connection ends after half of the body. */
    CUT,
    /** No answer, until the server is closed. */
    HANG
  }

  /**
   * A request and its answer.
   *
   * @param status 0 for one that hangs
   * @param bytes of the body
   */
  public record Request(String path, int status, long bytes) {}

  /** Serves a folder at the root of an address. */
  public static StaticServer of(Path folder) {
    return of(folder, "/");
  }

  /**
   * Serves a folder.
   *
   * @param home the path of the folder on the server, such as {@code /some/sub/}
   */
  public static StaticServer of(Path folder, String home) {
    if (!home.startsWith("/") || !home.endsWith("/")) {
      throw new IllegalArgumentException(home + " does not begin and end in /");
    }
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      HttpServer http = HttpServer.create(address, 0);
      StaticServer server = new StaticServer(folder.toAbsolutePath().normalize(), home, http);
      http.createContext("/", server::handle);
      http.setExecutor(server.threads);
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the folder. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + home);
  }

  /** The address of a file in the folder. */
  public String address(String path) {
    return address().resolve(path).toString();
  }

  /** From now on, requests of some paths fail; replaces what was said before. */
  public void fail(Function<String, Optional<Fault>> faultOfPath) {
    faults = faultOfPath;
  }

  /** From now on, requests of one path fail in this way, and no others. */
  public void fail(String path, Fault fault) {
    fail(asked -> asked.equals(path) ? Optional.of(fault) : Optional.empty());
  }

  /** From now on, nothing fails. */
  public void mend() {
    fail(path -> Optional.empty());
  }

  /** From now on, every answer has this header too. */
  public void header(String name, String value) {
    headers = Map.of(name, value);
  }

  /** From now on, texts go out in gzip to those who take it, as static hosts send them. */
  public void compress() {
    compresses = true;
  }

  /** From now on, pages come by half, until {@link #sendRests}. */
  public void pausePages() {
    rests = new CountDownLatch(1);
  }

  /** Lets what pages still wait for go out. */
  public void sendRests() {
    rests.countDown();
  }

  /** All requests since the start or the last {@link #forget}, in the order of their answers. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** How many bytes of bodies these requests were sent. */
  public long bytes() {
    return requests().stream().mapToLong(Request::bytes).sum();
  }

  /** Begins to count anew. */
  public void forget() {
    requests.clear();
  }

  /**
   * What a page posts to any path below the folder: the next, waited for.
   *
   * @throws AssertionError when nothing comes in time
   */
  public String posted(Duration limit) throws InterruptedException {
    String posted = posts.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
    if (posted == null) {
      throw new AssertionError("nothing was posted; asked for: " + requests);
    }
    return posted;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("POST")) {
        byte[] body = exchange.getRequestBody().readAllBytes();
        posts.add(new String(body, StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(204, -1);
        return;
      }
      String path = exchange.getRequestURI().getPath();
      if (!path.startsWith(home)) {
        send(exchange, path, Answer.notFound());
        return;
      }
      String below = path.substring(home.length());
      Optional<Fault> fault = faults.apply(below);
      if (fault.isEmpty()) {
        send(exchange, below, compresses ? compressed(exchange, sound(below)) : sound(below));
      } else if (fault.get() == Fault.HANG) {
        requests.add(new Request(below, 0, 0));
        await(closing);
      } else {
        send(exchange, below, faulty(below, fault.get()));
      }
    }
  }

  private Answer sound(String path) throws IOException {
    Optional<Path> file = file(path);
    if (file.isEmpty()) {
      return Answer.notFound();
    }
    String type = MediaTypes.of(file.get().getFileName().toString());
    return Answer.whole(200, type, Files.readAllBytes(file.get()));
  }

  private static Answer compressed(HttpExchange exchange, Answer answer) throws IOException {
    String taken = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    if (taken == null || !taken.contains("gzip") || !MediaTypes.isText(answer.type())) {
      return answer;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(answer.body());
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    return Answer.whole(answer.status(), answer.type(), packed.toByteArray());
  }

  private Answer faulty(String path, Fault fault) throws IOException {
    return switch (fault) {
      case NOT_FOUND -> Answer.notFound();
      case HTML ->
          Answer.page(200, "<!doctype html><title>Welcome</title><p>Not what you asked for.");
      case CUT -> sound(path).cut();
      case HANG -> throw new IllegalArgumentException(fault.name());
    };
  }

  /** The file at a path; empty for one outside the folder or that cannot be a name. */
  private Optional<Path> file(String path) {
    try {
      String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      Path file = folder.resolve("./" + name).normalize();
      return Optional.of(file)
          .filter(inside -> inside.startsWith(folder))
          .filter(Files::isRegularFile);
    } catch (InvalidPathException notAName) {
      return Optional.empty();
    }
  }

  private void send(HttpExchange exchange, String path, Answer answer) throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    // Counted first: who has read the answer finds it in the count.
    requests.add(new Request(path, answer.status(), head ? 0 : answer.body().length));
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    headers.forEach(exchange.getResponseHeaders()::set);
    if (head || answer.length() == 0) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.length()));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), answer.length());
    OutputStream out = exchange.getResponseBody();
    int first = 0;
    if (rests.getCount() > 0 && answer.type().equals(MediaTypes.HTML)) {
      first = answer.body().length / 2;
      out.write(answer.body(), 0, first);
      out.flush();
      await(rests);
    }
    out.write(answer.body(), first, answer.body().length - first);
    out.flush(); // the exchange is then closed, and with a body too short its connection
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
