package org.chengguo.artifact;

import java.util.Optional;
import org.chengguo.model.Origin;

/** One file of the finished site before it is generated: its path, inputs and bytes. */
public interface Artifact {

  /** The file's path in the site: {@code measures/x/index.html}. */
  String path();

  /**
   * Everything that the file is made of. While its path and inputs stay the same, and the values of
   * these inputs, so do its bytes.
   */
  Inputs inputs();

  /** Where the content that it shows comes from; empty where it is gathered from many files. */
  default Optional<Origin> origin() {
    return Optional.empty();
  }

  /**
   * Generates the file's bytes.
   *
   * @throws RuntimeException with its place when a template cannot render the content
   */
  byte[] bytes();

  /** Whether the file is an HTML page, with links to check. */
  default boolean isPage() {
    return path().endsWith(".html");
  }
}
