package org.chengguo.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chengguo.hosting.FileType;
import org.chengguo.hosting.SiteHeaders;

/** Serves a folder on the loopback address, with a web host's headers and 404 page. */
public final class PreviewServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads;
  private final Path root;

  private PreviewServer(HttpServer server, ExecutorService threads, Path root) {
    this.server = server;
    this.threads = threads;
    this.root = root;
  }

  /**
   * Starts a server for a folder.
   *
   * @param port 0 for any free port
   * @throws IOException if the port cannot be used
   */
  public static PreviewServer start(Path root, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 0); // 0: the system's default backlog
    // The default executor has one thread; a browser asks for several files at once.
    ExecutorService threads = Executors.newFixedThreadPool(4);
    PreviewServer preview = new PreviewServer(server, threads, root.toAbsolutePath().normalize());
    server.createContext("/", preview::answer);
    server.setExecutor(threads);
    server.start();
    return preview;
  }

  /** Returns the address of the site's home page. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1); // -1: no body; 0 would mean one of any length
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Optional<Path> file = file(path);
      if (file.isPresent() && Files.isDirectory(file.get()) && !path.endsWith("/")) {
        // One slash only in front: //host/ would be an address of another host.
        String raw = exchange.getRequestURI().getRawPath().replaceAll("^/+", "/");
        exchange.getResponseHeaders().set("Location", raw + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      Optional<Path> page =
          file.map(target -> path.endsWith("/") ? target.resolve("index.html") : target)
              .filter(Files::isRegularFile);
      send(exchange, page.isPresent() ? 200 : 404, page.orElse(root.resolve("404.html")));
    }
  }

  /** Returns the file or folder at a path; empty for paths outside the site. */
  private Optional<Path> file(String path) {
    try {
      // With the dot the path is relative: resolve() would take "/x" from the file system's root.
      // Normalized before the comparison, so that ".." cannot lead out of the site.
      Path file = root.resolve("." + path).normalize();
      return file.startsWith(root) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException notAName) {
      return Optional.empty();
    }
  }

  private void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    Headers headers = exchange.getResponseHeaders();
    SiteHeaders.everywhere().forEach(headers::set);
    headers.set("Content-Type", FileType.of(file.getFileName().toString()));
    headers.set(SiteHeaders.CACHE, SiteHeaders.cache(path(file)));
    // For HEAD, the JDK's server leaves the length of the body that is not sent to the handler.
    if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
