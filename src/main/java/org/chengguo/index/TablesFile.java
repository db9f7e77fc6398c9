package org.chengguo.index;

import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chengguo.model.SourceRecord;
import org.chengguo.terms.Folding;
import org.chengguo.terms.YearNumerals;

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
   * The characters that others fold to, each by its step from the last; then how many these are for
   * each; then the signed steps to them, from the one that they fold to on. What is alike lies
   * together, which packs better.
   */
  private static void writeFolding(Folding folding, ByteWriter file) {
    Map<Integer, List<Integer>> sources = folding.sources();
    file.number(sources.size());
    int last = 0;
    for (int target : sources.keySet()) {
      file.number(target - last);
      last = target;
    }
    sources.values().forEach(those -> file.number(those.size()));
    sources.forEach(
        (target, those) -> {
          int from = target;
          for (int source : those) {
            writeSigned(source - from, file);
            from = source;
          }
        });
  }

  private static void writeSigned(int number, ByteWriter file) {
    file.number(number << SIGN ^ number >> Integer.SIZE - SIGN);
  }

  private static void writeNames(Map<String, String> names, ByteWriter file) {
    file.number(names.size());
    names.forEach((name, token) -> file.text(name).text(token));
  }

  /**
   * The years, kinds and agencies, and the rows of records that share all three: how many rows; for
   * each field the signed step from each row's value to the next one's; and the rows' lengths.
   */
  private static void writeRuns(List<SourceRecord> records, ByteWriter file) {
    List<int[]> columns = new ArrayList<>();
    for (FilterField field : List.of(FilterField.YEAR, FilterField.KIND, FilterField.AGENCY)) {
      Map<String, Integer> places = new LinkedHashMap<>();
      columns.add(
          records.stream()
              .map(entry -> field.of(entry).get(0))
              .mapToInt(value -> places.computeIfAbsent(value, unused -> places.size()))
              .toArray());
      file.number(places.size());
      places.keySet().forEach(file::text);
    }
    int[] starts =
        IntStream.range(0, records.size()).filter(i -> i == 0 || differs(columns, i)).toArray();
    file.number(starts.length);
    for (int[] column : columns) {
      int last = 0;
      for (int start : starts) {
        writeSigned(column[start] - last, file);
        last = column[start];
      }
    }
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : records.size();
      file.number(end - starts[i]);
    }
  }

  /** Whether a record differs from the one before it. */
  private static boolean differs(List<int[]> columns, int i) {
    return columns.stream().anyMatch(column -> column[i] != column[i - 1]);
  }
}
