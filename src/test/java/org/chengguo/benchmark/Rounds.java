package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chengguo.benchmark.Candidate.IncompleteException;

/** Runs the candidates in turns, each run in new folders. */
final class Rounds {
  private final Path folder;
  private final int runs;
  private final Duration limit;
  private final Meter meter;
  private final Consumer<String> log;

  // Why a candidate that was too slow or failed is not tried again, nor at a larger size.
  private final Map<String, String> givenUp = new HashMap<>();

  /**
   * @param folder that is kept until all works are done
   * @param log is told how each run ended
   */
  Rounds(Path folder, int runs, Duration limit, Path time, Consumer<String> log) {
    this.folder = folder;
    this.runs = runs;
    this.limit = limit;
    this.meter = new Meter(time, limit);
    this.log = log;
  }

  List<Measurement> measure(Work work, List<Candidate> candidates) throws IOException {
    List<Measurement> all = new ArrayList<>();
    Set<String> notRun = new HashSet<>(givenUp.keySet());
    for (Candidate candidate : candidates) {
      if (notRun.contains(key(work, candidate))) {
        all.add(notRun(work, candidate));
      }
    }
    for (int run = 1; run <= runs; run++) {
      Path round = Files.createDirectories(folder.resolve(name(work, run)));
      for (Candidate candidate : candidates) {
        if (!givenUp.containsKey(key(work, candidate))) {
          all.add(measure(work, candidate, round, run));
        }
      }
    }
    return all;
  }

  private Measurement notRun(Work work, Candidate candidate) {
    String reason = "not run: " + givenUp.get(key(work, candidate));
    return new Measurement(
        LocalDate.now(), work, candidate.name(), candidate.version(), 1, reason, Optional.empty());
  }

  private static String name(Work work, int run) {
    return work.toString().replace(' ', '-') + "-" + run;
  }

  private static String key(Work work, Candidate candidate) {
    return work.name() + "/" + candidate.name();
  }

  private Measurement measure(Work work, Candidate candidate, Path round, int run)
      throws IOException {
    Meter.RunFolder own =
        new Meter.RunFolder(Files.createDirectory(round.resolve(candidate.folder())));
    Path output = round.resolve(candidate.output());
    if (Files.exists(output)) {
      throw new IllegalStateException("there is already " + output);
    }
    flush();
    Meter.Ended ended = meter.run(candidate.command().apply(round), own);
    String outcome = outcome(ended, candidate, output, own);
    Optional<Cost> cost =
        outcome.equals(Measurement.DONE) ? Optional.of(cost(ended, output)) : Optional.empty();
    report(work, candidate, run, outcome, cost, own);
    if (cost.isEmpty()) {
      givenUp.put(key(work, candidate), outcome + " at " + Amounts.count(work.records()));
    }
    return new Measurement(
        LocalDate.now(), work, candidate.name(), candidate.version(), run, outcome, cost);
  }

  private void report(
      Work work,
      Candidate candidate,
      int run,
      String outcome,
      Optional<Cost> cost,
      Meter.RunFolder own)
      throws IOException {
    String name = "%s, run %d, %s: ".formatted(work, run, candidate.name());
    log.accept(name + cost.map(Rounds::line).orElse(outcome));
    if (cost.isEmpty()) {
      // The folder is deleted at the end.
      log.accept(Files.readString(own.stdout()) + Files.readString(own.stderr()));
    }
  }

  private static String line(Cost cost) {
    return "%s by the clock, %s of processors, %s, %s together, %s files, %s"
        .formatted(
            Amounts.seconds(cost.elapsed()),
            Amounts.seconds(cost.processor()),
            Amounts.gigabytes(cost.largest()),
            Amounts.gigabytes(cost.together()),
            Amounts.count(cost.written().files()),
            Amounts.megabytes(cost.written().bytes()));
  }

  /**
   * Has the system write to the disk what earlier runs wrote, so that no other run waits for it.
   */
  private static void flush() throws IOException {
    try {
      new ProcessBuilder("sync").start().waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private String outcome(Meter.Ended ended, Candidate candidate, Path output, Meter.RunFolder own)
      throws IOException {
    if (ended.code().isEmpty()) {
      return "over " + Amounts.seconds(limit.toSeconds());
    }
    if (ended.code().get() != 0) {
      return "failed: exit code " + ended.code().get();
    }
    if (!ended.leftOver().isEmpty()) {
      log.accept("still running: " + ended.leftOver());
      return "failed: it left a process behind";
    }
    try {
      candidate.verification().check(output, own.stdout());
      return Measurement.DONE;
    } catch (IncompleteException e) {
      return "failed: " + e.getMessage();
    }
  }

  private static Cost cost(Meter.Ended ended, Path output) throws IOException {
    Usage usage = ended.usage().orElseThrow();
    return new Cost(
        ended.elapsed(),
        usage.user(),
        usage.system(),
        usage.largest(),
        Math.max(usage.largest(), ended.together()),
        Written.in(output));
  }
}
