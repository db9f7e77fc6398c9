package org.chengguo.report;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs the parts of an OpenDocument file; the same parts give the same bytes. */
final class FixedZip {
  static final String MEDIA_TYPE = "mimetype";

  // An arbitrary day; those of ZIP begin in 1980.
  private static final LocalDateTime SOME_DAY = LocalDateTime.of(1980, 1, 2, 0, 0);

  private FixedZip() {}

  /** Returns the file with these parts by path; one of them is the media type. */
  static byte[] of(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, byte[]> deflated = new TreeMap<>(parts);
    try (ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out)) {
      // First and stored, so that programs recognize the file by its first bytes (OpenDocument 1.2,
      // part 3, 3.3). The other parts are sorted by the TreeMap.
      add(packed, MEDIA_TYPE, deflated.remove(MEDIA_TYPE), ZipEntry.STORED);
      for (Map.Entry<String, byte[]> part : deflated.entrySet()) {
        add(packed, part.getKey(), part.getValue(), ZipEntry.DEFLATED);
      }
    }
    return out.toByteArray();
  }

  private static void add(ZipArchiveOutputStream packed, String name, byte[] bytes, int method)
      throws IOException {
    byte[] stored = method == ZipEntry.STORED ? bytes : deflated(bytes);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(method);
    // Whole seconds without a zone: a more exact time would be written as an extra field.
    entry.setTimeLocal(SOME_DAY);
    // The stream takes raw data as it is, so checksum and sizes must come from here.
    entry.setCrc(sum.getValue());
    entry.setSize(bytes.length);
    entry.setCompressedSize(stored.length);
    packed.addRawArchiveEntry(entry, new ByteArrayInputStream(stored));
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    // JZlib is Java code: java.util.zip calls the native zlib of the JDK or of the machine, and
    // another version of it may compress the same bytes in another way.
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, true);
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
      deflating.write(bytes);
    }
    return out.toByteArray();
  }
}
