package org.chengguo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chengguo.model.Agency;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.SyntheticSites;
import org.junit.jupiter.api.Test;

/** Reads the exported suggestions by their description. */
final class SuggestionFilesTest {
  private static final Site SITE = SyntheticSites.of(1000, 3);
  private static final Map<String, List<Suggested>> GROUPS = read();

  private record Suggested(String key, String text, String kind, int count) {}

  private static Map<String, List<Suggested>> read() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    int count = SuggestionFiles.add(SITE, files);
    assertThat(files).hasSize(count);
    Map<String, List<Suggested>> groups = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      ExportedFile file = ExportedFile.packed(files.get("suggestions/" + i + ".bin"), 'S');
      while (!file.ended()) {
        String beginning = file.text();
        assertThat(TermFamily.shardOf(beginning, count)).as(beginning).isEqualTo(i);
        groups.put(
            beginning,
            file.counted(
                () ->
                    new Suggested(
                        beginning + file.text(), file.text(), file.text(), file.number())));
      }
    }
    return groups;
  }

  private static List<Suggested> of(String folded) {
    return GROUPS.getOrDefault(folded, List.of());
  }

  private static String beginning(String folded, int characters) {
    int length = Math.min(characters, folded.codePointCount(0, folded.length()));
    return folded.substring(0, folded.offsetByCodePoints(0, length));
  }

  @Test
  void thoseWithMostRecordsComeFirstAndAreNotTooMany() {
    GROUPS.forEach(
        (beginning, suggested) -> {
          boolean single = beginning.codePointCount(0, beginning.length()) == 1;
          assertThat(suggested)
              .as(beginning)
              .isNotEmpty()
              .hasSizeLessThanOrEqualTo(single ? 8 : 128);
          assertThat(climbs(suggested, false)).as("names, then parts of names").isLessThan(2);
          assertThat(climbs(suggested, true)).as("titles").isZero();
          assertThat(suggested)
              .extracting(suggestion -> suggestion.kind().equals("title"))
              .as("names come before titles")
              .isSorted();
          assertThat(suggested).allMatch(suggestion -> suggestion.count() > 0);
          assertThat(suggested).doesNotHaveDuplicates();
        });
  }

  /** Returns how many suggestions have a greater count than the one before. */
  private static long climbs(List<Suggested> suggested, boolean titles) {
    List<Integer> counts =
        suggested.stream()
            .filter(suggestion -> suggestion.kind().equals("title") == titles)
            .map(Suggested::count)
            .toList();
    return IntStream.range(1, counts.size()).filter(i -> counts.get(i - 1) < counts.get(i)).count();
  }

  @Test
  void anAgencyIsFoundByAnyPartOfAnyOfItsNames() {
    int checked = 0;
    for (Agency agency : SITE.agencies()) {
      List<SourceRecord> records = SITE.recordsOf(agency);
      Suggested wanted = new Suggested("", agency.name().chinese(), "agency", records.size());
      String folded = SuggestionFiles.fold(agency.shortName());
      for (int start = 0; start + 1 < folded.length() && !records.isEmpty(); start++) {
        List<Suggested> group = of(beginning(folded.substring(start), 2));
        if (group.size() < 128) { // else the list may be full of better ones
          String part = folded.substring(start);
          assertThat(group)
              .as("%s for %s", agency.name().chinese(), part)
              .contains(new Suggested(part, wanted.text, wanted.kind, wanted.count));
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  @Test
  void aTitleIsFoundByItsBeginning() {
    Map<String, Integer> titles = new TreeMap<>();
    SITE.records().forEach(record -> titles.merge(record.title(), 1, Integer::sum));
    List<String> missing = new ArrayList<>();
    titles.forEach(
        (title, count) -> {
          String folded = SuggestionFiles.fold(title);
          List<Suggested> group = of(beginning(folded, 2));
          int most = folded.codePointCount(0, folded.length()) == 1 ? 8 : 128;
          boolean full = group.size() == most; // perhaps of better ones
          if (!full && !group.contains(new Suggested(folded, title, "title", count))) {
            missing.add(title);
          }
        });
    assertThat(missing).isEmpty();
  }
}
