package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Description of the machine and of the programs on it. */
final class Machine {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final double GIBIBYTE = 1 << 30;

  private Machine() {}

  /**
   * Describes a run.
   *
   * @param folder where the runs write
   * @param peers that were measured too, if any
   */
  static String describe(Path folder, Optional<Peers> peers) throws IOException {
    String others =
        peers
            .map(
                both ->
                    ", Hugo %s, Pagefind %s under Node %s"
                        .formatted(both.hugoVersion(), both.pagefindVersion(), node()))
            .orElse("");
    return "\nLast measured on %s: %d cores (%s), %s GiB of memory, Linux %s, %s; Java %s%s.\n\n"
        .formatted(
            DATE.format(LocalDate.now()),
            Runtime.getRuntime().availableProcessors(),
            field(Path.of("/proc/cpuinfo"), "model name").orElse("unknown processor"),
            memory(),
            System.getProperty("os.version").replaceAll("-.*", ""),
            Files.getFileStore(folder).type(),
            System.getProperty("java.version"),
            others);
  }

  private static String memory() throws IOException {
    long kibibytes =
        field(Path.of("/proc/meminfo"), "MemTotal")
            .map(text -> Long.parseLong(text.replaceAll("\\D", "")))
            .orElse(0L);
    return Long.toString(Math.round(kibibytes * 1024 / GIBIBYTE));
  }

  private static Optional<String> field(Path file, String name) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.replaceFirst("[^:]*:\\s*", "").strip())
        .findFirst();
  }

  private static String node() {
    try {
      return Tool.run(List.of("node", "--version")).replace("v", "");
    } catch (IOException e) {
      return "of unknown version";
    }
  }
}
