package org.chengguo.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chengguo.problem.Code;

/** Rules for names of files and folders that become parts of addresses. */
final class FileNames {
  // As slug in common.schema.json: an address then needs no escaping, and means the same on file
  // systems that ignore case.
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  // As in common.schema.json; with year and agency, a folder's name stays below the 255 bytes that
  // file systems allow.
  private static final int LONGEST = 80;

  private FileNames() {}

  static boolean isSlug(String name) {
    return SLUG.matcher(name).matches() && name.length() <= LONGEST;
  }

  /** Returns the slug of a file {@code <slug><ending>}; empty, with a problem, for other items. */
  static Optional<String> slug(ContentFolder.Item item, String ending, ContentFolder folder) {
    if (item.isFolder() || !item.name().endsWith(ending)) {
      folder.stray(item, List.of());
      return Optional.empty();
    }
    String slug = item.name().substring(0, item.name().length() - ending.length());
    if (!isSlug(slug)) {
      folder.problems().add(Code.BAD_NAME, item.origin(), item.name());
      return Optional.empty();
    }
    return Optional.of(slug);
  }
}
