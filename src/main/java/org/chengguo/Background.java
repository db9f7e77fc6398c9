package org.chengguo;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** Result of some work that another thread does meanwhile. */
final class Background<T> {
  private final ForkJoinTask<T> task;

  private Background(ForkJoinTask<T> task) {
    this.task = task;
  }

  /** Begins the work on a thread of the pool that generates files, so that all cores are busy. */
  static <T> Background<T> begin(Supplier<T> work) {
    return new Background<>(ForkJoinPool.commonPool().submit(work::get));
  }

  /**
   * Returns the result once it is there.
   *
   * @throws RuntimeException what the work has thrown
   */
  T result() {
    return task.join();
  }

  /** Forgets work that has not begun. */
  void cancel() {
    task.cancel(false);
  }
}
