package org.chengguo.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * A site being written, in a folder beside its target. Until {@link #publish} the target is as it
 * was; closed before that, the staging folder is gone and nothing has happened.
 */
public final class Staging implements AutoCloseable {
  /** The one file in a site's folder that is not ours and survives every build. */
  private static final String KEPT = ".gitignore";

  private static final int MOST_FOREIGN = 100;

  private final Path target;
  private final Siblings siblings;
  private final Path folder;
  private final Manifest manifest = new Manifest();

  private Staging(Path target, Siblings siblings) throws IOException {
    this.target = target;
    this.siblings = siblings;
    this.folder = siblings.createStaging();
  }

  /**
   * Opens a staging folder; empty, with problems, when the target is not a folder that this build
   * may replace. What a killed build has left behind is put right first.
   *
   * @param name how problems call the target
   * @throws IOException when the file system refuses
   */
  public static Optional<Staging> open(Path target, String name, Problems problems)
      throws IOException {
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

  private static boolean mayReplace(Path target, String name, Problems problems)
      throws IOException {
    if (!Files.exists(target)) {
      return true;
    }
    boolean replaceable = Files.isDirectory(target);
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
   * Writes one file of the site; from any thread.
   *
   * @param path inside the site, with {@code /} between folders
   * @throws IllegalStateException when the path is taken: two stages made the same file
   */
  public void write(String path, byte[] bytes) {
    if (!manifest.add(path, bytes)) {
      throw new IllegalStateException("two files for " + path);
    }
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Writes the manifest and moves the finished site to its target. */
  public void publish() throws IOException {
    manifest.write(folder);
    Path kept = target.resolve(KEPT);
    if (Files.isRegularFile(kept)) {
      Files.copy(kept, folder.resolve(KEPT), StandardCopyOption.COPY_ATTRIBUTES);
    }
    siblings.unmark(folder);
    Path previous = siblings.newPrevious();
    boolean replaces = Files.exists(target);
    if (replaces) {
      move(target, previous);
    }
    try {
      move(folder, target);
    } catch (IOException fault) {
      if (replaces) {
        move(previous, target);
      }
      throw fault;
    }
    Folders.delete(previous);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      Files.move(from, to);
    }
  }

  /** Removes the staging folder if it was not published, and lets other builds begin. */
  @Override
  public void close() throws IOException {
    Folders.delete(folder);
    siblings.close();
  }
}
