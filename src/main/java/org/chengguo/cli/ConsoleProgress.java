package org.chengguo.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.chengguo.Progress;

/** A progress bar on a terminal; nothing in a pipe. */
final class ConsoleProgress implements Progress {
  private final Console console;
  private final String label;
  private ProgressBar bar;

  private ConsoleProgress(Console console, String label) {
    this.console = console;
    this.label = label;
  }

  static Progress on(Console console, CliWords words) {
    return console.terminal() ? new ConsoleProgress(console, words.text("progress")) : new Quiet();
  }

  @Override
  public void begin(int files) {
    if (bar != null) {
      bar.maxHint(bar.getMax() + files);
      return;
    }
    bar =
        new ProgressBarBuilder()
            .setTaskName(label)
            .setInitialMax(files)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(console.err()))
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void step() {
    bar.step();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  private static final class Quiet implements Progress {
    @Override
    public void begin(int files) {}

    @Override
    public void step() {}

    @Override
    public void close() {}
  }
}
