package org.chengguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chengguo.testing.Differences;

/**
 * Everything in a folder, symbolic links not followed, so that folders can be compared.
 *
 * @param entries path, with {@code /} between folders and at a folder's end, → content: text where
 *     the bytes are UTF-8, else hexadecimal digits
 */
record FileTree(SortedMap<String, String> entries) {
  /** How the most frequent of these comparisons, with expected sites, is brought up to date. */
  private static final String UPDATE =
      " (to accept: mvn test -Dtest=GoldenSitesTest -Dgolden.update=true)";

  /** Files whose first difference a message shows. */
  private static final int SHOWN = 8;

  static FileTree read(Path folder) {
    SortedMap<String, String> entries = new TreeMap<>();
    for (Path path : walk(folder)) {
      if (!path.equals(folder)) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        entries.put(isFolder ? name + "/" : name, content(path, isFolder));
      }
    }
    return new FileTree(entries);
  }

  /** The files alone whose paths a test takes. */
  FileTree files(Predicate<String> taken) {
    SortedMap<String, String> files = new TreeMap<>(entries);
    files.keySet().removeIf(path -> path.endsWith("/") || !taken.test(path));
    return new FileTree(files);
  }

  /** The same entries, called without the folder that all of them are in. */
  FileTree withoutPrefix(String prefix) {
    SortedMap<String, String> shorter = new TreeMap<>();
    entries.forEach((path, content) -> shorter.put(path.substring(prefix.length()), content));
    return new FileTree(shorter);
  }

  /** The same files with their content changed. */
  FileTree map(UnaryOperator<String> change) {
    SortedMap<String, String> changed = new TreeMap<>(entries);
    changed.replaceAll((path, content) -> change.apply(content));
    return new FileTree(changed);
  }

  String file(String path) {
    assertThat(entries).containsKey(path);
    return entries.get(path);
  }

  /** Fails unless both have the same entries, byte for byte; shows where each file differs. */
  void assertSameAs(FileTree expected) {
    Differences.assertSame("files" + UPDATE, entries.keySet(), expected.entries.keySet());
    List<String> differing =
        entries.keySet().stream()
            .filter(path -> !entries.get(path).equals(expected.entries.get(path)))
            .toList();
    assertThat(differing)
        .as(
            () ->
                differing.stream()
                    .limit(SHOWN)
                    .map(path -> path + ", " + firstLine(path, expected))
                    .collect(Collectors.joining("\n", "files that differ" + UPDATE + "\n", "\n")))
        .isEmpty();
  }

  private String firstLine(String path, FileTree expected) {
    return Differences.firstLine(entries.get(path), expected.entries.get(path));
  }

  /** Copies a folder into another, over what is there; symbolic links stay links. */
  static void copy(Path from, Path to) {
    try {
      for (Path path : walk(from)) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          Files.createDirectories(copy);
        } else {
          Files.createDirectories(copy.getParent());
          Files.copy(path, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a file, or a folder with everything in it. */
  static void delete(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      for (Path path : walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> walk(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path path, boolean isFolder) {
    try {
      if (isFolder) {
        return "";
      }
      if (Files.isSymbolicLink(path)) {
        return "link to " + Files.readSymbolicLink(path);
      }
      byte[] bytes = Files.readAllBytes(path);
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException notText) {
        return HexFormat.of().formatHex(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
