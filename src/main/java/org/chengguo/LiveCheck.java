package org.chengguo;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chengguo.artifact.Artifact;
import org.chengguo.artifact.Input;
import org.chengguo.checks.LinkCheck;
import org.chengguo.checks.PageLinks;
import org.chengguo.checks.PageReader;
import org.chengguo.problem.Problems;
import org.chengguo.render.Address;
import org.chengguo.render.RenderException;

/**
 * Finds failing templates and dead links of a snapshot, while no request waits.
 *
 * <p>It renders only the pages whose inputs have changed since it did so before.
 */
final class LiveCheck {
  // Rendered while a reader waits for the page that was edited: some tenths of a second at most.
  private static final int MOST_SUSPECTS = 8;

  private final RenderedFiles rendered;
  private final Requests requests;
  private final Runnable changed;
  private final Consumer<Throwable> failed;
  private final Map<String, Checked> known = new ConcurrentHashMap<>();
  private volatile Reading reading = new Reading("", new PageReader(""));
  private volatile LiveSnapshot wanted;

  /**
   * @param changed hears of new problems
   * @param failed hears of failures of the program itself
   */
  LiveCheck(
      RenderedFiles rendered, Requests requests, Runnable changed, Consumer<Throwable> failed) {
    this.rendered = rendered;
    this.requests = requests;
    this.changed = changed;
    this.failed = failed;
  }

  /**
   * Result for a page, the same while its inputs are.
   *
   * @param links null if the page cannot be rendered, or is no HTML page
   * @param failure null if it can be rendered
   */
  private record Checked(String inputs, PageLinks links, RenderException failure) {}

  /**
   * Reader of pages.
   *
   * @param base path of the site's public address, from which links are resolved
   */
  private record Reading(String base, PageReader reader) {}

  /** Replaces the snapshot to check; a check of another one ends. */
  void want(LiveSnapshot snapshot) {
    wanted = snapshot;
  }

  /**
   * Checks a snapshot, unless another is wanted meanwhile.
   *
   * @return whether it came to the end
   */
  boolean run(LiveSnapshot snapshot) throws InterruptedException {
    prepare(snapshot);
    visitAll(snapshot);
    if (wanted != snapshot) {
      return false;
    }
    List<Artifact> artifacts = snapshot.pagesAndData();
    known.keySet().retainAll(artifacts.stream().map(Artifact::path).collect(Collectors.toSet()));
    // As in a build: a page that is missing would make every link to it a dead one.
    if (snapshot.isRendered()) {
      checkLinks(snapshot, page -> true);
    }
    return true;
  }

  /**
   * Looks at the pages that had problems in an earlier snapshot, at some of them if they are many.
   * Without this, their problems would seem mended until the check comes to them.
   */
  void recheck(LiveSnapshot snapshot, LiveSnapshot earlier) {
    prepare(snapshot);
    Set<String> suspects = earlier.pagesWithProblems(MOST_SUSPECTS);
    suspects.stream()
        .flatMap(page -> snapshot.find(page).stream())
        .forEach(artifact -> visit(artifact, snapshot));
    if (snapshot.isRendered() && !suspects.isEmpty()) {
      checkLinks(snapshot, suspects::contains);
    }
  }

  private synchronized void prepare(LiveSnapshot snapshot) {
    String path = snapshot.site().info().baseUrl().getRawPath();
    if (!path.equals(reading.base())) {
      // Links from the root of the host now lead elsewhere.
      reading = new Reading(path, new PageReader(path));
    }
  }

  private void visitAll(LiveSnapshot snapshot) throws InterruptedException {
    List<Artifact> artifacts = snapshot.pagesAndData();
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          try {
            int i = next.getAndIncrement();
            while (i < artifacts.size() && wanted == snapshot) {
              requests.awaitNone();
              visit(artifacts.get(i), snapshot);
              i = next.getAndIncrement();
            }
          } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
          }
        };
    // Half of the processors; the others are for requests and for the editor.
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < Runtime.getRuntime().availableProcessors() / 2; i++) {
      helpers.add(LiveSite.start("live-check-" + i, worker));
    }
    worker.run();
    for (Thread helper : helpers) {
      helper.join();
    }
  }

  private void visit(Artifact artifact, LiveSnapshot snapshot) {
    String path = artifact.path();
    try {
      String fingerprint = snapshot.fingerprint(artifact);
      rendered.keep(path, snapshot, fingerprint);
      if (!artifact.isPage() && !hasTemplate(artifact)) {
        return;
      }
      Reading now = reading;
      String inputs = now.base() + " " + fingerprint;
      Checked checked = known.get(path);
      if (checked == null || !checked.inputs().equals(inputs)) {
        checked = check(artifact, inputs, now.reader());
        known.put(path, checked);
      }
      if (checked.failure() != null && snapshot.fail(path, checked.failure())) {
        changed.run();
      }
    } catch (UncheckedIOException unreadable) {
      snapshot.failReading(unreadable);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      failed.accept(bug);
    }
  }

  private static boolean hasTemplate(Artifact artifact) {
    return artifact.inputs().stream().anyMatch(Input.Template.class::isInstance);
  }

  private static Checked check(Artifact artifact, String inputs, PageReader reader) {
    try {
      byte[] bytes = artifact.bytes();
      PageLinks links = artifact.isPage() ? reader.read(artifact.path(), bytes) : null;
      return new Checked(inputs, links, null);
    } catch (RenderException exception) {
      return new Checked(inputs, null, exception);
    }
  }

  private void checkLinks(LiveSnapshot snapshot, Predicate<String> pages) {
    Problems problems = new Problems();
    LinkCheck links = new LinkCheck(reading.base(), problems);
    boolean toSearch = false;
    for (Artifact artifact : snapshot.pagesAndData()) {
      Checked checked = known.get(artifact.path());
      if (checked == null || checked.links() == null) {
        links.file(artifact.path());
      } else {
        boolean isAsked = pages.test(artifact.path());
        PageLinks found = isAsked ? checked.links() : checked.links().withoutLinks();
        links.page(found, artifact.origin());
        toSearch |=
            found.targets().stream()
                .anyMatch(target -> snapshot.isOfSearchOrHosts(Address.path(target)));
      }
    }
    // Hardly ever: no template links to these files, only an author may.
    if (toSearch) {
      snapshot.searchAndHosts().forEach(artifact -> links.file(artifact.path()));
    }
    FileGenerator.finish(links, snapshot.site());
    snapshot.linkProblems(problems.sorted());
  }
}
