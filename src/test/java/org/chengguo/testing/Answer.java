package org.chengguo.testing;

import java.nio.charset.StandardCharsets;

/**
 * What a server sends.
 *
 * @param length that of the head; the body may be shorter
 */
record Answer(int status, String type, byte[] body, int length) {
  /** An answer that is all there. */
  static Answer whole(int status, String type, byte[] body) {
    return new Answer(status, type, body, body.length);
  }

  static Answer page(int status, String html) {
    return whole(status, MediaTypes.HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  static Answer notFound() {
    return page(404, "<!doctype html><title>404</title><p>Not found.");
  }

  /** The head of this answer with half of its body. */
  Answer cut() {
    byte[] half = new byte[length / 2];
    System.arraycopy(body, 0, half, 0, half.length);
    return new Answer(status, type, half, length);
  }
}
