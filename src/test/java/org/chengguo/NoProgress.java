package org.chengguo;

/** Progress that nobody watches. */
record NoProgress() implements Progress {
  @Override
  public void begin(int files) {}

  @Override
  public void step() {}

  @Override
  public void close() {}
}
