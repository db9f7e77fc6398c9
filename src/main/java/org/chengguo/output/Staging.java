package org.chengguo.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chengguo.problem.Code;
import org.chengguo.problem.Origin;
import org.chengguo.problem.Problems;

/**
 * A site being written, in a folder beside its target. Until {@link #publish} the target is as it
 * was; closed before that, the staging folder is gone and nothing has happened.
 */
public final class Staging implements AutoCloseable {
  /** The one file in a site's folder that is not ours and survives every build. */
  private static final String KEPT = ".gitignore";

  private static final int MOST_FOREIGN = 5;

  private final Path target;
  private final Path folder;
  private final Path previous;
  private final Manifest manifest = new Manifest();

  private Staging(Path target) {
    this.target = target;
    String name = target.getFileName().toString();
    this.folder = target.resolveSibling("." + name + ".new");
    this.previous = target.resolveSibling("." + name + ".old");
  }

  /**
   * Opens a staging folder; empty, with problems, when the target is not a folder that a build may
   * replace.
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
    Staging staging = new Staging(absolute);
    staging.recover();
    if (!mayReplace(absolute, name, problems)) {
      return Optional.empty();
    }
    Files.createDirectories(absolute.getParent());
    delete(staging.folder);
    Files.createDirectory(staging.folder);
    return Optional.of(staging);
  }

  /** Finishes what a build killed between its two moves left behind. */
  private void recover() throws IOException {
    if (Files.exists(previous)) {
      if (Files.exists(target)) {
        delete(previous);
      } else {
        Files.move(previous, target);
      }
    }
  }

  private static boolean mayReplace(Path target, String name, Problems problems)
      throws IOException {
    if (!Files.exists(target)) {
      return true;
    }
    if (!Files.isDirectory(target)) {
      problems.add(Code.OUTPUT_NOT_OURS, Origin.file(name));
      return false;
    }
    Optional<Set<String>> ours = Manifest.pathsIn(target);
    List<String> foreign = foreign(target, ours.orElse(Set.of()));
    if (foreign.isEmpty()) {
      return true;
    }
    if (ours.isEmpty()) {
      problems.add(Code.OUTPUT_NOT_OURS, Origin.file(name));
    } else {
      foreign.stream()
          .limit(MOST_FOREIGN)
          .forEach(path -> problems.add(Code.OUTPUT_FOREIGN_FILE, Origin.file(name + "/" + path)));
    }
    return false;
  }

  /** Files in the target that no build wrote. */
  private static List<String> foreign(Path target, Set<String> ours) throws IOException {
    try (Stream<Path> walk = Files.walk(target)) {
      return walk.filter(path -> !Files.isDirectory(path) || Files.isSymbolicLink(path))
          .map(path -> target.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !path.equals(KEPT) && !ours.contains(path))
          .sorted()
          .toList();
    }
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
    delete(previous);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      Files.move(from, to);
    }
  }

  /** Removes the staging folder if it was not published. */
  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> folders = new ArrayList<>();
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
          public FileVisitResult postVisitDirectory(Path visited, IOException fault) {
            folders.add(visited);
            return FileVisitResult.CONTINUE;
          }
        });
    for (Path visited : folders) {
      Files.delete(visited);
    }
  }
}
