package org.chengguo.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A JSON Schema under {@code src/main/resources/schema}. */
public enum SchemaFile {
  AGENCIES,
  /** Definitions shared by the other schemas. */
  COMMON,
  FIGURES,
  PAGE,
  PLAN,
  RECORD,
  RESULTS,
  SITE,
  TOPICS,
  YEAR;

  /** Prefix of the files' {@code $id}s before publication. */
  // Not an address of ours: the publisher's base URL is known only at build time.
  public static final String ID_PREFIX = "https://chengguo.example/schema/";

  /** Prefix of the files on the class path. */
  public static final String RESOURCE_PREFIX = "classpath:schema/";

  /** Returns the file's name: {@code results.schema.json}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".schema.json";
  }

  /** Returns the file's {@code $id} before publication. */
  public String id() {
    return ID_PREFIX + fileName();
  }

  /**
   * Returns the file's text with {@code $id} and references at a public address.
   *
   * @param folderUrl address of the published schemas, ending in {@code /}
   */
  public String publishedAt(String folderUrl) {
    try (InputStream in = SchemaFile.class.getResourceAsStream("/schema/" + fileName())) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace(ID_PREFIX, folderUrl);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
