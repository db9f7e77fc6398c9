package org.chengguo;

import java.nio.file.Path;

/** Folders of this project's sources, wherever the tests are started. */
final class Project {
  private static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private Project() {}

  static Path content() {
    return FOLDER.resolve("content");
  }

  static Path templates() {
    return FOLDER.resolve("templates");
  }

  static Path schemas() {
    return FOLDER.resolve("src/main/resources/schema");
  }

  static Path goldenSites() {
    return FOLDER.resolve("src/test/resources/sites");
  }
}
