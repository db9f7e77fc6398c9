package org.chengguo.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** A Traditional Chinese TrueType font for tests of PDFs, Debian's, installed if need be. */
public final class ChineseFont {
  private static final Path FILE = Path.of("/usr/share/fonts/truetype/arphic/uming.ttc");
  private static final String PACKAGE = "fonts-arphic-uming";

  private ChineseFont() {}

  /**
   * Its file.
   *
   * @throws IllegalStateException saying what to do, when there is none
   */
  public static synchronized Path file() {
    if (!Files.exists(FILE)) {
      Debian.installing(PACKAGE).forEach(command -> Debian.run(command, missing()));
    }
    if (!Files.exists(FILE)) {
      throw missing();
    }
    return FILE;
  }

  private static IllegalStateException missing() {
    return new IllegalStateException(
        "The tests of PDFs need "
            + FILE
            + " (on Debian, as root: "
            + Debian.commands(PACKAGE)
            + ").");
  }
}
