package org.chengguo.pages.charts;

import java.util.Collection;
import java.util.List;
import org.chengguo.derived.Counted;
import org.chengguo.model.RocYear;
import org.chengguo.pages.compare.MissingReason;
import org.chengguo.render.Words;

/** Labels of charts, and the parts of their sentences. */
record ChartWords(Words words) {
  // The argument by which the ICU patterns of sentences select the form without a list.
  private static final String NONE = "none";

  /** Joins names: {@code 措施、課程}. */
  String list(Collection<String> names) {
    return String.join(words.text("list.separator"), names);
  }

  /** Joins names within a sentence: {@code supervisors and press contacts}. */
  String inSentence(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : list(names.subList(0, last)) + words.text("list.last") + names.get(last);
  }

  /** Joins names, for a sentence that leaves them out where there are none. */
  String listOrNone(Collection<String> names) {
    return names.isEmpty() ? NONE : list(names);
  }

  String clauses(Collection<String> clauses) {
    return String.join(words.text("list.separator.long"), clauses);
  }

  /** The short form of a year: {@code 111 年}. */
  String year(RocYear year) {
    return words.yearsShort(List.of(year));
  }

  /**
   * Says which has the most records: {@code 以措施最多（142 筆）}.
   *
   * @param counted not all zero
   * @param only the key of the words for the case that one has them all
   */
  String most(List<Counted<String>> counted, String only) {
    List<Counted<String>> some = counted.stream().filter(item -> item.count() > 0).toList();
    int most = some.stream().mapToInt(Counted::count).max().orElseThrow();
    List<String> names =
        some.stream().filter(item -> item.count() == most).map(Counted::item).toList();
    if (some.size() == 1) {
      return words.text(only, names.get(0));
    }
    String key = names.size() == some.size() ? "chart.equal" : "chart.most";
    return words.text(key, names.size(), list(names), most);
  }

  /**
   * Creates a bar of records.
   *
   * @param reason why there is no bar where the count is 0
   */
  Chart.Bar bar(String label, int count, String address, MissingReason reason) {
    // Reports list what they want: no record listed is not a stated zero.
    return count == 0 ? missing(label, reason) : Chart.Bar.of(label, records(count, address));
  }

  Chart.Bar missing(String label, MissingReason reason) {
    return Chart.Bar.missing(label, words.text(reason.key()));
  }

  private Chart.Value records(int count, String address) {
    return Chart.Value.records(count, words.text("count.records", count), address);
  }
}
