package org.chengguo.report;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font that may be put into a PDF, alone in its file or one of a collection. */
final class FontFile implements Closeable {
  private static final byte[] COLLECTION = {'t', 't', 'c', 'f'};
  private static final short RESTRICTED = 0x0002;
  private static final String CHINESE = "臺灣性別";

  private final TrueTypeFont font;
  private final Closeable source;
  private final CmapLookup characters;

  private FontFile(TrueTypeFont font, Closeable source) throws IOException {
    this.font = font;
    this.source = source;
    this.characters = font.getUnicodeCmapLookup();
  }

  /**
   * Opens a file.
   *
   * @return empty when it is no TrueType font for Traditional Chinese that may be embedded
   * @throws IOException when it cannot be read
   */
  static Optional<FontFile> open(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      FontFile opened = startsWith(bytes, COLLECTION) ? member(bytes) : alone(bytes);
      if (opened.usable()) {
        return Optional.of(opened);
      }
      opened.close();
    } catch (IOException | IllegalArgumentException broken) {
      // no font, or one that the parser does not understand
    }
    return Optional.empty();
  }

  private static FontFile alone(byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    return new FontFile(font, font);
  }

  /** The font of a collection whose name says Taiwan or Traditional Chinese, or else the first. */
  private static FontFile member(byte[] bytes) throws IOException {
    TrueTypeCollection collection = new TrueTypeCollection(new ByteArrayInputStream(bytes));
    List<TrueTypeFont> fonts = new ArrayList<>();
    collection.processAllFonts(fonts::add);
    for (TrueTypeFont font : fonts) {
      if (font.getName().matches(".*(TW|TC).*")) {
        return new FontFile(font, collection);
      }
    }
    return new FontFile(fonts.get(0), collection);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length > start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private boolean usable() throws IOException {
    boolean outlines = !(font instanceof OpenTypeFont open && open.isPostScript());
    boolean allowed =
        font.getOS2Windows() == null || (font.getOS2Windows().getFsType() & RESTRICTED) == 0;
    return outlines && allowed && CHINESE.codePoints().allMatch(this::has);
  }

  boolean has(int character) {
    return characters.getGlyphId(character) != 0;
  }

  TrueTypeFont font() {
    return font;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
