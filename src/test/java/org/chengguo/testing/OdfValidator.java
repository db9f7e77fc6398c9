package org.chengguo.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.odftoolkit.odfvalidator.Main;

/** The ODF Toolkit's validator, in a JVM of its own: it brings other versions of what we use. */
public final class OdfValidator {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private OdfValidator() {}

  /** What it finds, warnings too, conformance in the narrow sense. */
  public static List<String> findings(Path file) throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            jar().toString(),
            "-c",
            "-w",
            file.toString());
    FinishedProcess finished = FinishedProcess.of(command, LIMIT);
    return finished.succeeded()
        ? finished.output().lines().filter(line -> !line.contains("  Info: ")).toList()
        : List.of(finished.report());
  }

  private static Path jar() {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same package with an element that OpenDocument does not know. */
  public static byte[] spoiled(byte[] odt) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(odt));
        ZipOutputStream spoiled = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        spoiled.putNextEntry(new ZipEntry(entry.getName()));
        spoiled.write(
            part.replace("table:table-header-rows", "table:header")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
