package org.chengguo.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A schema under {@code src/main/resources/schema}. */
public enum SchemaFile {
  AGENCIES,
  /** Definitions that the others share. */
  COMMON,
  FIGURES,
  PAGE,
  PLAN,
  RECORD,
  RESULTS,
  SITE,
  TOPICS,
  YEAR;

  /** Where the files' {@code $id}s are until they are published. */
  public static final String ID_PREFIX = "https://chengguo.example/schema/";

  /** Where the class path has them. */
  public static final String RESOURCE_PREFIX = "classpath:schema/";

  /** {@code results.schema.json}. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".schema.json";
  }

  /** The {@code $id} that the file bears. */
  public String id() {
    return ID_PREFIX + fileName();
  }

  /**
   * The file's text, with its {@code $id} at a public address.
   *
   * @param folderUrl where the schemas are published, ending in {@code /}
   */
  public String publishedAt(String folderUrl) {
    try (InputStream in = SchemaFile.class.getResourceAsStream("/schema/" + fileName())) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace(ID_PREFIX, folderUrl);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
