package org.chengguo.checks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * Reads the ids and links of a page's tags, without a tree of its elements.
 *
 * <p>It splits text into tags as the HTML standard (13.2.5, tokenization) does, but knows nothing
 * of which element may stand in which.
 */
final class MarkupScan {
  // Their text is not markup: a script may contain "<a href=".
  private static final List<String> RAW =
      List.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  // Without decoding: all that tells tags apart is ASCII, whose bytes no other character has.
  private final byte[] html;
  private final Attributes attributes;
  private int at;
  private int valueBegin;
  private int valueEnd;
  private boolean isClosed;

  // Within a picture, elements of these names hold markup.
  private boolean isInSvg;

  private MarkupScan(byte[] html, Attributes attributes) {
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
    new MarkupScan(page, attributes).run();
  }

  private void run() {
    for (int open = indexOf('<', 0); open >= 0; open = indexOf('<', at)) {
      at = open + 1;
      if (at == html.length) {
        return;
      }
      byte next = html[at];
      if (isLetter(next)) {
        startTag();
      } else if (startsWith("!--", at)) {
        comment();
      } else if (startsWith("![CDATA[", at)) {
        skipPast("]]>");
      } else if (next == '/' && at + 1 < html.length && isLetter(html[at + 1])) {
        endTag();
      } else if (next == '!' || next == '?' || next == '/') {
        skipPast(">");
      }
    }
  }

  private void comment() {
    at += "!--".length();
    // <!--> and <!---> are whole comments.
    if (startsWith(">", at) || startsWith("->", at)) {
      skipPast(">");
      return;
    }
    // --!> ends a comment too.
    for (int dashes = indexOf("--", at); dashes >= 0; dashes = indexOf("--", dashes + 1)) {
      int end = startsWith("!", dashes + 2) ? dashes + 3 : dashes + 2;
      if (startsWith(">", end)) {
        at = end + 1;
        return;
      }
    }
    at = html.length;
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
    while (at < html.length && !endsName(html[at])) {
      at++;
    }
  }

  private void skipAttributeName() {
    at++; // an equals sign may begin a name
    while (at < html.length && !endsName(html[at]) && html[at] != '=') {
      at++;
    }
  }

  private void skipPast(String end) {
    int found = indexOf(end, at);
    at = found < 0 ? html.length : found + end.length();
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
      isInSvg = html[at - 2] != '/';
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
    while (at < html.length) {
      byte c = html[at];
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

  /** Returns whether a name of small letters stands at a place, in letters of any case. */
  private boolean is(String name, int from) {
    if (from + name.length() > html.length) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if ((html[from + i] | 0x20) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean startsWith(String ascii, int from) {
    if (from + ascii.length() > html.length) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (html[from + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int indexOf(String ascii, int from) {
    int found = indexOf(ascii.charAt(0), from);
    while (found >= 0 && !startsWith(ascii, found)) {
      found = indexOf(ascii.charAt(0), found + 1);
    }
    return found;
  }

  private int indexOf(int wanted, int from) {
    for (int i = from; i < html.length; i++) {
      if (html[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private String value() {
    String raw = new String(html, valueBegin, valueEnd - valueBegin, StandardCharsets.UTF_8);
    return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
  }

  /** Skips the value of an attribute, empty if it has none. */
  private void skipValue() {
    int name = at;
    valueBegin = name;
    valueEnd = name;
    skipSpace();
    if (at == html.length || html[at] != '=') {
      at = name;
      return;
    }
    at++;
    skipSpace();
    if (at == html.length || html[at] == '>') {
      return;
    }
    byte quote = html[at];
    if (quote == '"' || quote == '\'') {
      valueBegin = at + 1;
      int end = indexOf(quote, valueBegin);
      valueEnd = end < 0 ? html.length : end;
      at = end < 0 ? valueEnd : end + 1;
      return;
    }
    valueBegin = at;
    while (at < html.length && html[at] != '>' && !isSpace(html[at])) {
      at++;
    }
    valueEnd = at;
  }

  private void skipSpace() {
    while (at < html.length && isSpace(html[at])) {
      at++;
    }
  }

  private void skipRawText(int begin, int end) {
    // The longest such name has 8 letters; most tags are told apart by their length alone.
    if (end - begin < 3 || end - begin > 8) {
      return;
    }
    for (String name : RAW) {
      if (name.length() == end - begin && is(name, begin)) {
        skipPastText(name);
      }
    }
  }

  private void skipPastText(String name) {
    for (int close = indexOf("</", at); close >= 0; close = indexOf("</", close + 2)) {
      int after = close + 2 + name.length();
      if (is(name, close + 2) && after < html.length && endsName(html[after])) {
        at = close;
        return;
      }
    }
    at = html.length;
  }

  private static boolean endsName(byte c) {
    return c == '>' || c == '/' || isSpace(c);
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
