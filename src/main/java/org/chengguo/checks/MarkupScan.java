package org.chengguo.checks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads the ids and links of a page's tags, without a tree of its elements.
 *
 * <p>It splits text into tags as the HTML standard (13.2.5, tokenization) does, but knows nothing
 * of which element may stand in which.
 */
final class MarkupScan {
  // Their text is not markup: a script may contain "<a href=".
  private static final Set<String> RAW =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private final String html;
  private final Attributes attributes;
  private int at;
  private int valueBegin;
  private int valueEnd;
  private boolean isClosed;

  // Within a picture, elements of these names hold markup.
  private boolean isInSvg;

  private MarkupScan(String html, Attributes attributes) {
    this.html = html;
    this.attributes = attributes;
  }

  /** Receives attributes in their order on the page, with character references replaced. */
  interface Attributes {
    void id(String value);

    /** Receives the value of an href or src. */
    void link(String value);
  }

  /**
   * Reads a page.
   *
   * @param page text in UTF-8
   */
  static void of(byte[] page, Attributes attributes) {
    // A character for each byte: all that tells tags apart is ASCII, so only values are decoded.
    new MarkupScan(new String(page, StandardCharsets.ISO_8859_1), attributes).run();
  }

  private void run() {
    for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
      at = open + 1;
      if (at == html.length()) {
        return;
      }
      char next = html.charAt(at);
      if (isLetter(next)) {
        startTag();
      } else if (html.startsWith("!--", at)) {
        comment();
      } else if (html.startsWith("![CDATA[", at)) {
        skipPast("]]>");
      } else if (next == '/' && at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
        endTag();
      } else if (next == '!' || next == '?' || next == '/') {
        skipPast(">");
      }
    }
  }

  private void comment() {
    at += "!--".length();
    // <!--> and <!---> are whole comments.
    if (html.startsWith(">", at) || html.startsWith("->", at)) {
      skipPast(">");
      return;
    }
    // --!> ends a comment too.
    for (int dashes = html.indexOf("--", at);
        dashes >= 0;
        dashes = html.indexOf("--", dashes + 1)) {
      int end = html.startsWith("!", dashes + 2) ? dashes + 3 : dashes + 2;
      if (html.startsWith(">", end)) {
        at = end + 1;
        return;
      }
    }
    at = html.length();
  }

  private void endTag() {
    int begin = ++at;
    skipName();
    isInSvg &= !isSvg(begin, at);
    while (skipToAttribute()) {
      skipAttributeName();
      skipValue();
    }
  }

  private void skipName() {
    while (at < html.length() && !endsName(html.charAt(at))) {
      at++;
    }
  }

  private void skipAttributeName() {
    at++; // an equals sign may begin a name
    while (at < html.length() && !endsName(html.charAt(at)) && html.charAt(at) != '=') {
      at++;
    }
  }

  private void skipPast(String end) {
    int found = html.indexOf(end, at);
    at = found < 0 ? html.length() : found + end.length();
  }

  private void startTag() {
    int begin = at;
    skipName();
    int end = at;
    String id = null;
    String href = null;
    String src = null;
    while (skipToAttribute()) {
      int name = at;
      skipAttributeName();
      // Of an attribute that stands twice, the first counts.
      int length = at - name;
      skipValue();
      if (length == 2 && id == null && is("id", name)) {
        id = value();
      } else if (length == 4 && href == null && is("href", name)) {
        href = value();
      } else if (length == 3 && src == null && is("src", name)) {
        src = value();
      }
    }
    if (!isClosed) {
      return; // the page ends within the tag, which browsers drop
    }
    if (id != null) {
      attributes.id(id);
    }
    if (href != null) {
      attributes.link(href);
    }
    if (src != null) {
      attributes.link(src);
    }
    if (isSvg(begin, end)) {
      isInSvg = html.charAt(at - 2) != '/';
    } else if (!isInSvg) {
      skipRawText(begin, end);
    }
  }

  private boolean isSvg(int begin, int end) {
    return end - begin == 3 && is("svg", begin);
  }

  /** Moves to the next attribute; returns false, behind the tag, if there is none. */
  private boolean skipToAttribute() {
    isClosed = false;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '>') {
        at++;
        isClosed = true;
        return false;
      }
      if (!isSpace(c) && c != '/') {
        return true;
      }
      at++;
    }
    return false;
  }

  private boolean is(String name, int from) {
    return html.regionMatches(true, from, name, 0, name.length());
  }

  private String value() {
    String raw = decoded(html.substring(valueBegin, valueEnd));
    return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
  }

  private static String decoded(String bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      if (bytes.charAt(i) > 0x7F) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      }
    }
    return bytes;
  }

  /** Skips the value of an attribute, empty if it has none. */
  private void skipValue() {
    int name = at;
    valueBegin = name;
    valueEnd = name;
    skipSpace();
    if (at == html.length() || html.charAt(at) != '=') {
      at = name;
      return;
    }
    at++;
    skipSpace();
    if (at == html.length() || html.charAt(at) == '>') {
      return;
    }
    char quote = html.charAt(at);
    if (quote == '"' || quote == '\'') {
      valueBegin = at + 1;
      int end = html.indexOf(quote, valueBegin);
      valueEnd = end < 0 ? html.length() : end;
      at = end < 0 ? valueEnd : end + 1;
      return;
    }
    valueBegin = at;
    while (at < html.length() && html.charAt(at) != '>' && !isSpace(html.charAt(at))) {
      at++;
    }
    valueEnd = at;
  }

  private void skipSpace() {
    while (at < html.length() && isSpace(html.charAt(at))) {
      at++;
    }
  }

  private void skipRawText(int begin, int end) {
    // The longest such name has 8 letters; most tags are told apart by their length alone.
    if (end - begin < 3 || end - begin > 8) {
      return;
    }
    String name = html.substring(begin, end).toLowerCase(Locale.ROOT);
    if (!RAW.contains(name)) {
      return;
    }
    for (int close = html.indexOf("</", at); close >= 0; close = html.indexOf("</", close + 2)) {
      int after = close + 2 + name.length();
      if (is(name, close + 2) && after < html.length() && endsName(html.charAt(after))) {
        at = close;
        return;
      }
    }
    at = html.length();
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || isSpace(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
