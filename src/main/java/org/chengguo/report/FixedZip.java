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
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * An OpenDocument package packed anew, so that the same parts give the same bytes: sorted, dated
 * alike, and deflated in Java.
 */
final class FixedZip {
  private static final String MEDIA_TYPE = "mimetype";
  private static final LocalDateTime SOME_DAY = LocalDateTime.of(1980, 1, 2, 0, 0);

  private FixedZip() {}

  static byte[] of(byte[] zip) throws IOException {
    Map<String, byte[]> parts = parts(zip);
    ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
    try (ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out)) {
      // First and stored, so that programs know the file by its first bytes.
      add(packed, MEDIA_TYPE, parts.remove(MEDIA_TYPE), ZipEntry.STORED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        add(packed, part.getKey(), part.getValue(), ZipEntry.DEFLATED);
      }
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
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
