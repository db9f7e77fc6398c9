package org.chengguo.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The same thing carried on over years, agencies and kinds of records.
 *
 * @param records at least two: years oldest first, in a year what is carried on before what carries
 *     it on
 */
public record Undertaking(List<SourceRecord> records) {
  public Undertaking {
    records = List.copyOf(records);
  }

  /** The id of its first record. */
  public String id() {
    return first().id();
  }

  /** What it is called today: the title of its last record. */
  public String title() {
    return last().title();
  }

  public SourceRecord first() {
    return records.get(0);
  }

  public SourceRecord last() {
    return records.get(records.size() - 1);
  }

  /** Oldest first. */
  public Set<RocYear> years() {
    Set<RocYear> years = new TreeSet<>();
    records.forEach(entry -> years.add(entry.year()));
    return years;
  }

  /** Everyone who had a part in it, in the order of the records. */
  public List<Agency> agencies() {
    return records.stream().map(SourceRecord::agency).distinct().toList();
  }

  /** What a record of it carries on. */
  public List<SourceRecord> before(SourceRecord entry) {
    return records.stream().filter(other -> entry.continues().contains(other.id())).toList();
  }

  /** What carries a record of it on. */
  public List<SourceRecord> after(SourceRecord entry) {
    return records.stream().filter(other -> other.continues().contains(entry.id())).toList();
  }
}
