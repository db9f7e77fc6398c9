package org.chengguo.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;

/**
 * Time limit of each dynamic test: JUnit's own, in {@code junit-platform.properties}, ends with the
 * method that lists them. A call to a browser may wait for ever, and the whole run with it.
 */
public final class DynamicTestTimeout implements InvocationInterceptor {
  /** Three minutes: the longest of these tests take some seconds. */
  private static final long LIMIT_SECONDS = 180;

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "time limit of dynamic tests");
            thread.setDaemon(true);
            return thread;
          });

  @Override
  public void interceptDynamicTest(
      Invocation<Void> invocation,
      DynamicTestInvocationContext context,
      ExtensionContext extensionContext)
      throws Throwable {
    limit(invocation::proceed, LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Interrupts what takes longer.
   *
   * @throws TimeoutException then, with what the interruption led to as its cause
   */
  static void limit(Call call, long limit, TimeUnit unit) throws Throwable {
    Thread caller = Thread.currentThread();
    // Whoever sets it first, the end of the call or that of its time, has decided.
    AtomicBoolean isDecided = new AtomicBoolean();
    CountDownLatch isInterrupted = new CountDownLatch(1);
    Future<?> end =
        CLOCK.schedule(
            () -> {
              if (isDecided.compareAndSet(false, true)) {
                caller.interrupt();
                isInterrupted.countDown();
              }
            },
            limit,
            unit);
    Throwable thrown = null;
    try {
      call.run();
    } catch (Throwable failure) {
      thrown = failure;
    }
    if (isDecided.compareAndSet(false, true)) {
      end.cancel(false);
      if (thrown != null) {
        throw thrown;
      }
      return;
    }
    while (isInterrupted.getCount() > 0) {
      Thread.onSpinWait(); // for some instructions of the other thread
    }
    Thread.interrupted(); // the next test is not to be interrupted
    TimeoutException timeout = new TimeoutException("took longer than " + limit + " " + unit);
    timeout.initCause(thrown);
    throw timeout;
  }

  /** Something that takes time. */
  interface Call {
    void run() throws Throwable;
  }
}
