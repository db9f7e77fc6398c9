package org.chengguo.hosting;

import java.util.List;
import java.util.Locale;

/**
 * A kind of file in a site, with its media type.
 *
 * @param ending file extension, without the dot
 * @param type media type without parameters
 * @param text whether to send it with {@code charset=utf-8}
 * @param rare whether common hosts do not know it by themselves
 */
public record FileType(String ending, String type, boolean text, boolean rare) {
  static final String UNKNOWN = "application/octet-stream";

  // Every extension that a build writes. Browsers run no module that is sent with another type, and
  // older hosts do not know mjs.
  private static final List<FileType> ALL =
      List.of(
          new FileType("html", "text/html", true, false),
          new FileType("css", "text/css", true, false),
          new FileType("js", "text/javascript", true, false),
          new FileType("mjs", "text/javascript", true, true),
          new FileType("json", "application/json", true, false),
          new FileType("jsonld", "application/ld+json", true, true),
          new FileType("csv", "text/csv", true, false),
          new FileType("xml", "application/xml", true, false),
          new FileType("txt", "text/plain", true, false),
          new FileType("md", "text/markdown", true, true),
          new FileType("svg", "image/svg+xml", false, false),
          new FileType("png", "image/png", false, false),
          new FileType("odt", "application/vnd.oasis.opendocument.text", false, false),
          new FileType("ods", "application/vnd.oasis.opendocument.spreadsheet", false, false),
          new FileType("pdf", "application/pdf", false, false),
          new FileType("bin", UNKNOWN, false, false));

  static List<FileType> all() {
    return ALL;
  }

  /** Returns the value of the header {@code Content-Type}. */
  String name() {
    return text ? type + "; charset=utf-8" : type;
  }

  /** Tells whether hosts should compress it; documents and images are compressed already. */
  boolean isPackable() {
    return text || type.equals("image/svg+xml") || type.equals(UNKNOWN);
  }

  /** Returns the {@code Content-Type} of a file name. */
  public static String of(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(type -> type.ending().equals(ending))
        .map(FileType::name)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
