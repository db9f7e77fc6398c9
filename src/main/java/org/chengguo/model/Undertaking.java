package org.chengguo.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Work continued over years, agencies and kinds of records.
 *
 * @param records at least two, oldest year first; in a year, records before those that continue
 *     them
 */
public record Undertaking(List<SourceRecord> records) {
  public Undertaking {
    records = List.copyOf(records);
  }

  /** Returns the id of its first record. */
  public String id() {
    // Later records are added every year; the first one stays, and with it the page's address.
    return first().id();
  }

  /** Returns the title of its last record. */
  public String title() {
    return last().title();
  }

  public SourceRecord first() {
    return records.get(0);
  }

  public SourceRecord last() {
    return records.get(records.size() - 1);
  }

  /** Returns the years of its records, oldest first. */
  public Set<RocYear> years() {
    Set<RocYear> years = new TreeSet<>();
    records.forEach(record -> years.add(record.year()));
    return years;
  }

  /** Returns the agencies of its records, in the order of the records. */
  public List<Agency> agencies() {
    return records.stream().map(SourceRecord::agency).distinct().toList();
  }

  /** Returns the records that a record continues. */
  public List<SourceRecord> before(SourceRecord record) {
    return records.stream().filter(earlier -> record.continues().contains(earlier.id())).toList();
  }

  /** Returns the records that continue a record. */
  public List<SourceRecord> after(SourceRecord record) {
    return records.stream().filter(later -> later.continues().contains(record.id())).toList();
  }
}
