package org.chengguo.pages;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, and kept: a page and a file show the same. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private T made;

  Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = making.get();
    }
    return made;
  }
}
