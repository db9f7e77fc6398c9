package org.chengguo.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that every kind of change is noticed soon, and changes together only once or twice. */
final class FolderWatchTest {
  /** So long that no look at all files happens within a test: an event must tell. */
  private static final long NEVER_MS = 600_000;

  private static final long LOOK_MS = 100;
  private static final long LIMIT_MS = 20_000;

  @TempDir private Path root;
  private Path content;
  private Path templates;
  private final Semaphore changes = new Semaphore(0);
  private FolderWatch watch;

  @BeforeEach
  void watch() throws Exception {
    content = Files.createDirectories(root.resolve("content"));
    templates = Files.createDirectories(root.resolve("templates"));
    Files.createDirectories(content.resolve("106/labor"));
    Files.writeString(content.resolve("106/labor/a.md"), "a");
    watch = FolderWatch.start(List.of(content, templates), changes::release, NEVER_MS);
  }

  @AfterEach
  void stop() {
    watch.close();
  }

  private void awaitChange() throws InterruptedException {
    assertThat(changes.tryAcquire(LIMIT_MS, TimeUnit.MILLISECONDS)).isTrue();
    awaitQuiet();
  }

  /** Waits until the last event of a change was told of. */
  private void awaitQuiet() throws InterruptedException {
    while (changes.tryAcquire(300, TimeUnit.MILLISECONDS)) {
      changes.drainPermits();
    }
  }

  private void assertNoChange() throws InterruptedException {
    assertThat(changes.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void filesAreWrittenAddedAndDeleted() throws Exception {
    Path file = content.resolve("106/labor/a.md");
    Files.writeString(file, "b");
    awaitChange();
    Files.writeString(file.resolveSibling("b.md"), "b");
    awaitChange();
    Files.delete(file);
    awaitChange();
  }

  /** A user may have no more services of the system than 128. */
  @Test
  void withoutEventsAllFilesAreLookedAt() throws Exception {
    watch.close();
    watch = FolderWatch.start(List.of(content), changes::release, Optional.empty(), LOOK_MS);
    awaitChange(); // the first look
    Files.writeString(content.resolve("106/labor/a.md"), "longer");
    awaitChange();
    watch.close();
    Files.writeString(content.resolve("106/labor/a.md"), "longer still");
    assertNoChange();
  }

  @Test
  void editorsReplaceFiles() throws Exception {
    Path file = content.resolve("106/labor/a.md");
    Path aside = Files.writeString(file.resolveSibling(".a.md.tmp"), "b");
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    awaitChange();
  }

  @Test
  void newFoldersAreWatched() throws Exception {
    Path folder = Files.createDirectories(content.resolve("107/police"));
    awaitChange();
    Files.writeString(folder.resolve("a.md"), "a");
    awaitChange();
  }

  @Test
  void folders() throws Exception {
    Path old = Files.move(templates, root.resolve("old"));
    awaitChange();
    Files.createDirectory(templates);
    awaitChange();
    Files.writeString(templates.resolve("a.ftlh"), "new folder of the same name");
    awaitChange();
    Files.writeString(old.resolve("a.ftlh"), "no longer a template");
    assertNoChange();
    Files.delete(templates.resolve("a.ftlh"));
    Files.delete(templates);
    awaitChange();
    Files.move(old, templates);
    awaitChange();
    Files.writeString(templates.resolve("a.ftlh"), "back again");
    awaitChange();
  }

  @Test
  void filesOfEditorsAreIgnored() throws Exception {
    Files.writeString(content.resolve("106/labor/.a.md.swp"), "x");
    Files.writeString(content.resolve("106/labor/a.md~"), "x");
    Files.writeString(root.resolve("beside.md"), "x");
    assertNoChange();
  }

  @Test
  void manyChangesTogetherAreFew() throws Exception {
    for (int i = 0; i < 200; i++) {
      Files.writeString(content.resolve("106/labor/a.md"), "text " + i);
      Thread.sleep(5);
    }
    Thread.sleep(1000);
    assertThat(changes.availablePermits()).isBetween(1, 40);
  }

  @Test
  void whatNoEventTellsIsLookedFor() throws Exception {
    Path target = Files.writeString(root.resolve("target"), "a");
    Path late = root.resolve("deep/late");
    Semaphore seen = new Semaphore(0);
    try (FolderWatch looking =
        FolderWatch.start(List.of(templates, late), seen::release, LOOK_MS)) {
      assertThat(looking).isNotNull();
      assertThat(seen.tryAcquire(LIMIT_MS, TimeUnit.MILLISECONDS)).as("after the start").isTrue();
      Files.createDirectories(late);
      assertThat(seen.tryAcquire(LIMIT_MS, TimeUnit.MILLISECONDS)).as("a late folder").isTrue();
      Files.createSymbolicLink(templates.resolve("a.ftlh"), target);
      while (seen.tryAcquire(10 * LOOK_MS, TimeUnit.MILLISECONDS)) {
        seen.drainPermits();
      }
      Files.writeString(target, "changed elsewhere");
      assertThat(seen.tryAcquire(LIMIT_MS, TimeUnit.MILLISECONDS)).as("behind a link").isTrue();
    }
  }
}
