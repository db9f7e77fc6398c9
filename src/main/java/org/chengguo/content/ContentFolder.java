package org.chengguo.content;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chengguo.format.FrontMatter;
import org.chengguo.format.JsonTreeParser;
import org.chengguo.format.SourceText;
import org.chengguo.format.SourceTree;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.text.NearNames;

/**
 * One folder of content, listed in the order of names whatever the file system says.
 *
 * @param path as a person would type it
 */
record ContentFolder(Path folder, String path, Problems problems) {
  private static final int LARGEST_KILOBYTES = 8 << 10;

  /** Markdown is for a few paragraphs; its parser's time grows faster than the text. */
  private static final int LARGEST_MARKDOWN_KILOBYTES = 64;

  /** A file or folder by its name. */
  record Item(String name, Path location, String path, boolean isFolder) {
    Origin origin() {
      return Origin.file(path);
    }
  }

  /**
   * Everything in the folder but hidden files and editors' backups. Links are reported and left
   * out: what they point to may lie outside the content.
   */
  List<Item> items() {
    TreeMap<String, Path> byName = new TreeMap<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      listing.forEach(entry -> byName.put(entry.getFileName().toString(), entry));
    } catch (IOException | DirectoryIteratorException fault) {
      problems.add(Code.UNREADABLE_FILE, Origin.file(path));
    }
    List<Item> items = new ArrayList<>();
    byName.forEach(
        (name, location) -> {
          String itemPath = path + "/" + name;
          if ((name.startsWith(".") && !name.startsWith("..")) || name.endsWith("~")) {
            return;
          }
          if (Files.isSymbolicLink(location)) {
            problems.add(Code.SYMBOLIC_LINK, Origin.file(itemPath));
            return;
          }
          if (!Files.isDirectory(location) && !Files.isRegularFile(location)) {
            problems.add(Code.UNREADABLE_FILE, Origin.file(itemPath)); // a pipe, a device
            return;
          }
          items.add(new Item(name, location, itemPath, Files.isDirectory(location)));
        });
    return items;
  }

  ContentFolder enter(Item item) {
    return new ContentFolder(item.location(), item.path(), problems);
  }

  /** The item's text; empty, with a problem, when it cannot be read or is not UTF-8. */
  private Optional<SourceText> read(Item item, int kilobytes) {
    try {
      if (Files.size(item.location()) > kilobytes * 1024L) {
        problems.add(Code.FILE_TOO_LARGE, item.origin(), Integer.toString(kilobytes));
        return Optional.empty();
      }
      return SourceText.decode(item.path(), Files.readAllBytes(item.location()), problems);
    } catch (IOException fault) {
      problems.add(Code.UNREADABLE_FILE, item.origin());
      return Optional.empty();
    }
  }

  Optional<SourceTree> readJson(Item item) {
    return read(item, LARGEST_KILOBYTES).flatMap(text -> JsonTreeParser.parse(text, problems));
  }

  Optional<FrontMatter> readMarkdown(Item item) {
    return read(item, LARGEST_MARKDOWN_KILOBYTES)
        .flatMap(text -> FrontMatter.parse(text, problems));
  }

  /** Reports a file or folder that has no place here. */
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
