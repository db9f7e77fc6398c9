package org.chengguo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Generated files for requests to come: the latest, up to a number of bytes. */
final class RenderedFiles {
  // 64 MB: some 2,000 pages, or all reports of the real content. In a small heap a part of it, so
  // that the site itself has room.
  private static final long MOST_BYTES = 64 << 20;
  private static final int PART_OF_HEAP = 16;

  private final long capacity;

  // In the order of access, the oldest first.
  private final Map<String, Rendered> byPath = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  RenderedFiles(long capacity) {
    this.capacity = capacity;
  }

  static RenderedFiles forHeap() {
    return new RenderedFiles(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
  }

  /**
   * A file of a snapshot.
   *
   * @param fingerprint of its inputs; empty until it is known
   */
  private record Rendered(LiveSnapshot snapshot, String fingerprint, byte[] bytes) {}

  /** Returns the bytes of a file if they are those of a snapshot. */
  synchronized Optional<byte[]> get(String path, LiveSnapshot snapshot) {
    return Optional.ofNullable(byPath.get(path))
        .filter(file -> file.snapshot() == snapshot)
        .map(Rendered::bytes);
  }

  synchronized void put(String path, LiveSnapshot snapshot, byte[] bytes) {
    replace(path, new Rendered(snapshot, "", bytes));
  }

  /** Keeps a file of an earlier snapshot for this one, if its inputs have the same fingerprint. */
  synchronized void keep(String path, LiveSnapshot snapshot, String fingerprint) {
    Rendered file = byPath.get(path);
    if (file == null) {
      return;
    }
    // One without a fingerprint is of a snapshot that was replaced before its check came so far.
    boolean isKnown = !file.fingerprint().isEmpty();
    boolean same = file.snapshot() == snapshot || isKnown && file.fingerprint().equals(fingerprint);
    replace(path, same ? new Rendered(snapshot, fingerprint, file.bytes()) : null);
  }

  private void replace(String path, Rendered file) {
    Rendered before = file == null ? byPath.remove(path) : byPath.put(path, file);
    size += (file == null ? 0 : file.bytes().length) - (before == null ? 0 : before.bytes().length);
    while (size > capacity) {
      String oldest = byPath.keySet().iterator().next();
      size -= byPath.remove(oldest).bytes().length;
    }
  }
}
