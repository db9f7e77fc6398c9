package org.chengguo;

/** Requests that are being answered, for which other work waits. */
final class Requests {
  private int open;

  // Of beginnings and ends, so that a pause without either can be told.
  private long count;

  synchronized void begin() {
    open++;
    count++;
  }

  synchronized void end() {
    open--;
    count++;
    notifyAll();
  }

  synchronized void awaitNone() throws InterruptedException {
    while (open > 0) {
      wait();
    }
  }

  /** Waits until no request has begun or ended for a time. */
  synchronized void awaitPause(long milliseconds) throws InterruptedException {
    long before;
    do {
      awaitNone();
      before = count;
      wait(Math.max(1, milliseconds)); // 0 would be for ever
    } while (count != before);
  }
}
