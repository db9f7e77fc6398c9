package org.chengguo.serve;

import java.io.IOException;
import java.util.Optional;

/** Site whose files a server sends. */
interface ServedSite {
  /**
   * Returns a file of the site.
   *
   * @param path without a slash in front: {@code measures/x/index.html}
   * @return empty if there is none
   */
  Optional<Reply> file(String path) throws IOException;

  /** Returns whether a path is one of a folder. */
  boolean isFolder(String path);

  /**
   * A file, or a page in its place.
   *
   * @param type value of the header {@code Content-Type}
   */
  record Reply(int status, String type, byte[] body) {}
}
