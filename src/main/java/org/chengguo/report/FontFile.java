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

/** A TrueType font that may be embedded, from a file or a collection. */
final class FontFile implements Closeable {
  // The tag that every OpenType collection begins with.
  private static final byte[] COLLECTION = {'t', 't', 'c', 'f'};

  // fsType of the table OS/2, bit 1: the licence forbids embedding. PDFBox throws on such a font;
  // tested here, the file is reported as unusable.
  private static final short RESTRICTED = 0x0002;

  // A sample: GB 2312, and with it many a simplified font, lacks 臺, 灣 and 別. Single characters
  // that a usable font lacks are reported after writing (PdfWriter.missing).
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
   * Opens a font file.
   *
   * @return empty if it is not a TrueType font for Traditional Chinese that may be embedded
   * @throws IOException if the file cannot be read
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
      // Not a font, or one that the parser does not understand: the caller reports it as unusable.
    }
    return Optional.empty();
  }

  private static FontFile alone(byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    return new FontFile(font, font);
  }

  /** Returns the collection's font for Traditional Chinese, or else its first. */
  private static FontFile member(byte[] bytes) throws IOException {
    TrueTypeCollection collection = new TrueTypeCollection(new ByteArrayInputStream(bytes));
    List<TrueTypeFont> fonts = new ArrayList<>();
    collection.processAllFonts(fonts::add);
    for (TrueTypeFont font : fonts) {
      // AR PL UMing has UMingCN, UMingHK, UMingTW and UMingTWMBE, in this order: the first match
      // is the one with Taiwan's shapes, where the first of the file has the mainland's.
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
    // PDFBox takes subsets of the table glyf only; fonts with PostScript outlines have none.
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
