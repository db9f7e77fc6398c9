package org.chengguo.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Calls back after files in folders have changed.
 *
 * <p>Events of the system only say that something happened: whoever is called reads for himself. A
 * look at all files once a second finds what no event told, as on network drives and behind links.
 */
final class FolderWatch implements AutoCloseable {
  // Editors and copying programs write several files, or one in parts: a change is passed on after
  // this long without another, and after six times as long in any case.
  private static final long QUIET_MS = 30;
  private static final int MOST_WAITS = 6;

  private static final long LOOK_MS = 1_000;

  private final List<Path> folders;
  private final Runnable changed;
  private final Optional<WatchService> service;
  private final long lookMs;
  private final Thread thread = new Thread(this::run, "folder-watch");
  private Map<Path, WatchKey> keys = Map.of();

  // Whether folders may have come, gone or got other names since they were registered.
  private boolean isOutdated;

  private FolderWatch(
      List<Path> folders, Runnable changed, Optional<WatchService> service, long lookMs) {
    this.folders = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
    this.changed = changed;
    this.service = service;
    this.lookMs = lookMs;
    thread.setDaemon(true);
  }

  /**
   * Starts to watch folders, which may be missing.
   *
   * @param changed called by one thread, once for changes that come together
   */
  static FolderWatch start(List<Path> folders, Runnable changed) {
    return start(folders, changed, LOOK_MS);
  }

  static FolderWatch start(List<Path> folders, Runnable changed, long lookMs) {
    return start(folders, changed, service(), lookMs);
  }

  static FolderWatch start(
      List<Path> folders, Runnable changed, Optional<WatchService> service, long lookMs) {
    FolderWatch watch = new FolderWatch(folders, changed, service, lookMs);
    watch.register(FolderState.of(watch.folders));
    watch.thread.start();
    return watch;
  }

  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException tooMany) {
      return Optional.empty(); // a user has 128 of them on Linux
    }
  }

  private void run() {
    FolderState known = null; // the folders may have changed since they were read
    try {
      while (true) {
        long pause = known == null ? lookMs : known.pause(lookMs);
        WatchKey key = await(pause);
        if (key != null) {
          if (concerns(key) | settle()) {
            if (isOutdated) {
              register(FolderState.of(folders));
            }
            changed.run();
            // Looked at once more, a pause later: in case an event was lost.
            known = null;
          }
          continue;
        }
        FolderState now = FolderState.of(folders);
        if (!now.equals(known)) {
          register(now);
          changed.run();
          known = now;
        }
      }
    } catch (InterruptedException | ClosedWatchServiceException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for an event; returns null if there was none. */
  private WatchKey await(long pause) throws InterruptedException {
    if (service.isPresent()) {
      return service.get().poll(pause, TimeUnit.MILLISECONDS);
    }
    Thread.sleep(pause);
    return null;
  }

  /** Waits for the end of changes that come together, and returns whether they concern files. */
  private boolean settle() throws InterruptedException {
    boolean concerns = false;
    for (int i = 0; i < MOST_WAITS; i++) {
      Thread.sleep(QUIET_MS);
      WatchKey key = service.get().poll();
      if (key == null) {
        break;
      }
      for (; key != null; key = service.get().poll()) {
        concerns |= concerns(key);
      }
    }
    return concerns;
  }

  /** Takes a key's events, and returns whether one concerns the folders. */
  private boolean concerns(WatchKey key) {
    boolean concerns = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        isOutdated = true;
        concerns = true;
      } else {
        concerns |= concerns((Path) key.watchable(), (Path) event.context());
      }
    }
    if (!key.reset()) {
      isOutdated = true; // its folder is gone
      concerns = true;
    }
    return concerns;
  }

  private boolean concerns(Path folder, Path name) {
    Path file = folder.resolve(name);
    if (folders.contains(file)) {
      isOutdated = true;
      return true;
    }
    boolean concerns =
        folders.stream().anyMatch(folder::startsWith) && !FolderState.isHidden(name.toString());
    isOutdated |= concerns && (Files.isDirectory(file) || keys.containsKey(file));
    return concerns;
  }

  /** Watches all folders, and those that contain them: renaming one is an event beside it. */
  private void register(FolderState state) {
    Map<Path, WatchKey> now = new HashMap<>();
    state.subfolders().forEach(folder -> register(folder, now));
    folders.stream().map(Path::getParent).forEach(folder -> register(folder, now));
    // A key follows its folder to another name, where it is of no more use.
    Set<WatchKey> kept = Set.copyOf(now.values());
    keys.values().stream().filter(key -> !kept.contains(key)).forEach(WatchKey::cancel);
    keys = now;
    isOutdated = false;
  }

  private void register(Path folder, Map<Path, WatchKey> now) {
    try {
      if (folder != null && service.isPresent()) {
        now.put(
            folder,
            folder.register(
                service.get(),
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY));
      }
    } catch (IOException goneOrTooMany) {
      // The look at all files, once a second, does without events.
    }
  }

  @Override
  public void close() {
    if (service.isEmpty()) {
      thread.interrupt();
      return;
    }
    try {
      service.get().close();
    } catch (IOException ignored) {
      // It ends with the program.
    }
  }
}
