package org.chengguo.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a person asked for by name: written aside, then moved, so that it is never half. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Writes the file, in place of one that is there.
   *
   * @throws IOException when it cannot be written; the file that was there then stays
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    // No temporary file of the system's: only its owner could read that.
    Path aside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.write(aside, bytes);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
