package org.chengguo.pages;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.model.SourceRecord;

/**
 * Related records, computed once for the pages of a record in all editions.
 *
 * <p>Each is kept until its last edition has asked. The editions' pages are generated one after the
 * other, so that few are kept at a time.
 */
final class RelatedOfEditions {
  private final int editions;
  private final Function<SourceRecord, List<RelatedRecord>> related;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /**
   * @param editions how many there are
   * @param related computes the related records of a record
   */
  RelatedOfEditions(int editions, Function<SourceRecord, List<RelatedRecord>> related) {
    this.editions = editions;
    this.related = related;
  }

  /** Related records of a record, and how many editions have not asked for them yet. */
  private record Kept(List<RelatedRecord> records, int open) {}

  List<RelatedRecord> of(SourceRecord record) {
    Kept known = kept.get(record.id());
    // Computed outside of the map, which would make other threads wait; two of them may do it.
    List<RelatedRecord> records = known == null ? related.apply(record) : known.records();
    kept.compute(
        record.id(),
        (id, now) -> {
          int open = (now == null ? editions : now.open()) - 1;
          return open <= 0 ? null : new Kept(records, open);
        });
    return records;
  }
}
