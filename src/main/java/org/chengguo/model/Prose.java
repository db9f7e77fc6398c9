package org.chengguo.model;

/**
 * Running text from a Markdown file.
 *
 * @param html safe markup; links to pages of the site begin with {@code /}
 * @param text the same as plain text
 */
public record Prose(String html, String text) {
  public static final Prose NONE = new Prose("", "");

  public boolean isEmpty() {
    return text.isBlank();
  }
}
