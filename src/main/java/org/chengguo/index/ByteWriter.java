package org.chengguo.index;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writer of the encoding of the index files (decision 7, "File format").
 *
 * <p>Whole numbers are in groups of seven bits, lowest first; texts are UTF-8 after their length in
 * bytes.
 */
final class ByteWriter {
  // As Lucene's VInt: most numbers here are steps below 128 and take one byte.
  private static final int MORE = 0x80;
  private static final int GROUP_BITS = 7;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Writes a number of at least 0. */
  ByteWriter number(int number) {
    int rest = number;
    while (rest >= MORE) {
      bytes.write(rest | MORE); // writes the lowest eight bits only
      rest >>>= GROUP_BITS;
    }
    bytes.write(rest);
    return this;
  }

  ByteWriter octet(int octet) {
    bytes.write(octet);
    return this;
  }

  /** Writes the bits of a float, lowest byte first. */
  ByteWriter real(float number) {
    // Bits, not decimals: browsers must compute with exactly Lucene's float.
    int bits = Float.floatToIntBits(number);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      bytes.write(bits >>> shift);
    }
    return this;
  }

  ByteWriter text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return number(encoded.length).bytes(encoded);
  }

  ByteWriter bytes(byte[] more) {
    bytes.writeBytes(more);
    return this;
  }

  int size() {
    return bytes.size();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
