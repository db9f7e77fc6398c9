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
 * The temporary folders of builds next to a target, with the lock that guards them.
 *
 * <p>{@code .<name>.new-…} exists while a build writes, {@code .<name>.old-…} between its two
 * renames. Only folders that a build has created are ever deleted (decision 3).
 */
final class Siblings implements AutoCloseable {
  // A file that marks a folder as being written by a build; a finished one has a manifest instead.
  private static final String MARK = ".chengguo-staging";

  private final Path target;
  private final Path lockFile;
  private final FileChannel channel;

  private Siblings(Path target, Path lockFile, FileChannel channel) {
    this.target = target;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /** Takes the lock, or returns empty if another build holds it. */
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
      // The file's lock belongs to the whole process; a second build in it gets this exception.
    }
    channel.close();
    return Optional.empty();
  }

  /** Restores the last site after a killed build and deletes unfinished folders. */
  void recover() throws IOException {
    for (Path previous : named(".old-")) {
      // Without a manifest of ours, somebody else has given a folder this name: it stays.
      if (Manifest.isIn(previous)) {
        // With a target, the build was killed after its second rename, else between the two.
        if (Files.exists(target)) {
          Folders.delete(previous);
        } else {
          Files.move(previous, target);
        }
      }
    }
    for (Path staging : named(".new-")) {
      // A finished one has a manifest and no mark any more: publish() removes it before the rename.
      if (Files.exists(staging.resolve(MARK)) || Manifest.isIn(staging)) {
        Folders.delete(staging);
      }
    }
  }

  private List<Path> named(String kind) throws IOException {
    // A ? for each character that a glob would interpret; the prefix may then match too much, but
    // recover() looks into each folder before it acts.
    String glob = "." + target.getFileName().toString().replaceAll("[\\\\*?\\[\\]{}]", "?") + kind;
    List<Path> folders = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(target.getParent(), glob + "*")) {
      listing.forEach(folders::add);
    }
    return folders;
  }

  Path createStaging() throws IOException {
    // Not createTempDirectory: it closes the folder to other users, such as a web server, and this
    // one will be the site.
    Path folder = Files.createDirectory(free(".new-"));
    Files.createFile(folder.resolve(MARK));
    return folder;
  }

  /** Removes the mark from a finished site. */
  void unmark(Path staging) throws IOException {
    Files.delete(staging.resolve(MARK));
  }

  /** Returns a free name for the site to be replaced. */
  Path newPrevious() throws IOException {
    return free(".old-");
  }

  private Path free(String kind) throws IOException {
    // Created only for its unused name; the lock keeps other builds from taking it in between.
    Path free = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + kind);
    Files.delete(free);
    return free;
  }

  @Override
  public void close() throws IOException {
    // Before the lock is released, or the lock file of the next build could be deleted.
    Files.deleteIfExists(lockFile);
    channel.close();
  }
}
