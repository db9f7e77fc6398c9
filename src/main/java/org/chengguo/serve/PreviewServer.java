package org.chengguo.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chengguo.hosting.SiteHeaders;
import org.chengguo.model.Language;
import org.chengguo.serve.ServedSite.Reply;
import org.chengguo.text.Phrases;
import org.chengguo.text.Printable;

/** Serves a site on the loopback address, with a web host's headers and 404 page. */
public final class PreviewServer implements AutoCloseable {
  // Any folder: only the way from it to a file counts.
  private static final Path ROOT = Path.of("site").toAbsolutePath();

  private final HttpServer server;
  private final ExecutorService threads;
  private final ServedSite site;
  private final Phrases words;

  private PreviewServer(
      HttpServer server, ExecutorService threads, ServedSite site, Language language) {
    this.server = server;
    this.threads = threads;
    this.site = site;
    this.words = Phrases.messages("serve", language.locale());
  }

  /**
   * Starts a server for a folder.
   *
   * @param port 0 for any free port
   * @throws IOException if the port cannot be used
   */
  public static PreviewServer start(Path root, int port) throws IOException {
    return start(new FolderSite(root.toAbsolutePath().normalize()), port, Language.ZH_HANT);
  }

  /** Starts a server for a site, with sentences of its own in a language. */
  static PreviewServer start(ServedSite site, int port, Language language) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 0); // 0: the system's default backlog
    // The default executor has one thread; a browser asks for six files at once.
    ExecutorService threads = Executors.newFixedThreadPool(6);
    PreviewServer preview = new PreviewServer(server, threads, site, language);
    preview.handle("/", preview::answer);
    server.setExecutor(threads);
    server.start();
    return preview;
  }

  /** Hands requests below a path to a handler, if they come from this machine. */
  void handle(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          if (LocalHost.isAsked(exchange, server.getAddress().getPort())) {
            handler.handle(exchange);
          } else {
            refuse(exchange);
          }
        });
  }

  /** Returns the address of the site's home page. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private void refuse(HttpExchange exchange) throws IOException {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    String sentence = Printable.of(words.text("refused", host)) + "\n";
    try (exchange) {
      // 421: the request was directed to a server that does not answer for its host.
      send(
          exchange,
          new Reply(421, "text/plain; charset=utf-8", sentence.getBytes(StandardCharsets.UTF_8)),
          SiteHeaders.ASK_FIRST);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (isRefused(exchange)) {
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Optional<String> name = name(path);
      if (!path.endsWith("/") && name.filter(site::isFolder).isPresent()) {
        // One slash only in front: //host/ would be an address of another host.
        String raw = exchange.getRequestURI().getRawPath().replaceAll("^/+", "/");
        exchange.getResponseHeaders().set("Location", raw + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      String file = name.map(found -> path.endsWith("/") ? index(found) : found).orElse("");
      Optional<Reply> reply = file.isEmpty() ? Optional.empty() : site.file(file);
      if (reply.isPresent()) {
        send(exchange, reply.get(), SiteHeaders.cache(file));
      } else {
        send(exchange, notFound(), SiteHeaders.ASK_FIRST);
      }
    }
  }

  /** Refuses methods other than GET and HEAD. */
  static boolean isRefused(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    if (method.equals("GET") || method.equals("HEAD")) {
      return false;
    }
    exchange.getResponseHeaders().set("Allow", "GET, HEAD");
    exchange.sendResponseHeaders(405, -1); // -1: no body; 0 would mean one of any length
    return true;
  }

  private static String index(String folder) {
    return folder.isEmpty() ? "index.html" : folder + "/index.html";
  }

  private Reply notFound() throws IOException {
    Optional<Reply> page = site.file("404.html");
    return new Reply(
        404,
        page.map(Reply::type).orElse("text/html; charset=utf-8"),
        page.map(Reply::body).orElse(new byte[0]));
  }

  /** Returns the path of a file or folder in the site; empty for paths outside it. */
  private static Optional<String> name(String path) {
    try {
      // With the dot the path is relative: resolve() would take "/x" from the file system's root.
      // Normalized before the comparison, so that ".." cannot lead out of the site.
      Path file = ROOT.resolve("." + path).normalize();
      return file.startsWith(ROOT)
          ? Optional.of(ROOT.relativize(file).toString().replace('\\', '/'))
          : Optional.empty();
    } catch (InvalidPathException notAName) {
      return Optional.empty();
    }
  }

  /** Sends a reply with the headers of a web host. */
  static void send(HttpExchange exchange, Reply reply, String cache) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    SiteHeaders.everywhere().forEach(headers::set);
    headers.set("Content-Type", reply.type());
    headers.set(SiteHeaders.CACHE, cache);
    byte[] body = reply.body();
    // For HEAD, the JDK's server leaves the length of the body that is not sent to the handler.
    if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
      headers.set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(reply.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
