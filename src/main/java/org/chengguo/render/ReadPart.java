package org.chengguo.render;

import java.io.IOException;

/** Part of the templates folder, read when it is needed first. */
final class ReadPart<T> {
  private final Reader<T> reader;
  private final FileReads files = new FileReads();
  private T value;

  ReadPart(Reader<T> reader) {
    this.reader = reader;
  }

  /** Reads the part from files. */
  interface Reader<T> {
    T read(FileReads files) throws IOException;
  }

  FileReads files() {
    return files;
  }

  synchronized T get() throws IOException {
    if (value == null) {
      value = reader.read(files);
    }
    return value;
  }

  /** Returns this part, or one to be read again if its files have changed. */
  ReadPart<T> current() {
    return files.areCurrent() ? this : new ReadPart<>(reader);
  }
}
