package org.chengguo.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Files as they were when they were first read.
 *
 * <p>All pages of a site then come from one state of the templates folder, also while it is edited,
 * renamed or deleted.
 */
final class FileReads {
  private final Map<Path, Content> contents = new ConcurrentHashMap<>();
  private final Map<Path, Boolean> existence = new ConcurrentHashMap<>();
  private final Map<Listing, List<Path>> listings = new ConcurrentHashMap<>();

  /** Files of a folder and its subfolders whose names have an ending. */
  private record Listing(Path folder, String ending) {}

  /** Bytes of a file, or why there are none. */
  private record Content(byte[] bytes, IOException failure) {
    static Content of(Path file) {
      try {
        return new Content(Files.readAllBytes(file), null);
      } catch (IOException unreadable) {
        return new Content(null, unreadable);
      }
    }

    boolean isSame(Content other) {
      return Arrays.equals(bytes, other.bytes)
          && (failure == null || failure.toString().equals(other.failure.toString()));
    }
  }

  private static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }

  /** Reads a file for later; an unreadable one fails then. */
  void read(Path file) {
    contents.computeIfAbsent(key(file), Content::of);
  }

  /**
   * Returns the bytes of a file.
   *
   * @throws IOException when it could not be read
   */
  byte[] bytes(Path file) throws IOException {
    Content content = contents.computeIfAbsent(key(file), Content::of);
    if (content.failure() != null) {
      throw content.failure();
    }
    return content.bytes();
  }

  /**
   * Returns the text of a file.
   *
   * @throws IOException when it could not be read or is not UTF-8
   */
  String text(Path file) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
  }

  /** Returns the bytes of a file that was read before. */
  Optional<byte[]> known(Path file) {
    return Optional.ofNullable(contents.get(key(file))).map(Content::bytes);
  }

  boolean isFile(Path file) {
    return existence.computeIfAbsent(key(file), Files::isRegularFile);
  }

  /**
   * Returns all files of a folder and its subfolders, sorted, but no hidden ones; none if there is
   * no such folder.
   *
   * @param ending of names; empty for all
   * @throws IOException when a folder cannot be listed
   */
  List<Path> files(Path folder, String ending) throws IOException {
    Listing listing = new Listing(folder, ending);
    List<Path> known = listings.get(listing);
    if (known == null) {
      known = list(listing);
      listings.put(listing, known);
    }
    return known;
  }

  private static List<Path> list(Listing listing) throws IOException {
    if (!Files.isDirectory(listing.folder())) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(listing.folder())) {
      // Sorted: the order of a walk is that of the file system. Editors keep hidden files beside
      // those that they edit.
      return walk.filter(file -> file.toString().endsWith(listing.ending()))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** Returns whether reading everything again would give the same. */
  boolean areCurrent() {
    // By their bytes: two edits within a tick of the clock leave one time on a file.
    return existence.entrySet().stream()
            .allMatch(file -> file.getValue() == Files.isRegularFile(file.getKey()))
        && listings.entrySet().stream().allMatch(FileReads::isCurrent)
        && contents.entrySet().stream()
            .allMatch(file -> file.getValue().isSame(Content.of(file.getKey())));
  }

  private static boolean isCurrent(Map.Entry<Listing, List<Path>> listing) {
    try {
      return list(listing.getKey()).equals(listing.getValue());
    } catch (IOException unreadable) {
      return false;
    }
  }
}
