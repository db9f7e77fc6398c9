package org.chengguo.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Text as UTF-8 in memory, encoded as it is written: a page is never held as characters.
 *
 * <p>Lone surrogates become {@code ?}, as in {@link String#getBytes}.
 */
final class Utf8Writer extends Writer {
  // Longer than most pages (bytes); one that is longer doubles it.
  private static final int USUAL = 32 << 10;

  // Bytes that a character of the basic plane takes at most, and a pair of surrogates takes.
  private static final int LONGEST = 4;

  private final char[] characters = new char[512]; // longer than nearly all texts
  private byte[] buffer = new byte[USUAL];
  private int length;
  private char high; // a high surrogate at the end of the last text; 0 if there was none

  /** Forgets everything that was written. */
  void clear() {
    length = 0;
    high = 0;
  }

  /** Returns the bytes of everything that was written since the last call. */
  byte[] take() {
    endPair();
    byte[] bytes = Arrays.copyOf(buffer, length);
    clear();
    return bytes;
  }

  @Override
  public void write(String text, int offset, int count) {
    // By way of an array: charAt checks its index, and the form of the text, each time.
    for (int from = offset; from < offset + count; from += characters.length) {
      int length = Math.min(characters.length, offset + count - from);
      text.getChars(from, from + length, characters, 0);
      write(characters, 0, length);
    }
  }

  @Override
  public void write(char[] text, int offset, int count) {
    reserve(count);
    for (int i = offset; i < offset + count; i++) {
      put(text[i]);
    }
  }

  @Override
  public void write(int character) {
    reserve(1);
    put((char) character);
  }

  /** Adds text that is UTF-8 already. */
  void write(byte[] text) {
    endPair();
    reserve(text.length);
    System.arraycopy(text, 0, buffer, length, text.length);
    length += text.length;
  }

  private void put(char character) {
    if (character < 0x80 && high == 0) {
      buffer[length++] = (byte) character;
    } else {
      putWide(character);
    }
  }

  private void putWide(char character) {
    if (Character.isLowSurrogate(character) && high != 0) {
      int point = Character.toCodePoint(high, character);
      high = 0;
      buffer[length++] = (byte) (0xF0 | point >> 18);
      buffer[length++] = (byte) (0x80 | point >> 12 & 0x3F);
      buffer[length++] = (byte) (0x80 | point >> 6 & 0x3F);
      buffer[length++] = (byte) (0x80 | point & 0x3F);
      return;
    }
    endPair();
    if (Character.isHighSurrogate(character)) {
      high = character;
    } else if (Character.isLowSurrogate(character)) {
      buffer[length++] = '?';
    } else if (character < 0x80) {
      buffer[length++] = (byte) character;
    } else if (character < 0x800) {
      buffer[length++] = (byte) (0xC0 | character >> 6);
      buffer[length++] = (byte) (0x80 | character & 0x3F);
    } else {
      buffer[length++] = (byte) (0xE0 | character >> 12);
      buffer[length++] = (byte) (0x80 | character >> 6 & 0x3F);
      buffer[length++] = (byte) (0x80 | character & 0x3F);
    }
  }

  private void endPair() {
    if (high != 0) {
      high = 0;
      reserve(1);
      buffer[length++] = '?';
    }
  }

  private void reserve(int characters) {
    int needed = length + (characters + 1) * LONGEST;
    if (needed > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(needed, buffer.length * 2));
    }
  }

  @Override
  public void flush() {
    // The bytes stay in memory.
  }

  @Override
  public void close() {
    // It holds nothing that must be freed.
  }
}
