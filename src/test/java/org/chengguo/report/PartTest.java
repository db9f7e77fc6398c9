package org.chengguo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.chengguo.model.SourceDocument;
import org.junit.jupiter.api.Test;

/** Tests which sections of a source are parts of a report. */
final class PartTest {
  private static final String NUMERALS = "一二三四五六七八九十";

  private static SourceDocument document(Map<String, String> sections) {
    return new SourceDocument("106-report", "報告", "辦公室", sections);
  }

  @Test
  void partsAreInTheOrderOfTheirNumbers() {
    SourceDocument document =
        document(Map.of("十一", "丁", "五(二)", "乙", "五", "甲", "前言", "無", "十", "丙", "九十九", "戊"));
    assertThat(Part.of(document))
        .extracting(Part::id)
        .containsExactly("part-5", "part-5-2", "part-10", "part-11", "part-99");
  }

  /** Ids of headings on a page: content must not repeat one, whatever numbers it states. */
  @Test
  void noTwoNumbersGiveOnePart() {
    Map<String, String> sections = new TreeMap<>();
    for (int outer = 0; outer < NUMERALS.length(); outer++) {
      for (int inner = 0; inner < NUMERALS.length(); inner++) {
        String two = "" + NUMERALS.charAt(outer) + NUMERALS.charAt(inner);
        sections.put(NUMERALS.substring(outer, outer + 1), "一字");
        sections.put(two, "兩字");
        sections.put(two + "十", "三字");
        sections.put(two + NUMERALS.charAt(outer), "三字");
        sections.put("五(" + two + ")", "內");
      }
    }
    assertThat(Part.of(document(sections))).extracting(Part::id).doesNotHaveDuplicates();
    assertThat(Part.of(document(Map.of("一十二", "十二", "一二", "一")))).isEmpty();
  }
}
