package org.chengguo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counter of matching documents by the values of several fields, in one pass.
 *
 * @param fields by which documents are counted
 */
record ValueCounts(List<FilterField> fields)
    implements CollectorManager<ValueCounts.Counter, Map<FilterField, SortedMap<String, Integer>>> {
  @Override
  public Counter newCollector() {
    return new Counter(fields);
  }

  @Override
  public Map<FilterField, SortedMap<String, Integer>> reduce(Collection<Counter> counters)
      throws IOException {
    Map<FilterField, SortedMap<String, Integer>> totals = new EnumMap<>(FilterField.class);
    fields.forEach(field -> totals.put(field, new TreeMap<>()));
    for (Counter counter : counters) {
      for (Column column : counter.columns) {
        column.addTo(totals.get(column.field));
      }
    }
    totals.replaceAll((field, counts) -> Collections.unmodifiableSortedMap(counts));
    return totals;
  }

  /**
   * Values of a field in a segment.
   *
   * @param counts of each value, by its ordinal in the segment
   */
  private record Column(FilterField field, SortedSetDocValues values, int[] counts) {
    static Column of(FilterField field, LeafReaderContext context) throws IOException {
      SortedSetDocValues values = DocValues.getSortedSet(context.reader(), field.id());
      return new Column(field, values, new int[Math.toIntExact(values.getValueCount())]);
    }

    void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }

    void addTo(SortedMap<String, Integer> total) throws IOException {
      for (int value = 0; value < counts.length; value++) {
        if (counts[value] > 0) {
          total.merge(values.lookupOrd(value).utf8ToString(), counts[value], Integer::sum);
        }
      }
    }
  }

  /** Collector of one thread; {@link #reduce} adds those of all threads. */
  static final class Counter extends SimpleCollector {
    private final List<FilterField> fields;
    private final List<Column> columns = new ArrayList<>();
    private List<Column> current = List.of();

    private Counter(List<FilterField> fields) {
      this.fields = fields;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      current = new ArrayList<>();
      for (FilterField field : fields) {
        current.add(Column.of(field, context));
      }
      columns.addAll(current);
    }

    @Override
    public void collect(int document) throws IOException {
      for (Column column : current) {
        column.collect(document);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      // Spares Lucene the scores; the documents are the same.
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
