package org.chengguo.hosting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders whose files have a hash of their content in the address. */
final class HashedFolders {
  private static final Pattern FOLDER = Pattern.compile("(assets|search-index/[0-9a-f]{12})/.+");

  private HashedFolders() {}

  /** The folder of that kind that a file lies in. */
  static Optional<String> of(String path) {
    Matcher found = FOLDER.matcher(path);
    return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** All such folders of a site. */
  static List<String> among(Stream<String> paths) {
    return paths.flatMap(path -> of(path).stream()).distinct().sorted().toList();
  }
}
