package org.chengguo.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The running processes below one, as Linux shows them in {@code /proc}. */
final class ProcessTree {
  private static final String RESIDENT = "VmRSS:";
  private static final long KIBIBYTE = 1024;

  private final Path proc;
  private final long root;
  private final Set<Long> members = new HashSet<>();
  // Of most processes the parent is read once: reading all of them at every look would itself
  // take a tenth of a core.
  private final Set<Long> strangers = new HashSet<>();

  /**
   * @param proc the folder {@code /proc}
   * @param root the process that is above all of them and not one of them
   */
  ProcessTree(Path proc, long root) {
    this.proc = proc;
    this.root = root;
  }

  /** Returns how many bytes of memory the processes have now, together. */
  long resident() throws IOException {
    look();
    long kibibytes = 0;
    for (long member : members) {
      kibibytes += kibibytes(member);
    }
    return KIBIBYTE * kibibytes;
  }

  private void look() throws IOException {
    Set<Long> running = running();
    members.retainAll(running);
    strangers.retainAll(running);
    Map<Long, Long> parents = new HashMap<>();
    for (long process : running) {
      if (process != root && !members.contains(process) && !strangers.contains(process)) {
        parents.put(process, parent(process));
      }
    }
    // Again while there are more: a child may have a lower number than its parent.
    while (parents.entrySet().removeIf(entry -> isBelow(entry.getValue(), entry.getKey()))) {}
    strangers.addAll(parents.keySet());
  }

  private boolean isBelow(long parent, long process) {
    return (parent == root || members.contains(parent)) && members.add(process);
  }

  private Set<Long> running() throws IOException {
    Set<Long> running = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(proc, "[0-9]*")) {
      entries.forEach(entry -> running.add(Long.parseLong(entry.getFileName().toString())));
    }
    return running;
  }

  private long parent(long process) {
    String line = text(process, "stat");
    // The name of a program, in parentheses, may itself have blanks and parentheses.
    String[] fields = line.substring(line.lastIndexOf(')') + 1).strip().split(" ");
    return fields.length < 2 ? 0 : Long.parseLong(fields[1]);
  }

  private long kibibytes(long process) {
    return text(process, "status")
        .lines()
        .filter(line -> line.startsWith(RESIDENT))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  /** Returns a file of a process, empty when the process has ended meanwhile. */
  private String text(long process, String file) {
    try {
      Path path = proc.resolve(Long.toString(process)).resolve(file);
      // A program's name may be any bytes.
      return Files.readString(path, StandardCharsets.ISO_8859_1);
    } catch (IOException ended) {
      return "";
    }
  }
}
