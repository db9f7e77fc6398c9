package org.chengguo.hosting;

import java.util.List;
import java.util.Locale;

/**
 * A kind of file that a site has.
 *
 * @param ending of its name
 * @param type without parameters
 * @param text whether it is text, in UTF-8
 * @param rare whether hosts are found that do not know it
 */
public record FileType(String ending, String type, boolean text, boolean rare) {
  static final String UNKNOWN = "application/octet-stream";

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

  /** As in the header {@code Content-Type}. */
  String name() {
    return text ? type + "; charset=utf-8" : type;
  }

  /** Whether it is worth packing on its way; documents are packed already. */
  boolean isPackable() {
    return text || type.equals("image/svg+xml") || type.equals(UNKNOWN);
  }

  /** What a file of a name is sent as. */
  public static String of(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(type -> type.ending().equals(ending))
        .map(FileType::name)
        .findFirst()
        .orElse(UNKNOWN);
  }
}
