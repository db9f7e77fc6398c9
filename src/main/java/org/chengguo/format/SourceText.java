package org.chengguo.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.chengguo.model.Origin;
import org.chengguo.problem.Code;
import org.chengguo.problem.Problems;

/**
 * Decoded text of a content file.
 *
 * @param path as a person would type it, for problems
 */
public record SourceText(String path, String text) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Decodes UTF-8; empty, with a problem, if the bytes are not valid. */
  public static Optional<SourceText> decode(String path, byte[] bytes, Problems problems) {
    // Not new String(): it replaces invalid bytes by U+FFFD, which would be published.
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // UTF-8 never has fewer bytes than UTF-16 has chars, so this cannot overflow.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      String wrong = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
      problems.add(Code.BROKEN_UTF8, endOf(path, out), wrong);
      return Optional.empty();
    }
    String text = out.toString();
    // Windows editors begin UTF-8 with it; the JSON parser would stop at it.
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    reportControls(path, text, problems);
    return Optional.of(new SourceText(path, text));
  }

  /** Reports control characters other than tab and line ends. */
  private static void reportControls(String path, String text, Problems problems) {
    // They move a terminal's cursor, and XML (feed, OpenDocument) cannot contain most of them.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
        String name = String.format(Locale.ROOT, "U+%04X", (int) c);
        problems.add(Code.CONTROL_CHARACTER, endOf(path, text.substring(0, i)), name);
      }
    }
  }

  /** Returns the location behind a text. */
  static Origin endOf(String path, CharSequence before) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      if (before.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return Origin.at(path, line, column);
  }
}
