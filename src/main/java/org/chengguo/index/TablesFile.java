package org.chengguo.index;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chengguo.model.SourceRecord;

/**
 * Exports what the module needs before the first query: how to read one, and whose records are
 * where.
 */
final class TablesFile {
  private static final int SIGN = 1;

  private TablesFile() {}

  static byte[] of(LuceneIndex index) {
    ByteWriter file = new ByteWriter();
    writeRanges(Folding.HAN, file);
    writeRanges(Folding.INVISIBLE, file);
    writeFolding(index.folding(), file);
    writeNames(index.analysis().names(), file);
    YearNumerals years = index.analysis().years();
    file.number(years.first().number()).number(years.last().number());
    writeRuns(index.site().records(), file);
    return PackedFile.TABLES.pack(file.toBytes());
  }

  /** Ranges of characters: the step to each first and the length less one. */
  private static void writeRanges(UnicodeSet characters, ByteWriter file) {
    file.number(characters.getRangeCount());
    int last = 0;
    for (UnicodeSet.EntryRange range : characters.ranges()) {
      file.number(range.codepoint - last).number(range.codepointEnd - range.codepoint);
      last = range.codepointEnd;
    }
  }

  /**
   * Each character that others fold to, by its step from the last; how many these are; and the
   * signed step from it, then from each to the next.
   */
  private static void writeFolding(Folding folding, ByteWriter file) {
    Map<Integer, List<Integer>> sources = folding.sources();
    file.number(sources.size());
    int last = 0;
    for (Map.Entry<Integer, List<Integer>> entry : sources.entrySet()) {
      int target = entry.getKey();
      file.number(target - last).number(entry.getValue().size());
      int from = target;
      for (int source : entry.getValue()) {
        int step = source - from;
        file.number(step << SIGN ^ step >> Integer.SIZE - SIGN);
        from = source;
      }
      last = target;
    }
  }

  private static void writeNames(Map<String, String> names, ByteWriter file) {
    file.number(names.size());
    names.forEach((name, token) -> file.text(name).text(token));
  }

  /** The years, kinds and agencies, and the rows of records that share all three. */
  private static void writeRuns(List<SourceRecord> records, ByteWriter file) {
    List<Function<SourceRecord, String>> keys = new ArrayList<>();
    for (FilterField field : List.of(FilterField.YEAR, FilterField.KIND, FilterField.AGENCY)) {
      keys.add(entry -> field.of(entry).get(0));
    }
    List<List<String>> values =
        keys.stream().map(key -> records.stream().map(key).distinct().toList()).toList();
    for (List<String> names : values) {
      file.number(names.size());
      names.forEach(file::text);
    }
    ByteWriter runs = new ByteWriter();
    int count = 0;
    for (int first = 0; first < records.size(); count++) {
      int end = first;
      while (end < records.size() && same(keys, records.get(first), records.get(end))) {
        end++;
      }
      for (int i = 0; i < keys.size(); i++) {
        runs.number(values.get(i).indexOf(keys.get(i).apply(records.get(first))));
      }
      runs.number(end - first);
      first = end;
    }
    file.number(count).bytes(runs.toBytes());
  }

  private static boolean same(
      List<Function<SourceRecord, String>> keys, SourceRecord one, SourceRecord other) {
    return keys.stream().allMatch(key -> key.apply(one).equals(key.apply(other)));
  }
}
