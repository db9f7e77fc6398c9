package org.chengguo.cli;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.chengguo.Stages;

/** Measures the stages of a build, and prints what each of them cost. */
final class StageTable implements Stages {
  private static final double BILLION = 1e9;
  private static final double MEGABYTE = 1e6;
  private static final double THOUSAND = 1e3;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Map<Stage, Total> totals = new EnumMap<>(Stage.class);
  private final ThreadLocal<Frame> current = new ThreadLocal<>();

  /** Sums of one stage over all threads; times by the clock since the JVM began, in ms. */
  private static final class Total {
    private long from = Long.MAX_VALUE;
    private long until;
    private long processor;
    private long bytes;
    private long count;
  }

  /** Work that one thread is doing, and what other stages took within it. */
  private static final class Frame {
    private final Frame outer;
    private long processorOfOthers;
    private long bytesOfOthers;

    Frame(Frame outer) {
      this.outer = outer;
    }
  }

  @Override
  public <T> T measure(Stage stage, Supplier<T> work) {
    Frame frame = new Frame(current.get());
    current.set(frame);
    long from = clock();
    long processor = threads.getCurrentThreadCpuTime();
    long bytes = threads.getCurrentThreadAllocatedBytes();
    try {
      return work.get();
    } finally {
      processor = threads.getCurrentThreadCpuTime() - processor;
      bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
      current.set(frame.outer);
      if (frame.outer != null) {
        frame.outer.processorOfOthers += processor;
        frame.outer.bytesOfOthers += bytes;
      }
      add(stage, from, processor - frame.processorOfOthers, bytes - frame.bytesOfOthers);
    }
  }

  private synchronized void add(Stage stage, long from, long processor, long bytes) {
    Total total = totals.computeIfAbsent(stage, absent -> new Total());
    total.from = Math.min(total.from, from);
    total.until = Math.max(total.until, clock());
    total.processor += processor;
    total.bytes += bytes;
    total.count++;
  }

  private static long clock() {
    return ManagementFactory.getRuntimeMXBean().getUptime();
  }

  /** Returns the table, a line for each stage and one for the JVM itself. */
  synchronized String text(CliWords words) {
    StringBuilder table = new StringBuilder(words.text("stages")).append('\n');
    long measured = 0;
    for (Map.Entry<Stage, Total> entry : totals.entrySet()) {
      Total total = entry.getValue();
      measured += total.processor;
      String name = words.text("stage." + entry.getKey().name().toLowerCase(Locale.ROOT));
      table.append(
          String.format(
              Locale.ROOT,
              "%8.2f %8.2f %8.2f %8.1f %8d  %s%n",
              total.from / THOUSAND,
              total.until / THOUSAND,
              total.processor / BILLION,
              total.bytes / MEGABYTE,
              total.count,
              name));
    }
    long all =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    return table
        .append(rest(all - measured, words.text("stage.jvm")))
        .append(rest(all, words.text("stage.all")))
        .toString();
  }

  private static String rest(long processor, String name) {
    return String.format(
        Locale.ROOT,
        "%8.2f %8.2f %8.2f %8s %8s  %s%n",
        0.0,
        clock() / THOUSAND,
        processor / BILLION,
        "",
        "",
        name);
  }
}
