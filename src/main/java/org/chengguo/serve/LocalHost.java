package org.chengguo.serve;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells requests of this machine's browsers for the preview from all others. */
final class LocalHost {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private LocalHost() {}

  /**
   * Returns whether a request comes from this machine and asks for it by name.
   *
   * @param port of the server
   */
  static boolean isAsked(HttpExchange exchange, int port) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    URI target = exchange.getRequestURI();
    return exchange.getRemoteAddress().getAddress().isLoopbackAddress()
        && hosts.size() == 1
        && isLocal(hosts.get(0), port)
        // The form with a host in the request line, as proxies send it, wins over the header.
        && (!target.isAbsolute() || isLocal(String.valueOf(target.getRawAuthority()), port));
  }

  /** Returns whether a host is one of this machine's names, alone or with the server's port. */
  static boolean isLocal(String host, int port) {
    // Any other name may be one of a page elsewhere whose owner lets it lead to 127.0.0.1: to the
    // browser, the preview would then belong to that page (DNS rebinding).
    String name = host.strip().toLowerCase(Locale.ROOT);
    String ending = ":" + port;
    return NAMES.contains(
        name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name);
  }
}
