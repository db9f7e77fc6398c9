package org.chengguo.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** A Traditional Chinese TrueType font for tests of PDFs. */
public final class ChineseFont {
  private static final Path FILE = Path.of("/usr/share/fonts/truetype/arphic/uming.ttc");

  private ChineseFont() {}

  /**
   * Returns its file.
   *
   * @throws IllegalStateException saying what to do, when there is none
   */
  public static Path file() {
    if (!Files.exists(FILE)) {
      throw new IllegalStateException(
          "There is no " + FILE + ": run .ci/packages.sh (on Debian, as root) or install it");
    }
    return FILE;
  }
}
