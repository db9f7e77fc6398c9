package org.chengguo.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that a person named, as a whole or not at all. */
public final class OutputFile {
  private OutputFile() {}

  /**
   * Writes the file, replacing an earlier one.
   *
   * @throws IOException if it cannot be written; an earlier file is then unchanged
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    refuseOther(file);
    // Not createTempFile: only the owner could read its file. In the same folder, since a move to
    // another file system is a copy, which may stop half-way.
    Path aside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.write(aside, bytes);
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Throws unless the target is free or a regular file. */
  private static void refuseOther(Path file) throws IOException {
    // The move would replace an empty folder, a device (--to /dev/null) or a symbolic link.
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
