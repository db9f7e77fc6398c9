package org.chengguo.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a person asked for by name: written aside, then moved, so that it is never half. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Writes the file, in place of one that is there.
   *
   * @throws IOException when it cannot be written; what was there then stays
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    refuseOther(file);
    // No temporary file of the system's: only its owner could read that.
    Path aside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.write(aside, bytes);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** A folder, a device or a link would be gone after the move: only files give way. */
  private static void refuseOther(Path file) throws IOException {
    boolean free = Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    if (!free && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
  }
}
