package org.chengguo.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sizes and times of the files in folders, from which most changes can be told.
 *
 * @param subfolders the folders themselves and all in them
 */
record FolderState(List<Path> subfolders, Map<Path, String> files) {
  // A look at 4,000 files takes some 30 ms, so that more of them are looked at less often.
  private static final int USUAL_FILES = 4_000;

  static FolderState of(List<Path> folders) {
    List<Path> subfolders = new ArrayList<>();
    Map<Path, String> files = new HashMap<>();
    for (Path folder : folders) {
      try {
        // A folder may be given as a link; links in it are not followed, as they may lead anywhere.
        Path start = Files.exists(folder) ? folder.toRealPath() : folder;
        Files.walkFileTree(start, new Visitor(folder, start, subfolders, files));
      } catch (IOException unreadable) {
        files.put(folder, unreadable.toString());
      }
    }
    return new FolderState(List.copyOf(subfolders), Map.copyOf(files));
  }

  /** Returns whether a file or folder is none of the site's: editors keep such beside it. */
  static boolean isHidden(String name) {
    return name.startsWith(".") && !name.startsWith("..") || name.endsWith("~");
  }

  /**
   * Returns how long to wait until the next look, in milliseconds.
   *
   * @param shortest pause, which is enough for the usual number of files
   */
  long pause(long shortest) {
    return Math.max(shortest, shortest * files.size() / USUAL_FILES);
  }

  /** Collects folders and files. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Path start;
    private final List<Path> subfolders;
    private final Map<Path, String> files;

    Visitor(Path folder, Path start, List<Path> subfolders, Map<Path, String> files) {
      this.folder = folder;
      this.start = start;
      this.subfolders = subfolders;
      this.files = files;
    }

    /** Returns a path as the folder was given. */
    private Path given(Path path) {
      return path.equals(start) ? folder : folder.resolve(start.relativize(path));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      if (!path.equals(start) && isHidden(path.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      subfolders.add(given(path));
      files.put(given(path), String.valueOf(attributes.fileKey()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (!isHidden(path.getFileName().toString())) {
        files.put(given(path), text(path, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    private static String text(Path path, BasicFileAttributes attributes) {
      BasicFileAttributes seen = attributes;
      if (attributes.isSymbolicLink()) {
        try {
          seen = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException leadsNowhere) {
          // the link itself is all there is
        }
      }
      return seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey();
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException unreadable) {
      files.put(given(path), unreadable.toString());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }
  }
}
