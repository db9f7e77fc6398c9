package org.chengguo.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Archive of the program's classes beside the jar, which the package step leaves. */
final class ClassArchive {
  // From here on one run can make a cache with linked classes and profiles (JEP 514).
  private static final int FIRST_JDK_WITH_CACHE = 25;

  // What src/main/archive/build.xml writes after the archive: without it, one is not whole, as a
  // full disk leaves it. A JVM does not look at all of it.
  private static final byte[] END = "complete".getBytes(StandardCharsets.US_ASCII);

  private ClassArchive() {}

  /**
   * Returns the options by which a JVM uses the archive of a jar; empty if it has none.
   *
   * @param jdk the feature version of the JDK
   */
  static List<String> options(Path jar, int jdk) {
    boolean cache = jdk >= FIRST_JDK_WITH_CACHE;
    String name = jar.getFileName().toString();
    int ending = name.endsWith(".jar") ? name.length() - 4 : name.length();
    Path archive = jar.resolveSibling(name.substring(0, ending).concat(cache ? ".aot" : ".jsa"));
    if (!isWhole(archive.toFile())) {
      return List.of();
    }
    // A JVM leaves aside the archive of another JDK, or of another jar; nobody needs to know.
    return List.of(
        (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=").concat(archive.toString()),
        "-Xlog:disable",
        // Mapped where it was made for: elsewhere, all its addresses would be changed first.
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:ArchiveRelocationMode=0");
  }

  private static boolean isWhole(File archive) {
    long start = archive.length() - END.length;
    if (start <= 0) {
      return false;
    }
    try (FileInputStream in = new FileInputStream(archive)) {
      in.skipNBytes(start);
      return Arrays.equals(in.readNBytes(END.length), END);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
