package org.chengguo.serve;

import java.io.IOException;
import java.util.Optional;
import org.chengguo.LiveSite;
import org.chengguo.hosting.FileType;

/** Files of a live site: pages with the script of the preview, and problems in place of pages. */
final class LivePages implements ServedSite {
  private final LiveSite site;
  private final Optional<FolderSite> built;
  private final LiveMessages messages;

  /**
   * Creates the pages.
   *
   * @param built shown until the content gives a site
   */
  LivePages(LiveSite site, Optional<FolderSite> built, LiveMessages messages) {
    this.site = site;
    this.built = built;
    this.messages = messages;
  }

  @Override
  public Optional<Reply> file(String path) throws IOException {
    LiveSite.State state = site.state();
    LiveSite.Answer answer = site.file(path);
    if (answer instanceof LiveSite.Found found) {
      return Optional.of(reply(200, path, found.bytes(), found.sites(), found.styles()));
    }
    if (answer instanceof LiveSite.Missing) {
      return Optional.empty();
    }
    if (state.sites() == 0 && built.isPresent()) {
      return built.get().file(path).map(file -> reply(200, path, file.body(), 0, 0));
    }
    // The state before the page was asked for: what changes meanwhile makes the script reload it.
    byte[] page = path.endsWith(".html") ? messages.page(site.state()) : new byte[0];
    return Optional.of(reply(500, path, page, state.sites(), state.styles()));
  }

  private Reply reply(int status, String path, byte[] bytes, long sites, long styles) {
    byte[] body =
        path.endsWith(".html") ? LiveScript.addedTo(bytes, messages.version(sites, styles)) : bytes;
    return new Reply(status, FileType.of(path), body);
  }

  @Override
  public boolean isFolder(String path) {
    String page = path.isEmpty() ? "index.html" : path + "/index.html";
    return site.has(page) || built.isPresent() && built.get().isFolder(path);
  }
}
