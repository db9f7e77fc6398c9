package org.chengguo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.chengguo.artifact.Artifact;
import org.chengguo.checks.LinkCheck;
import org.chengguo.model.Site;
import org.chengguo.problem.Problems;
import org.chengguo.render.RenderException;

/**
 * Makes a site's files in any order, several at a time; shows each to the link check and hands it
 * on.
 */
final class FileMaking {
  private final Site site;
  private final BiConsumer<String, byte[]> sink;
  private final LinkCheck links;
  private final TemplateFaults faults = new TemplateFaults();

  /**
   * @param sink is given each file's path and bytes, from any thread
   */
  FileMaking(Site site, BiConsumer<String, byte[]> sink, Problems problems) {
    this.site = site;
    this.sink = sink;
    this.links = new LinkCheck(site.info().baseUrl().getRawPath(), problems);
  }

  /** Makes all files, and reports what templates cannot make and where links lead nowhere. */
  void make(List<Artifact> artifacts, SiteBuild.Progress progress, Problems problems) {
    // Kept until the last thread has ended, so that none writes into a folder being removed.
    AtomicReference<RuntimeException> failure = new AtomicReference<>();
    try (SiteBuild.Progress shown = progress) {
      shown.begin(artifacts.size());
      artifacts.parallelStream()
          .filter(artifact -> failure.get() == null)
          .forEach(
              artifact -> {
                try {
                  make(artifact);
                } catch (RuntimeException fault) {
                  failure.compareAndSet(null, fault);
                }
                shown.step();
              });
    }
    if (failure.get() != null) {
      throw failure.get();
    }
    faults.report(problems);
    if (faults.isEmpty()) {
      checkLinks();
    }
  }

  private void make(Artifact artifact) {
    try {
      byte[] bytes = artifact.bytes();
      if (artifact.isPage()) {
        String html = new String(bytes, StandardCharsets.UTF_8);
        links.page(artifact.path(), artifact.origin(), html);
      } else {
        links.file(artifact.path());
      }
      sink.accept(artifact.path(), bytes);
    } catch (RenderException fault) {
      faults.add(fault.origin(), artifact.path(), fault.getMessage());
    }
  }

  private void checkLinks() {
    site.prose()
        .flatMap(prose -> prose.links().stream())
        .forEach(link -> links.written(link.address(), link.origin()));
    links.finish();
  }
}
