package org.chengguo.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of records that are connected by {@code continues}, over any number of steps. */
final class Undertakings {
  private final Map<String, SourceRecord> records = new LinkedHashMap<>();
  private final Map<String, Set<String>> linked = new HashMap<>();

  private Undertakings(List<SourceRecord> all) {
    all.forEach(record -> records.put(record.id(), record));
    for (SourceRecord record : all) {
      // Content with errors may name records that do not exist; its site is never published.
      record.continues().stream()
          .filter(id -> records.containsKey(id) && !id.equals(record.id()))
          .forEach(id -> link(record.id(), id));
    }
  }

  // Both ways, because two records that continue the same one belong together, too.
  private void link(String later, String earlier) {
    linked.computeIfAbsent(later, unused -> new LinkedHashSet<>()).add(earlier);
    linked.computeIfAbsent(earlier, unused -> new LinkedHashSet<>()).add(later);
  }

  /** Returns record id → undertaking, in the order of the records. */
  static Map<String, Undertaking> of(List<SourceRecord> all) {
    Undertakings groups = new Undertakings(all);
    Map<String, Undertaking> byRecord = new LinkedHashMap<>();
    for (String id : groups.records.keySet()) {
      if (groups.linked.containsKey(id) && !byRecord.containsKey(id)) {
        Undertaking undertaking = new Undertaking(groups.inOrder(groups.connected(id)));
        undertaking.records().forEach(record -> byRecord.put(record.id(), undertaking));
      }
    }
    return byRecord;
  }

  private Set<String> connected(String id) {
    Set<String> connected = new LinkedHashSet<>(List.of(id));
    // A queue, not recursion: a chain of many years must not exhaust the stack.
    Deque<String> open = new ArrayDeque<>(connected);
    while (!open.isEmpty()) {
      for (String next : linked.get(open.remove())) {
        if (connected.add(next)) {
          open.add(next);
        }
      }
    }
    return connected;
  }

  private List<SourceRecord> inOrder(Set<String> ids) {
    List<SourceRecord> waiting =
        new ArrayList<>(
            records.values().stream()
                .filter(record -> ids.contains(record.id()))
                .sorted(Comparator.comparing(SourceRecord::year))
                .toList());
    List<SourceRecord> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      SourceRecord next =
          waiting.stream()
              .filter(record -> isFree(record, waiting))
              .findFirst()
              // A cycle, which the content check reports; any order ends the loop.
              .orElse(waiting.get(0));
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  /** Returns whether all records that a record continues have their places. */
  private static boolean isFree(SourceRecord record, Collection<SourceRecord> waiting) {
    return waiting.stream().noneMatch(earlier -> record.continues().contains(earlier.id()));
  }
}
