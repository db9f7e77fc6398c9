package org.chengguo.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.chengguo.LiveSite;
import org.chengguo.model.Language;

/** Serves a live site: follows the edits of its folders, and tells the browsers that show it. */
public final class LivePreview implements AutoCloseable {
  private final PreviewServer server;
  private final LiveEvents events;
  private final FolderWatch watch;

  private LivePreview(PreviewServer server, LiveEvents events, FolderWatch watch) {
    this.server = server;
    this.events = events;
    this.watch = watch;
  }

  /**
   * Starts a server for a site.
   *
   * @param built folder of a built site, shown until the content gives one
   * @param port 0 for any free port
   * @param language of problems
   * @throws IOException if the port cannot be used
   */
  public static LivePreview start(LiveSite site, Optional<Path> built, int port, Language language)
      throws IOException {
    String run = Long.toHexString(new SecureRandom().nextLong());
    LiveMessages messages = new LiveMessages(run, language, site::lines);
    LivePages pages = new LivePages(site, built.map(FolderSite::new), messages);
    PreviewServer server = PreviewServer.start(pages, port, language);
    LiveEvents events = new LiveEvents(() -> messages.json(site.state()));
    server.handle(LiveScript.FOLDER, events);
    site.listen(
        new LiveSite.Listener() {
          @Override
          public void changed() {
            events.changed();
          }

          @Override
          public void failed(Throwable bug) {
            // of no use to readers; the command line prints it
          }
        });
    FolderWatch watch = FolderWatch.start(site.folders(), site::update);
    return new LivePreview(server, events, watch);
  }

  /** Returns the address of the site's home page. */
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    watch.close();
    // First the sockets: closing a stream waits for a browser that reads no more.
    server.close();
    events.close();
  }
}
