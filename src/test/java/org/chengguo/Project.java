package org.chengguo;

import java.nio.file.Path;

/** Folders of this project's sources, wherever the tests are started. */
public final class Project {
  private static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private Project() {}

  public static Path content() {
    return FOLDER.resolve("content");
  }

  public static Path templates() {
    return FOLDER.resolve("templates");
  }

  public static Path java() {
    return FOLDER.resolve("src/main/java/org/chengguo");
  }

  public static Path docs() {
    return FOLDER.resolve("src/docs");
  }

  public static Path benchmarks() {
    return FOLDER.resolve("src/test/benchmarks");
  }

  public static Path target() {
    return FOLDER.resolve("target");
  }

  public static Path schemas() {
    return FOLDER.resolve("src/main/resources/schema");
  }

  public static Path goldenSites() {
    return FOLDER.resolve("src/test/resources/sites");
  }
}
