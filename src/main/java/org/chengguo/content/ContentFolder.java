package org.chengguo.content;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.chengguo.format.FrontMatter;
import org.chengguo.format.JsonTreeParser;
import org.chengguo.format.ReadMemory;
import org.chengguo.format.SourceText;
import org.chengguo.format.SourceTree;
import org.chengguo.model.Origin;
import org.chengguo.model.Prose;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.text.NearNames;

/**
 * A folder of the content, listed by name.
 *
 * @param path as a person would type it, for problems
 */
record ContentFolder(Path folder, String path, ReadMemory memory, Problems problems) {
  // 8 MB: the largest file of two years, figures.json, has 27 KB. A database dump or an image with
  // the name of a content file is then rejected before it is read.
  private static final int LARGEST_KILOBYTES = 8 << 10;

  // Markdown is for a few paragraphs (the longest file has 4 KB), and its parser's time grows
  // faster than the text.
  private static final int LARGEST_MARKDOWN_KILOBYTES = 64;

  ContentFolder(Path folder, String path, Problems problems) {
    this(folder, path, ReadMemory.NONE, problems);
  }

  /** A file or folder in this folder. */
  record Item(String name, Path location, String path, boolean isFolder) {
    Origin origin() {
      return Origin.file(path);
    }
  }

  /** Returns the items of the folder, and reports links and special files. */
  List<Item> items() {
    // Sorted by name, since each file system has its own order and problems and pages follow it.
    TreeMap<String, Path> byName = new TreeMap<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      listing.forEach(location -> byName.put(location.getFileName().toString(), location));
    } catch (IOException | DirectoryIteratorException unreadable) {
      problems.add(Code.UNREADABLE_FILE, Origin.file(path));
    }
    List<Item> items = new ArrayList<>();
    byName.forEach(
        (name, location) -> {
          String itemPath = path + "/" + name;
          // Hidden files (.DS_Store, .git) and editors' backups (x~) are no content. A name such as
          // "..x" is not a usual hidden file, so it is reported as stray.
          if ((name.startsWith(".") && !name.startsWith("..")) || name.endsWith("~")) {
            return;
          }
          Optional<BasicFileAttributes> item = attributes(location);
          if (item.isPresent() && item.get().isSymbolicLink()) {
            // Its target may lie outside the content, and would be published.
            problems.add(Code.SYMBOLIC_LINK, Origin.file(itemPath));
          } else if (item.isEmpty() || item.get().isOther()) {
            problems.add(Code.UNREADABLE_FILE, Origin.file(itemPath)); // a pipe, a device
          } else {
            items.add(new Item(name, location, itemPath, item.get().isDirectory()));
          }
        });
    return items;
  }

  private static Optional<BasicFileAttributes> attributes(Path item) {
    try {
      return Optional.of(
          Files.readAttributes(item, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException goneMeanwhile) {
      return Optional.empty();
    }
  }

  ContentFolder enter(Item item) {
    return new ContentFolder(item.location(), item.path(), memory, problems);
  }

  /** Parses the item's text; empty, with a problem, if it is unreadable, not UTF-8 or malformed. */
  private <T> Optional<T> read(
      Item item, int kilobytes, BiFunction<SourceText, Problems, Optional<T>> parser) {
    try {
      if (Files.size(item.location()) > kilobytes * 1024L) {
        problems.add(Code.FILE_TOO_LARGE, item.origin(), Integer.toString(kilobytes));
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(item.location());
      return memory.recallFile(
          item.path(),
          bytes,
          problems,
          found ->
              SourceText.decode(item.path(), bytes, found)
                  .flatMap(text -> parser.apply(text, found)));
    } catch (IOException unreadable) {
      problems.add(Code.UNREADABLE_FILE, item.origin());
      return Optional.empty();
    }
  }

  Optional<SourceTree> readJson(Item item) {
    return read(item, LARGEST_KILOBYTES, JsonTreeParser::parse);
  }

  Optional<FrontMatter> readMarkdown(Item item) {
    return read(item, LARGEST_MARKDOWN_KILOBYTES, FrontMatter::parse);
  }

  /** Returns the text of a Markdown file as safe HTML. */
  Prose prose(String file, FrontMatter text) {
    return memory.recall(
        "prose of " + file, text, problems, found -> MarkdownReader.read(file, text, found));
  }

  /** Reports an unexpected file or folder, with expected names as suggestions. */
  void stray(Item item, List<String> expected) {
    problems.add(
        new Problem(
            Code.STRAY_FILE,
            item.origin(),
            List.of(item.name()),
            NearNames.of(item.name(), expected)));
  }

  void missing(String name) {
    problems.add(Code.MISSING_FILE, Origin.file(path + "/" + name));
  }
}
