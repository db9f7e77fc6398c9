package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Files of a folder.
 *
 * @param pages how many of them are HTML
 */
record Written(long files, long bytes, long pages) {
  static final Written NOTHING = new Written(0, 0, 0);

  /** Counts the files of a folder; a missing folder has none. */
  static Written in(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return NOTHING;
    }
    Count count = new Count();
    Files.walkFileTree(folder, count);
    return new Written(count.files, count.bytes, count.pages);
  }

  /** Adds each file that it visits. */
  private static final class Count extends SimpleFileVisitor<Path> {
    private long files;
    private long bytes;
    private long pages;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files++;
      bytes += attributes.size();
      if (file.toString().endsWith(".html")) {
        pages++;
      }
      return FileVisitResult.CONTINUE;
    }
  }

  Written and(Written more) {
    return new Written(files + more.files, bytes + more.bytes, pages + more.pages);
  }
}
