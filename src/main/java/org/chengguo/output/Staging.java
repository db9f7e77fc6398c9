package org.chengguo.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * A site being written to a folder next to its target.
 *
 * <p>Until {@link #publish} the target does not change; if closed before, the staging folder is
 * deleted.
 */
public final class Staging implements AutoCloseable {
  // The one foreign file that survives every build: with it, git keeps the empty site-output/.
  private static final String KEPT = ".gitignore";

  // For a mistyped --output, such as a home folder: enough to recognize it by.
  private static final int MOST_FOREIGN = 100;

  private final Path target;
  private final Siblings siblings;
  private final Path folder;
  private final Manifest manifest = new Manifest();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  private Staging(Path target, Siblings siblings) throws IOException {
    this.target = target;
    this.siblings = siblings;
    this.folder = siblings.createStaging();
  }

  /**
   * Opens a staging folder after recovering from a killed build.
   *
   * @param name path of the target in problems
   * @return empty, with problems added, if the build must not replace the target
   * @throws IOException if a folder cannot be read, created or moved
   */
  public static Optional<Staging> open(Path target, String name, Problems problems)
      throws IOException {
    // A root has no name for its siblings; renaming a link would replace the link, not its folder.
    Path absolute = target.toAbsolutePath().normalize();
    if (absolute.getFileName() == null || Files.isSymbolicLink(absolute)) {
      problems.add(Code.OUTPUT_NOT_OURS, Origin.file(name));
      return Optional.empty();
    }
    Optional<Siblings> siblings = Siblings.lock(absolute);
    if (siblings.isEmpty()) {
      problems.add(Code.OUTPUT_BUSY, Origin.file(name));
      return Optional.empty();
    }
    Staging opened = null;
    try {
      siblings.get().recover();
      if (mayReplace(absolute, name, problems)) {
        opened = new Staging(absolute, siblings.get());
      }
    } finally {
      if (opened == null) {
        siblings.get().close();
      }
    }
    return Optional.ofNullable(opened);
  }

  /**
   * Returns whether a folder contains a site that a build has published.
   *
   * @param name path of the folder in problems, one of which is a folder of someone else
   * @throws IOException if it cannot be read
   */
  public static boolean isPublished(Path target, String name, Problems problems)
      throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    boolean isFolder = Files.isDirectory(target);
    if (isFolder && Manifest.isIn(target)) {
      return true;
    }
    if (!isFolder || !Manifest.foreignIn(target, KEPT).isEmpty()) {
      problems.add(Code.OUTPUT_NOT_OURS, Origin.file(name));
    }
    return false;
  }

  private static boolean mayReplace(Path target, String name, Problems problems)
      throws IOException {
    if (!Files.exists(target)) {
      return true;
    }
    boolean replaceable = Files.isDirectory(target);
    // An empty folder needs no manifest. Files without one make the folder somebody else's as a
    // whole; next to a manifest, each is named, since moving it away is all that there is to do.
    List<String> foreign = replaceable ? Manifest.foreignIn(target, KEPT) : List.of();
    if (!replaceable || (!foreign.isEmpty() && !Manifest.isIn(target))) {
      problems.add(Code.OUTPUT_NOT_OURS, Origin.file(name));
      return false;
    }
    foreign.stream()
        .limit(MOST_FOREIGN)
        .forEach(path -> problems.add(Code.OUTPUT_FOREIGN_FILE, Origin.file(name + "/" + path)));
    return foreign.isEmpty();
  }

  /**
   * Writes one file of the site; may be called from any thread.
   *
   * @param path relative to the site, with {@code /} between folders
   * @throws IllegalStateException if the path was written before, by another stage
   */
  public void write(String path, byte[] bytes) {
    if (!manifest.add(path, bytes)) {
      throw new IllegalStateException("two files for " + path);
    }
    Path file = folder.resolve(path);
    try {
      Path parent = file.getParent();
      // Asking the system each time costs as much as writing a small file.
      if (!folders.contains(parent)) {
        Files.createDirectories(parent);
        folders.add(parent);
      }
      Files.write(file, bytes);
    } catch (FileSystemException e) {
      throw new UncheckedIOException(e);
    } catch (IOException e) {
      // A full disk is told by the channel, which does not know the file.
      throw new UncheckedIOException(
          new FileSystemException(target.resolve(path).toString(), null, e.getMessage()));
    }
  }

  /** Writes the manifest and moves the finished site to its target. */
  public void publish() throws IOException {
    manifest.write(folder);
    Path kept = target.resolve(KEPT);
    if (Files.isRegularFile(kept)) {
      Files.copy(kept, folder.resolve(KEPT), StandardCopyOption.COPY_ATTRIBUTES);
    }
    // The mark goes only now that the manifest is there: at any moment one of the two tells
    // recover() that the folder is a build's.
    siblings.unmark(folder);
    Path previous = siblings.newPrevious();
    boolean replaces = Files.exists(target);
    if (replaces) {
      move(target, previous);
    }
    try {
      move(folder, target);
    } catch (IOException e) {
      if (replaces) {
        move(previous, target);
      }
      throw e;
    }
    Folders.delete(previous);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      // A kill in between is as one between the two renames: recover() restores the last site.
      Files.move(from, to);
    }
  }

  /** Deletes the staging folder unless it was published, and releases the lock. */
  @Override
  public void close() throws IOException {
    Folders.delete(folder);
    siblings.close();
  }
}
