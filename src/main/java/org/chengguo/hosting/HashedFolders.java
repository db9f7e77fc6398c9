package org.chengguo.hosting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders whose files have a hash of their content in their address. */
public final class HashedFolders {
  // In assets/ the hash is in the file's name; the search index has one for all its files, in the
  // folder's name (12 digits: IndexFiles.NAME_LENGTH).
  private static final Pattern FOLDER = Pattern.compile("(assets|search-index/[0-9a-f]{12})/.+");

  private HashedFolders() {}

  /** Returns the hashed folder that contains a file. */
  static Optional<String> of(String path) {
    Matcher matcher = FOLDER.matcher(path);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Returns all hashed folders of a site, sorted. */
  public static List<String> among(Stream<String> paths) {
    return paths.flatMap(path -> of(path).stream()).distinct().sorted().toList();
  }
}
