package org.chengguo.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts the matching documents of each value of a field.
 *
 * @param field the id of a filter field
 */
record ValueCounts(String field)
    implements CollectorManager<ValueCounts.Counter, SortedMap<String, Integer>> {
  @Override
  public Counter newCollector() {
    return new Counter(field);
  }

  @Override
  public SortedMap<String, Integer> reduce(Collection<Counter> counters) {
    SortedMap<String, Integer> total = new TreeMap<>();
    for (Counter counter : counters) {
      counter.counts.forEach((value, count) -> total.merge(value, count, Integer::sum));
    }
    return Collections.unmodifiableSortedMap(total);
  }

  /** Counts in one thread. */
  static final class Counter extends SimpleCollector {
    private final SortedMap<String, Integer> counts = new TreeMap<>();
    private final String field;
    private SortedSetDocValues values;

    private Counter(String field) {
      this.field = field;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      values = DocValues.getSortedSet(context.reader(), field);
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts.merge(values.lookupOrd(values.nextOrd()).utf8ToString(), 1, Integer::sum);
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
