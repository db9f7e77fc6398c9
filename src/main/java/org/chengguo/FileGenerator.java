package org.chengguo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chengguo.Stages.Stage;
import org.chengguo.artifact.Artifact;
import org.chengguo.checks.LinkCheck;
import org.chengguo.model.Site;
import org.chengguo.problem.Problems;
import org.chengguo.render.RenderException;

/**
 * Generates a site's files, several at a time and in any order.
 *
 * <p>It hands each file to the link check and the sink.
 */
final class FileGenerator {
  // A record's pages in all languages stand beside each other, and share what was computed last.
  private static final int BATCH = 8;

  private final Site site;
  private final BiConsumer<String, byte[]> sink;
  private final Problems problems;
  private final LinkCheck links;
  private final Stages stages;
  private final RenderProblems renderProblems = new RenderProblems();

  /**
   * @param sink is given each file's path and bytes, from any thread
   */
  FileGenerator(Site site, BiConsumer<String, byte[]> sink, Problems problems, Stages stages) {
    this.site = site;
    this.sink = sink;
    this.problems = problems;
    this.stages = stages;
    this.links = new LinkCheck(site.info().baseUrl().getRawPath(), problems);
  }

  /** Generates some of the files. */
  void generate(List<Artifact> artifacts, Progress progress) {
    // Thrown only after the last thread has ended: until then one may write into the staging
    // folder.
    AtomicReference<Throwable> failure = new AtomicReference<>();
    progress.begin(artifacts.size());
    AtomicInteger next = new AtomicInteger();
    int threads = ForkJoinPool.getCommonPoolParallelism() + 1;
    // Each takes some more when it is done: shares of the list would differ by a second of work.
    IntStream.range(0, threads)
        .parallel()
        .forEach(
            thread -> {
              int begin = next.getAndAdd(BATCH);
              while (begin < artifacts.size() && failure.get() == null) {
                int end = Math.min(begin + BATCH, artifacts.size());
                generate(artifacts.subList(begin, end), progress, failure);
                begin = next.getAndAdd(BATCH);
              }
            });
    if (failure.get() instanceof Error error) {
      throw error;
    }
    if (failure.get() instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private void generate(
      List<Artifact> batch, Progress progress, AtomicReference<Throwable> failure) {
    for (Artifact artifact : batch) {
      try {
        generate(artifact);
      } catch (RuntimeException | Error thrown) {
        failure.compareAndSet(null, thrown);
        return;
      }
      progress.step();
    }
  }

  /**
   * Reports failing templates and dead links, after the last file.
   *
   * @return whether links were checked
   */
  boolean finish() {
    renderProblems.report(problems);
    // A page that is missing for a broken template would make every link to it a dead one.
    if (renderProblems.isEmpty()) {
      finish(links, site);
    }
    return renderProblems.isEmpty();
  }

  /**
   * Generates some of the files only, counts the others as there, and reports as at the end.
   *
   * @param costly files that are listed only if a link leads to none of these
   * @return whether links were checked
   */
  boolean check(
      List<Artifact> artifacts,
      Predicate<Artifact> generated,
      Supplier<List<Artifact>> costly,
      Progress progress) {
    Map<Boolean, List<Artifact>> parts =
        artifacts.stream().collect(Collectors.partitioningBy(generated));
    count(parts.get(false));
    generate(parts.get(true), progress);
    if (links.leadBeyond()) {
      count(costly.get());
    }
    return finish();
  }

  private void count(List<Artifact> present) {
    present.forEach(artifact -> links.file(artifact.path()));
  }

  private void generate(Artifact artifact) {
    try {
      Stage stage = artifact.isPage() ? Stage.RENDER : Stage.GENERATE;
      byte[] bytes = stages.measure(stage, artifact::bytes);
      if (artifact.isPage()) {
        stages.measure(Stage.LINKS, () -> links.page(artifact.path(), artifact.origin(), bytes));
      } else {
        links.file(artifact.path());
      }
      stages.measure(Stage.WRITE, () -> sink.accept(artifact.path(), bytes));
    } catch (RenderException exception) {
      renderProblems.add(exception.origin(), artifact.path(), exception.getMessage());
    }
  }

  /** Reports the dead links of a site whose pages were all passed to the check. */
  static void finish(LinkCheck links, Site site) {
    site.prose()
        .flatMap(prose -> prose.links().stream())
        .forEach(link -> links.written(link.address(), link.origin()));
    links.finish();
  }
}
