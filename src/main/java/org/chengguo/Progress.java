package org.chengguo;

/** Listens to how far a run has come. */
public interface Progress extends AutoCloseable {
  /**
   * Begins a run.
   *
   * @param files the number of files that it generates
   */
  void begin(int files);

  /** Counts one generated file; called from any thread. */
  void step();

  @Override
  void close();
}
