package org.chengguo;

/** Listens to how far a run has come. */
public interface Progress extends AutoCloseable {
  /**
   * Begins a run, or its next part.
   *
   * @param files the number of files that the part generates
   */
  void begin(int files);

  /** Counts one generated file; called from any thread. */
  void step();

  @Override
  void close();
}
