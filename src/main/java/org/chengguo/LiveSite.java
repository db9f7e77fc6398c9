package org.chengguo;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chengguo.artifact.Artifact;
import org.chengguo.problem.Problem;
import org.chengguo.problem.Problems;
import org.chengguo.render.RenderException;

/** Keeps a site in memory for the preview, and generates anew what an edit changes. */
public final class LiveSite implements AutoCloseable {
  // Long enough for a browser to ask for a page and all its parts before the check begins.
  private static final long PAUSE_MS = 300;

  // Rounds of practice, fewer where one takes long. An edit of the real content takes half as long
  // after forty as after none, and so does one of 10,000 records after eight.
  private static final int PRACTICE = 40;
  private static final int MOST_PRACTISED_RECORDS = 80_000;
  private static final int PRACTISED_RECORDS_A_MS = 5;

  private final SiteBuild.Settings settings;
  private final LiveReader reader;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final RenderedFiles rendered = RenderedFiles.forHeap();
  private final Requests requests = new Requests();
  private final LiveCheck check;
  private final Thread checking;
  private final long pause;
  private final int practice;
  private volatile LiveView view = LiveView.NOTHING;
  private LiveSnapshot checked;
  private State told = new State(0, 0, List.of());

  private LiveSite(SiteBuild.Settings settings, long pause, int practice) {
    this.settings = settings;
    this.pause = pause;
    this.practice = practice;
    this.reader = new LiveReader(settings);
    this.check = new LiveCheck(rendered, requests, this::changed, this::failed);
    this.checking = start("live-check", this::checkAll);
  }

  /** Hears of changes, from any thread. */
  public interface Listener {
    /** Called when {@link LiveSite#state} has changed. */
    void changed();

    /** Called when the program itself fails. */
    void failed(Throwable bug);
  }

  /**
   * State of the site for those who look at it.
   *
   * @param sites changes with the site; 0 before there is one
   * @param styles changes with the style sheets, where nothing else does
   * @param problems all that are known by now, by place
   */
  public record State(long sites, long styles, List<Problem> problems) {}

  /** Answer to a request for a file. */
  public sealed interface Answer {}

  /**
   * The bytes of a file.
   *
   * @param sites of the state that it is of
   * @param styles of the state that it is of
   */
  public record Found(byte[] bytes, long sites, long styles) implements Answer {}

  /** No file of the site has the path. */
  public record Missing() implements Answer {}

  /** The file cannot be generated; problems say why, unless the program itself has failed. */
  public record Failed() implements Answer {}

  /** Reads a site for the first time; it may have problems. */
  public static LiveSite open(SiteBuild.Settings settings) {
    return open(settings, PAUSE_MS, PRACTICE);
  }

  /**
   * Reads a site for the first time.
   *
   * @param pause without requests before the check begins, in milliseconds
   * @param practice how often to read it for nothing
   */
  static LiveSite open(SiteBuild.Settings settings, long pause, int practice) {
    LiveSite site = new LiveSite(settings, pause, practice);
    site.read();
    return site;
  }

  /** Adds a listener. */
  public void listen(Listener listener) {
    listeners.add(listener);
  }

  /** Tells the listeners of a state that they have not heard of. */
  private void changed() {
    synchronized (listeners) {
      State state = state();
      if (state.equals(told)) {
        return;
      }
      told = state;
    }
    listeners.forEach(Listener::changed);
  }

  private void failed(Throwable bug) {
    listeners.forEach(listener -> listener.failed(bug));
  }

  /** Starts a thread that does not keep the program running. */
  static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Returns the folders that the site comes from. */
  public List<Path> folders() {
    return List.of(settings.content(), settings.templates());
  }

  /** Reads the folders again. The last good site stays if they have errors. */
  public void update() {
    try {
      read();
      // An edit to come may need less memory; a thread that ended would see none of them.
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      failed(bug);
    }
  }

  private synchronized void read() {
    requests.begin();
    try {
      Problems problems = new Problems();
      Optional<LiveSnapshot> read = reader.read(view.site(), problems);
      LiveView next = view.after(read, problems.sorted());
      if (next.site() != view.site()) {
        if (view.site() != null) {
          check.recheck(next.site(), view.site());
        }
        check.want(next.site());
      }
      view = next;
    } finally {
      requests.end();
    }
    changed();
    notifyAll();
  }

  /** Returns the present state. */
  public State state() {
    return view.state();
  }

  /** Returns the bytes of a file of the site: {@code measures/x/index.html}. */
  public Answer file(String path) {
    requests.begin();
    try {
      LiveView shown = view;
      return shown.site() == null ? new Failed() : file(path, shown);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      failed(bug);
      return new Failed();
    } finally {
      requests.end();
    }
  }

  private Answer file(String path, LiveView shown) {
    LiveSnapshot site = shown.site();
    Optional<byte[]> before = rendered.get(path, site);
    if (before.isPresent()) {
      return found(before.get(), shown);
    }
    Optional<Artifact> artifact = site.find(path);
    if (artifact.isEmpty()) {
      return new Missing();
    }
    try {
      byte[] bytes = artifact.get().bytes();
      rendered.put(path, site, bytes);
      return found(bytes, shown);
    } catch (RenderException failure) {
      if (site.fail(path, failure)) {
        changed();
      }
    } catch (UncheckedIOException unreadable) {
      if (site.failReading(unreadable)) {
        changed();
      }
    }
    return lastRendered(path, shown);
  }

  private static Found found(byte[] bytes, LiveView shown) {
    return new Found(bytes, shown.sites(), shown.styles());
  }

  private static Answer lastRendered(String path, LiveView shown) {
    if (shown.lastRendered() == null) {
      return new Failed();
    }
    try {
      return shown
          .lastRendered()
          .find(path)
          .<Answer>map(artifact -> found(artifact.bytes(), shown))
          .orElseGet(Failed::new);
    } catch (RenderException | UncheckedIOException failedEarlierToo) {
      return new Failed();
    }
  }

  /** Returns whether the site has a file, without generating it. */
  public boolean has(String path) {
    LiveView shown = view;
    return shown.site() != null && shown.site().find(path).isPresent();
  }

  /** Returns the lines of a file as it was read last; none of a file that was not read. */
  public List<String> lines(String path) {
    return reader.lines(path);
  }

  private void checkAll() {
    try {
      practise();
      while (true) {
        LiveSnapshot site = awaitUnchecked();
        requests.awaitPause(pause);
        check(site);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void practise() throws InterruptedException {
    int records = awaitUnchecked().site().records().size();
    for (int i = 0; i < practice && i * records < MOST_PRACTISED_RECORDS; i++) {
      // Longer where a round takes longer: an edit that came meanwhile would wait for it.
      requests.awaitPause(pause + records / PRACTISED_RECORDS_A_MS);
      if (!reader.practise()) {
        return;
      }
    }
  }

  private void check(LiveSnapshot site) throws InterruptedException {
    boolean done = true;
    try {
      done = check.run(site);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      failed(bug);
    }
    if (done) {
      finishCheck(site);
      changed();
    }
  }

  private synchronized LiveSnapshot awaitUnchecked() throws InterruptedException {
    while (view.site() == checked) {
      wait();
    }
    return view.site();
  }

  private synchronized void finishCheck(LiveSnapshot site) {
    checked = site;
    notifyAll();
  }

  /** Waits until all pages of the present site were checked. */
  synchronized void awaitChecked() throws InterruptedException {
    while (view.site() != checked) {
      wait();
    }
  }

  @Override
  public void close() {
    check.want(null);
    checking.interrupt();
  }
}
