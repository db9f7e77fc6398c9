package org.chengguo.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Adds the script of the live preview to pages, in responses only. */
final class LiveScript {
  /** Folder of the preview's own files: no address of a site begins with an underscore. */
  static final String FOLDER = "/__live/";

  private static final byte[] END = "</body>".getBytes(StandardCharsets.UTF_8);

  private LiveScript() {}

  /**
   * Returns a page with the script.
   *
   * @param version of the site that the page is of
   */
  static byte[] addedTo(byte[] page, String version) {
    // A file of the same host: pages allow no other script. At the end of the page, whose rendering
    // it does not delay.
    byte[] script =
        ("<script type=\"module\" src=\"" + FOLDER + "live.mjs?" + version + "\"></script>")
            .getBytes(StandardCharsets.UTF_8);
    int place = end(page);
    return ByteBuffer.allocate(page.length + script.length)
        .put(page, 0, place)
        .put(script)
        .put(page, place, page.length - place)
        .array();
  }

  /** Returns the place of the body's end; the length of a page without one. */
  private static int end(byte[] page) {
    for (int i = page.length - END.length; i >= 0; i--) {
      if (page[i] == END[0] && Arrays.equals(page, i, i + END.length, END, 0, END.length)) {
        return i;
      }
    }
    return page.length;
  }
}
