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

/** Gathers the records that carry each other on, over however many steps. */
final class Undertakings {
  private final Map<String, SourceRecord> records = new LinkedHashMap<>();
  private final Map<String, Set<String>> linked = new HashMap<>();

  private Undertakings(List<SourceRecord> all) {
    all.forEach(entry -> records.put(entry.id(), entry));
    for (SourceRecord entry : all) {
      // Content with faults may name records that are not there; its site is never published.
      entry.continues().stream()
          .filter(id -> records.containsKey(id) && !id.equals(entry.id()))
          .forEach(id -> link(entry.id(), id));
    }
  }

  private void link(String one, String other) {
    linked.computeIfAbsent(one, unused -> new LinkedHashSet<>()).add(other);
    linked.computeIfAbsent(other, unused -> new LinkedHashSet<>()).add(one);
  }

  /** Every record that belongs to an undertaking → that undertaking, in the records' order. */
  static Map<String, Undertaking> of(List<SourceRecord> all) {
    Undertakings found = new Undertakings(all);
    Map<String, Undertaking> byRecord = new LinkedHashMap<>();
    for (String id : found.records.keySet()) {
      if (found.linked.containsKey(id) && !byRecord.containsKey(id)) {
        Undertaking undertaking = new Undertaking(found.inOrder(found.connected(id)));
        undertaking.records().forEach(entry -> byRecord.put(entry.id(), undertaking));
      }
    }
    return byRecord;
  }

  private Set<String> connected(String id) {
    Set<String> connected = new LinkedHashSet<>(List.of(id));
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
                .filter(entry -> ids.contains(entry.id()))
                .sorted(Comparator.comparing(SourceRecord::year))
                .toList());
    List<SourceRecord> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      SourceRecord next =
          waiting.stream()
              .filter(entry -> isFree(entry, waiting))
              .findFirst()
              .orElse(waiting.get(0)); // a circle, which is reported
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  /** Whether nothing that the record carries on waits for its place. */
  private static boolean isFree(SourceRecord entry, Collection<SourceRecord> waiting) {
    return waiting.stream().noneMatch(other -> entry.continues().contains(other.id()));
  }
}
