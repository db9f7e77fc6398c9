package org.chengguo.hosting;

import java.util.LinkedHashMap;
import java.util.Map;

/** The HTTP headers that every response of a host should have. */
public final class SiteHeaders {
  /** Content-Security-Policy of headers and pages: files of the same host, nothing else. */
  // No unsafe-inline: scripts, styles and images are all files. connect-src lets the search load
  // its index; form-action lets the search form work without scripts.
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
          + " img-src 'self'; base-uri 'none'; form-action 'self'";

  public static final String CACHE = "Cache-Control";

  /** Caching of files whose address changes with their content. */
  // A year in seconds, the most that RFC 2616 (14.21) advised for Expires. immutable spares the
  // request that browsers send on reload.
  public static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** Caching of all other files: stored, but revalidated before each use. */
  // Not no-store: an unchanged page is then answered by 304 without a body.
  public static final String ASK_FIRST = "no-cache";

  private SiteHeaders() {}

  /** Returns the headers of all responses, by name. */
  public static Map<String, String> everywhere() {
    // In the order in which they are printed into the hosts' files.
    Map<String, String> headers = new LinkedHashMap<>();
    // Only a header can forbid frames; browsers ignore frame-ancestors in a page's meta element.
    headers.put("Content-Security-Policy", POLICY + "; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    // Other hosts see that a reader came from this site, but not from which page or search.
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    // Features that no page uses, so that injected code cannot ask for them either.
    headers.put(
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    return headers;
  }

  /**
   * Returns the value of {@link #CACHE} for a file.
   *
   * @param path in the site: {@code assets/site.0123456789.css}
   */
  public static String cache(String path) {
    return HashedFolders.of(path).isPresent() ? FOR_EVER : ASK_FIRST;
  }
}
