package org.chengguo.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reader of exported files by their description, independent of the code that wrote them. */
final class ExportedFile {
  private static final int BUFFER = 8192;

  private final ByteBuffer bytes;

  private ExportedFile(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static ExportedFile bare(byte[] bytes) {
    return new ExportedFile(bytes);
  }

  /** Opens a published file, which must have a mark. */
  static ExportedFile packed(byte[] packed, char mark) {
    ExportedFile file = new ExportedFile(inflate(packed));
    if (file.octet() != 'C' || file.octet() != mark || file.octet() != 2) {
      throw new IllegalArgumentException("no file of kind " + mark);
    }
    return file;
  }

  private static byte[] inflate(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && inflater.needsInput()) {
          throw new IllegalArgumentException("cut");
        }
        out.write(buffer, 0, length);
      }
      if (inflater.getRemaining() > 0) {
        throw new IllegalArgumentException("something follows the end");
      }
      return out.toByteArray();
    } catch (DataFormatException malformed) {
      throw new IllegalArgumentException(malformed);
    } finally {
      inflater.end();
    }
  }

  boolean ended() {
    return !bytes.hasRemaining();
  }

  int octet() {
    return Byte.toUnsignedInt(bytes.get());
  }

  int number() {
    long number = 0;
    int octet;
    int shift = 0;
    do {
      octet = octet();
      number |= (long) (octet & 0x7f) << shift;
      shift += 7;
    } while (octet >= 0x80);
    return Math.toIntExact(number);
  }

  int signed() {
    int number = number();
    return number % 2 == 0 ? number / 2 : -(number + 1) / 2;
  }

  float real() {
    return bytes.getFloat();
  }

  byte[] take(int length) {
    byte[] taken = new byte[length];
    bytes.get(taken);
    return taken;
  }

  String text() {
    return new String(take(number()), StandardCharsets.UTF_8);
  }

  /** Reads as many items as the preceding number says. */
  <T> List<T> counted(Supplier<T> item) {
    List<T> all = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      all.add(item.get());
    }
    return all;
  }

  /** Reads items to the end of the file. */
  <T> List<T> rest(Supplier<T> item) {
    List<T> all = new ArrayList<>();
    while (!ended()) {
      all.add(item.get());
    }
    return all;
  }

  /** Documents of one frequency and length in a postings list. */
  record Group(int frequency, int norm, List<Integer> documents) {}

  Group group() {
    int frequency = number();
    int norm = octet();
    int[] last = {-1};
    return new Group(frequency, norm, counted(() -> last[0] += number() + 1));
  }
}
