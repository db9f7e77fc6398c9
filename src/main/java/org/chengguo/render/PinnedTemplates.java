package org.chengguo.render;

import freemarker.cache.TemplateLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Loads templates as they were when the folder was read. */
final class PinnedTemplates implements TemplateLoader {
  private final Path folder;
  private final FileReads files;

  PinnedTemplates(Path folder, FileReads files) {
    this.folder = folder;
    this.files = files;
  }

  @Override
  public Object findTemplateSource(String name) {
    try {
      Path file = folder.resolve(name);
      return files.isFile(file) ? file : null;
    } catch (InvalidPathException notAName) {
      return null;
    }
  }

  @Override
  public long getLastModified(Object file) {
    return 0; // never: an edited template has another loader
  }

  @Override
  public Reader getReader(Object file, String encoding) throws IOException {
    return new InputStreamReader(new ByteArrayInputStream(files.bytes((Path) file)), encoding);
  }

  @Override
  public void closeTemplateSource(Object file) {
    // nothing is open
  }
}
