package org.chengguo.cli;

import java.io.File;

/** Size of the content folder that a command line names, as a number of files. */
final class ContentSize {
  private static final String OPTION = "--content";

  private ContentSize() {}

  /** Returns the number of files; a little more than the limit where there are more. */
  static int upTo(int limit, String... arguments) {
    return count(new File(folder(arguments)), limit);
  }

  private static String folder(String... arguments) {
    String folder = "content";
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION.concat("="))) {
        folder = arguments[i].substring(OPTION.length() + 1);
      } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        folder = arguments[i + 1];
      }
    }
    return folder;
  }

  private static int count(File folder, int limit) {
    int files = 0;
    String[] names = folder.list();
    for (int i = 0; names != null && i < names.length && files <= limit; i++) {
      // Content files have an ending and its folders have none, which spares a system call each.
      boolean isFile = names[i].indexOf('.') >= 0;
      files += isFile ? 1 : count(new File(folder, names[i]), limit - files);
    }
    return files;
  }
}
