package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.chengguo.benchmark.Candidate.IncompleteException;
import org.chengguo.benchmark.Candidate.Verification;

/**
 * When the files beside a jar were last changed.
 *
 * @param beginning of their names
 * @param times by name
 */
record FileTimes(Path folder, String beginning, Map<String, FileTime> times) {

  static FileTimes now(Path folder, String beginning) throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, beginning + "*")) {
      for (Path file : files) {
        times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
      }
    }
    return new FileTimes(folder, beginning, times);
  }

  /** Checks that a run kept nothing there that would make the next one quicker. */
  Verification unchanged() {
    return (output, stdout) -> {
      if (!now(folder, beginning).equals(this)) {
        throw new IncompleteException("it changed the files " + beginning + "* beside the jar");
      }
    };
  }
}
