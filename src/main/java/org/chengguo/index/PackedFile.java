package org.chengguo.index;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.util.Arrays;

/**
 * One file of the index, as it is served: raw deflate (RFC 1951), so that its size does not depend
 * on the host. Inside, three bytes tell what it is, so that no other file is taken for it.
 */
enum PackedFile {
  TABLES('T'),
  TERMS('D'),
  POSTINGS('P'),
  DOCUMENTS('R'),
  LABELS('L'),
  COLUMN('C'),
  SUGGESTIONS('S');

  /** Raised when older modules could not read the files. */
  static final int FORMAT = 2;

  private static final int WINDOW_BITS = 15;
  private static final int ROOM = 64;

  private final char mark;

  PackedFile(char mark) {
    this.mark = mark;
  }

  byte[] pack(byte[] content) {
    byte[] marked = new ByteWriter().octet('C').octet(mark).octet(FORMAT).bytes(content).toBytes();
    try {
      Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, WINDOW_BITS, true);
      // Deflate never grows data by more than five bytes in each of its blocks.
      byte[] packed = new byte[marked.length + marked.length / ROOM + ROOM];
      deflater.setInput(marked);
      deflater.setOutput(packed);
      int state = deflater.deflate(JZlib.Z_FINISH);
      if (state != JZlib.Z_STREAM_END) {
        throw new IllegalStateException("deflate ended in state " + state);
      }
      return Arrays.copyOf(packed, Math.toIntExact(deflater.getTotalOut()));
    } catch (GZIPException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
