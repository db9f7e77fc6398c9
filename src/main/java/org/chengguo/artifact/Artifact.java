package org.chengguo.artifact;

import java.util.Optional;
import org.chengguo.model.Origin;

/** One file of the finished site before it is generated: its path, inputs and bytes. */
public interface Artifact {

  /** Returns the path in the site: {@code measures/x/index.html}. */
  String path();

  /**
   * Returns everything on which the bytes depend. With the same path and the same values of the
   * inputs, they stay the same.
   */
  Inputs inputs();

  /** Returns the origin of the content; empty if it comes from several files. */
  default Optional<Origin> origin() {
    return Optional.empty();
  }

  /**
   * Generates the file's bytes.
   *
   * @throws RuntimeException with the location when a template cannot render the content
   */
  // The generator asks once for each file and keeps none, so memory holds records, not pages.
  byte[] bytes();

  /** Returns whether the file is an HTML page, whose links are checked. */
  default boolean isPage() {
    return path().endsWith(".html");
  }
}
