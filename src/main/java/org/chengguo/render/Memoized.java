package org.chengguo.render;

import java.util.function.Supplier;

/**
 * Value that is computed at the first call and kept.
 *
 * <p>So a page and a file show the same, and it is computed at most once.
 */
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
