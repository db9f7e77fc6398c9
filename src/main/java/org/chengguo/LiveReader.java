package org.chengguo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.chengguo.checks.AddressCheck;
import org.chengguo.format.ReadMemory;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;
import org.chengguo.render.RenderException;
import org.chengguo.render.Templates;

/** Reads the folders of a live site again and again; what stayed the same it recalls. */
final class LiveReader {
  private final SiteBuild.Settings settings;
  private final LiveSnapshot.Kept kept = new LiveSnapshot.Kept();
  private volatile Sources sources;

  LiveReader(SiteBuild.Settings settings) {
    this.settings = settings;
    this.sources =
        new Sources(
            ReadMemory.empty(),
            Templates.open(settings.templates(), settings.templates().toString()));
  }

  /** The folders as they were read last. */
  private record Sources(ReadMemory memory, Templates templates) {}

  /**
   * Reads the folders.
   *
   * @param shown the snapshot to return if the folders are in its state; null if there is none
   * @return empty if the site is not acceptable
   */
  synchronized Optional<LiveSnapshot> read(LiveSnapshot shown, Problems problems) {
    ReadMemory memory = sources.memory().next();
    Optional<CheckedSite> site = SiteReader.read(settings.reading(), memory, problems);
    sources = new Sources(memory, sources.templates().current());
    return site.flatMap(found -> snapshot(found, shown, problems));
  }

  private Optional<LiveSnapshot> snapshot(CheckedSite site, LiveSnapshot shown, Problems problems) {
    ReadMemory memory = sources.memory();
    Templates templates = sources.templates();
    if (shown != null && shown.isOf(memory, templates)) {
      return Optional.of(shown);
    }
    // Else the first file of it that is needed would be called missing.
    if (!Files.isDirectory(settings.templates())) {
      problems.add(Code.UNREADABLE_FILE, Origin.file(settings.templates().toString()));
      return Optional.empty();
    }
    try {
      LiveSnapshot snapshot = LiveSnapshot.of(settings, site, memory, templates, kept);
      AddressCheck addresses = new AddressCheck(problems);
      snapshot
          .pagesAndData()
          .forEach(artifact -> addresses.claim(artifact.path(), artifact.origin()));
      return Optional.of(snapshot).filter(unused -> settings.reading().accept(problems));
    } catch (RenderException broken) {
      problems.add(Code.WORDS_FAULT, broken.origin(), broken.getMessage());
    } catch (IOException | UncheckedIOException unreadable) {
      problems.add(Code.UNREADABLE_FILE, Origin.file(settings.templates().toString()));
    }
    return Optional.empty();
  }

  /**
   * Reads and lists all once more for nothing, so that the JVM compiles what an edit needs.
   *
   * @return false where that is of no use
   */
  boolean practise() {
    Sources present = sources;
    ReadMemory memory = present.memory().next();
    try {
      Optional<CheckedSite> site = SiteReader.read(settings.reading(), memory, new Problems());
      if (site.isPresent()) {
        LiveSnapshot.of(settings, site.get(), memory, present.templates(), kept);
      }
      return true;
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError reportedByReading) {
      return false;
    }
  }

  /** Returns the lines of a file as it was read last; none of a file that was not read. */
  List<String> lines(String path) {
    Sources read = sources;
    String folder = settings.templates() + "/";
    Optional<byte[]> bytes =
        path.startsWith(folder)
            ? read.templates().file(path.substring(folder.length()))
            : read.memory().file(path);
    // Readers skip a byte order mark too, so that columns agree.
    return bytes
        .map(file -> new String(file, StandardCharsets.UTF_8))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .map(text -> text.lines().toList())
        .orElse(List.of());
  }
}
