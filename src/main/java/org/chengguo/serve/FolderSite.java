package org.chengguo.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chengguo.hosting.FileType;

/** Site in a folder, as a build has written it. */
record FolderSite(Path root) implements ServedSite {
  @Override
  public Optional<Reply> file(String path) throws IOException {
    Path file = root.resolve(path);
    return Files.isRegularFile(file)
        ? Optional.of(new Reply(200, FileType.of(path), Files.readAllBytes(file)))
        : Optional.empty();
  }

  @Override
  public boolean isFolder(String path) {
    return Files.isDirectory(root.resolve(path));
  }
}
