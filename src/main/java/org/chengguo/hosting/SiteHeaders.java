package org.chengguo.hosting;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every answer of a host should have. */
public final class SiteHeaders {
  /** What pages may load, as they say themselves too: their own host's files and nothing else. */
  public static final String POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
          + " img-src 'self'; base-uri 'none'; form-action 'self'";

  public static final String CACHE = "Cache-Control";

  /** For files whose address changes with their content. */
  public static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** For all others: kept, but asked for anew before each use. */
  public static final String ASK_FIRST = "no-cache";

  private SiteHeaders() {}

  /** The headers of all answers alike, by name. */
  public static Map<String, String> everywhere() {
    Map<String, String> headers = new LinkedHashMap<>();
    // Only a header can forbid frames; a page itself cannot.
    headers.put("Content-Security-Policy", POLICY + "; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put(
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    return headers;
  }

  /**
   * How long a file may be kept.
   *
   * @param path in the site: {@code assets/site.0123456789.css}
   */
  public static String cache(String path) {
    return HashedFolders.of(path).isPresent() ? FOR_EVER : ASK_FIRST;
  }
}
