package org.chengguo.content;

import java.util.Set;

/** Tells which entries of a document its schema found no fault in. */
final class Faults {
  private Faults() {}

  /** Whether no faulty place lies in the entry. */
  static boolean none(Set<String> faulty, Entry entry) {
    String inside = entry.pointer() + "/";
    return faulty.stream()
        .noneMatch(place -> place.equals(entry.pointer()) || place.startsWith(inside));
  }
}
