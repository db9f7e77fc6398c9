package org.chengguo.index;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.util.Arrays;

/**
 * Kind of file of the exported index, and its packing.
 *
 * <p>Files are raw deflate (RFC 1951), so that their size does not depend on the host. Three bytes
 * inside state the kind: a host's error page is never read as a file of the index.
 */
enum PackedFile {
  TABLES('T'),
  TERMS('D'),
  POSTINGS('P'),
  DOCUMENTS('R'),
  LABELS('L'),
  COLUMN('C'),
  SUGGESTIONS('S');

  /** Version of the format, raised if older modules cannot read the files. */
  static final int FORMAT = 2;

  // The largest window of deflate (32 KiB); browsers inflate any.
  private static final int WINDOW_BITS = 15;

  // Deflate stores what it cannot pack in blocks of 5 bytes more; one byte in 64 is far above that,
  // and 64 bytes more are room for the smallest files.
  private static final int ROOM = 64;

  private final char mark;

  PackedFile(char mark) {
    this.mark = mark;
  }

  /** Returns the packed file, the same bytes on every machine. */
  byte[] pack(byte[] content) {
    byte[] marked = new ByteWriter().octet('C').octet(mark).octet(FORMAT).bytes(content).toBytes();
    try {
      // JZlib, not java.util.zip: the latter calls the zlib of the JDK or the system, and versions
      // of zlib pack the same content into different bytes. The last argument leaves out zlib's
      // header.
      Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, WINDOW_BITS, true);
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
