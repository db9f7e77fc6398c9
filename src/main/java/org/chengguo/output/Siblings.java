package org.chengguo.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folders that builds keep beside a target: {@code .<name>.new-…} while they write, {@code
 * .<name>.old-…} between the two moves. A lock lets one build at a time near them; only folders
 * that a build has made are ever removed.
 */
final class Siblings implements AutoCloseable {
  /** Marks a folder as being written by a build. */
  private static final String MARK = ".chengguo-staging";

  private final Path target;
  private final Path lockFile;
  private final FileChannel channel;

  private Siblings(Path target, Path lockFile, FileChannel channel) {
    this.target = target;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /** Takes the lock; empty when another build holds it. */
  static Optional<Siblings> lock(Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path lockFile = target.resolveSibling("." + target.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new Siblings(target, lockFile, channel));
      }
    } catch (OverlappingFileLockException heldInThisProcess) {
      // as if another process held it
    }
    channel.close();
    return Optional.empty();
  }

  /** Puts right what a killed build left: the last site back in place, half-written ones away. */
  void recover() throws IOException {
    for (Path previous : named(".old-")) {
      if (Manifest.isIn(previous)) {
        if (Files.exists(target)) {
          Folders.delete(previous);
        } else {
          Files.move(previous, target);
        }
      }
    }
    for (Path staging : named(".new-")) {
      // A finished one has lost its mark and gained a manifest just before it was to move.
      if (Files.exists(staging.resolve(MARK)) || Manifest.isIn(staging)) {
        Folders.delete(staging);
      }
    }
  }

  private List<Path> named(String kind) throws IOException {
    String glob = "." + target.getFileName().toString().replaceAll("[\\\\*?\\[\\]{}]", "?") + kind;
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(target.getParent(), glob + "*")) {
      listing.forEach(found::add);
    }
    return found;
  }

  Path createStaging() throws IOException {
    // A temporary folder is closed to other users, such as a web server; this one will be the site.
    Path folder = Files.createDirectory(free(".new-"));
    Files.createFile(folder.resolve(MARK));
    return folder;
  }

  /** Takes the mark away from a finished site. */
  void unmark(Path staging) throws IOException {
    Files.delete(staging.resolve(MARK));
  }

  /** A name that is free, for the site that gives way. */
  Path newPrevious() throws IOException {
    return free(".old-");
  }

  private Path free(String kind) throws IOException {
    Path free = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + kind);
    Files.delete(free);
    return free;
  }

  @Override
  public void close() throws IOException {
    // Before the lock goes, so that nobody's new lock file is deleted.
    Files.deleteIfExists(lockFile);
    channel.close();
  }
}
