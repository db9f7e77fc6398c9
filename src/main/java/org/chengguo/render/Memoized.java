package org.chengguo.render;

import java.util.function.Supplier;

/** A value computed at the first call and kept, so that a page and a file show the same. */
public final class Memoized<T> implements Supplier<T> {
  private final Supplier<T> supplier;
  private T value;

  public Memoized(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  @Override
  public synchronized T get() {
    if (value == null) {
      value = supplier.get();
    }
    return value;
  }
}
