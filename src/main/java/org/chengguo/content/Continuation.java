package org.chengguo.content;

import java.util.List;
import java.util.Set;
import org.chengguo.format.Entry;
import org.chengguo.model.Origin;
import org.chengguo.model.RocYear;

/**
 * A value of {@code continues}: one record continues another.
 *
 * @param from id of the record with the value
 * @param to id in the value, whether or not such a record exists
 */
record Continuation(String from, String to, Origin origin) {

  /**
   * Returns the continuations of an entry, without values that are no record ids.
   *
   * @param invalid result of {@link Schemas#check}
   */
  static List<Continuation> of(String from, Entry entry, Set<String> invalid) {
    return entry.oneOrMore("continues").stream()
        .filter(value -> value.node().isTextual() && value.isValid(invalid))
        .map(value -> new Continuation(from, value.node().textValue(), value.origin()))
        .toList();
  }

  boolean isToItself() {
    return from.equals(to);
  }

  boolean isToLaterYear() {
    return year(from).compareTo(year(to)) < 0;
  }

  boolean isWithinYear() {
    return year(from).equals(year(to));
  }

  private static RocYear year(String recordId) {
    // An id begins with its year; the schema's pattern holds for both ids.
    return new RocYear(Integer.parseInt(recordId.substring(0, recordId.indexOf('-'))));
  }
}
