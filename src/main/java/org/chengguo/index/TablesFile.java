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

/** Export of the tables that the search module needs before the first query. */
final class TablesFile {
  // Zigzag, as in Protocol Buffers: the lowest bit is the sign, so small steps either way are small
  // numbers (0, -1, 1, -2 are 0, 1, 2, 3).
  private static final int SIGN = 1;

  private TablesFile() {}

  /** Returns the packed tables; the order of the parts is that of decision 7. */
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

  /** Writes ranges of characters: the step to each first one and the length less one. */
  private static void writeRanges(UnicodeSet characters, ByteWriter file) {
    file.number(characters.getRangeCount());
    int last = 0;
    for (UnicodeSet.EntryRange range : characters.ranges()) {
      file.number(range.codepoint - last).number(range.codepointEnd - range.codepoint);
      last = range.codepointEnd;
    }
  }

  /**
   * Writes the folding in three columns.
   *
   * <p>They are targets by their steps, the number of sources of each target, and the signed steps
   * from each target to its sources.
   */
  private static void writeFolding(Folding folding, ByteWriter file) {
    // By columns, not row by row: similar numbers lie together, which deflate packs better.
    Map<Integer, List<Integer>> sources = folding.sources();
    file.number(sources.size());
    int last = 0;
    for (int target : sources.keySet()) {
      file.number(target - last);
      last = target;
    }
    sources.values().forEach(characters -> file.number(characters.size()));
    sources.forEach(
        (target, characters) -> {
          int from = target;
          for (int source : characters) {
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
   * Writes years, kinds and agencies, and the runs of records that share all three.
   *
   * <p>The number of runs, for each field the signed step from each run's value to the next, and
   * the lengths of the runs.
   */
  private static void writeRuns(List<SourceRecord> records, ByteWriter file) {
    // Records are in the site's order (year, agency, kind), so there are few runs. Browsers count
    // and filter by these three fields without another request; topics and strategies have files.
    List<int[]> columns = new ArrayList<>();
    for (FilterField field : List.of(FilterField.YEAR, FilterField.KIND, FilterField.AGENCY)) {
      Map<String, Integer> places = new LinkedHashMap<>();
      columns.add(
          records.stream()
              .map(record -> field.of(record).get(0))
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
