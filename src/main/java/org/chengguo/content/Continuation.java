package org.chengguo.content;

import java.util.List;
import java.util.Set;
import org.chengguo.format.Entry;
import org.chengguo.model.Origin;
import org.chengguo.model.RocYear;

/**
 * That a record carries another one on, as a file says it.
 *
 * @param from the id of the record that says so
 * @param to the id that it names, whether or not there is such a record
 */
record Continuation(String from, String to, Origin origin) {

  /**
   * What an entry says it carries on.
   *
   * @param faulty as {@link Schemas#check} returns it: what has not the form of an id is left out
   */
  static List<Continuation> of(String from, Entry entry, Set<String> faulty) {
    return entry.oneOrMore("continues").stream()
        .filter(part -> part.node().isTextual() && part.isFreeOf(faulty))
        .map(part -> new Continuation(from, part.node().textValue(), part.origin()))
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
    return new RocYear(Integer.parseInt(recordId.substring(0, recordId.indexOf('-'))));
  }
}
