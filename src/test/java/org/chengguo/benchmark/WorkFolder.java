package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Folder for the content and the runs of one benchmark, deleted after the last of them. */
final class WorkFolder implements AutoCloseable {
  // ext4 hands out no inode that was deleted within the last five minutes (recently_deleted in
  // fs/ext4/ialloc.c); to step over many of them doubles the system time of a run that makes files.
  private static final Duration REST = Duration.ofMinutes(5);
  private static final long SPACE = 2_000_000_000L;
  private static final long SPACE_OF_RECORD = 100_000;

  private final Path folder;
  private final Path deleted;

  private WorkFolder(Path folder, Path deleted) {
    this.folder = folder;
    this.deleted = deleted;
  }

  /**
   * Makes the folder, when the system has forgotten the files of an earlier one.
   *
   * @param log is told that this waits
   */
  static WorkFolder in(Path parent, Consumer<String> log) throws IOException {
    Files.createDirectories(parent);
    WorkFolder work = new WorkFolder(parent.resolve("runs"), parent.resolve("deleted"));
    if (Files.exists(work.folder)) {
      work.delete();
    }
    Duration rest = work.rest(Instant.now());
    if (!rest.isZero()) {
      log.accept("waiting %d s after files were deleted".formatted(rest.toSeconds()));
      sleep(rest);
    }
    Files.createDirectory(work.folder);
    return work;
  }

  Path folder() {
    return folder;
  }

  /** Returns how long to wait yet. */
  Duration rest(Instant now) throws IOException {
    if (!Files.exists(deleted)) {
      return Duration.ZERO;
    }
    Duration rest =
        Duration.between(now, Files.getLastModifiedTime(deleted).toInstant().plus(REST));
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Checks that the disk has room for one more round.
   *
   * @throws IllegalStateException when it has not
   */
  void requireSpace(int records) throws IOException {
    long wanted = SPACE + SPACE_OF_RECORD * records;
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < wanted) {
      throw new IllegalStateException(
          "%s has %s free, and %s records may need %s"
              .formatted(
                  folder,
                  Amounts.gigabytes(free),
                  Amounts.count(records),
                  Amounts.gigabytes(wanted)));
    }
  }

  @Override
  public void close() throws IOException {
    delete();
  }

  private void delete() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException problem)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
    Files.writeString(deleted, "");
    Files.setLastModifiedTime(deleted, FileTime.from(Instant.now()));
  }
}
