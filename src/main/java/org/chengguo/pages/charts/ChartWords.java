package org.chengguo.pages.charts;

import java.util.Collection;
import java.util.List;
import org.chengguo.derived.Counted;
import org.chengguo.model.RocYear;
import org.chengguo.pages.compare.MissingReason;
import org.chengguo.render.Words;

/** The words of charts: labels, and what their sentences are put together from. */
record ChartWords(Words words) {
  /** What a sentence is told where it has nothing to add. */
  private static final String NONE = "none";

  /** Names in a row: {@code 措施、課程}. */
  String list(Collection<String> names) {
    return String.join(words.text("list.separator"), names);
  }

  /** Names in a row within a sentence: {@code supervisors and press contacts}. */
  String inSentence(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : list(names.subList(0, last)) + words.text("list.last") + names.get(last);
  }

  /** Names in a row, for a sentence that leaves them out where there are none. */
  String listOrNone(Collection<String> names) {
    return names.isEmpty() ? NONE : list(names);
  }

  String clauses(Collection<String> clauses) {
    return String.join(words.text("list.separator.long"), clauses);
  }

  /** A year, in short: {@code 111 年}. */
  String year(RocYear year) {
    return words.yearsShort(List.of(year));
  }

  /**
   * Which has the most records: {@code 以措施最多（142 筆）}.
   *
   * @param counted not all zero
   * @param only the key of the words for one that has them all
   */
  String most(List<Counted<String>> counted, String only) {
    List<Counted<String>> some = counted.stream().filter(one -> one.count() > 0).toList();
    int most = some.stream().mapToInt(Counted::count).max().orElseThrow();
    List<String> names =
        some.stream().filter(one -> one.count() == most).map(Counted::item).toList();
    if (some.size() == 1) {
      return words.text(only, names.get(0));
    }
    String key = names.size() == some.size() ? "chart.equal" : "chart.most";
    return words.text(key, names.size(), list(names), most);
  }

  /**
   * A bar of records.
   *
   * @param gap why there are none
   */
  Chart.Bar bar(String label, int count, String address, MissingReason gap) {
    return count == 0 ? gap(label, gap) : Chart.Bar.of(label, records(count, address));
  }

  Chart.Bar gap(String label, MissingReason gap) {
    return Chart.Bar.gap(label, words.text(gap.key()));
  }

  private Chart.Value records(int count, String address) {
    return Chart.Value.records(count, words.text("count.records", count), address);
  }
}
