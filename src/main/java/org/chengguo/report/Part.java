package org.chengguo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chengguo.model.SectionNumber;
import org.chengguo.model.SourceDocument;

/**
 * A numbered section of the source report, and of the compiled one.
 *
 * @param section number in the source: {@code 五(二)}
 * @param level from 1
 */
record Part(String section, String heading, int level) {
  private static final String NUMERALS = "一二三四五六七八九十";

  // 1 to 99, each in one spelling: 一十二 would be a second part-12, and 一二 is no number.
  private static final String NUMERAL = "([二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";

  // Two levels, 五 and 五(二): the headings that year.md lists. Records cite deeper numbers, as
  // 五(二)3, and stand in the part above them.
  private static final Pattern SECTION = Pattern.compile(NUMERAL + "(?:\\(" + NUMERAL + "\\))?");

  /** Returns a source's numbered sections in their order. */
  static List<Part> of(SourceDocument document) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, String> section : document.sections().entrySet()) {
      Matcher number = SECTION.matcher(section.getKey());
      if (number.matches()) {
        int level = number.group(2) == null ? 1 : 2;
        parts.add(new Part(section.getKey(), section.getValue(), level));
      }
    }
    parts.sort(Comparator.comparing(Part::order));
    return parts;
  }

  private int order() {
    Matcher number = match();
    // 0 for the section itself, so that 五 comes before 五(一). Numerals end at 九十九, so two digits
    // are enough for the inner number.
    int inner = number.group(2) == null ? 0 : SectionNumber.number(number.group(2));
    return SectionNumber.number(number.group(1)) * 100 + inner;
  }

  private Matcher match() {
    Matcher number = SECTION.matcher(section);
    if (!number.matches()) {
      throw new IllegalStateException(section);
    }
    return number;
  }

  /** Returns the number as printed before a heading: {@code 五、}, {@code （二）}. */
  String number() {
    Matcher number = match();
    return number.group(2) == null ? number.group(1) + "、" : "（" + number.group(2) + "）";
  }

  /** Returns the heading's id: {@code part-5-2}. */
  String id() {
    int order = order();
    String outer = "part-" + order / 100;
    return level == 1 ? outer : outer + "-" + order % 100;
  }

  /** Tells whether a section of the source is this one or lies within it. */
  boolean holds(String inner) {
    // A numeral behind the shared beginning makes it another section: 十 does not hold 十一.
    return inner.equals(section)
        || inner.startsWith(section)
            && !NUMERALS.contains(inner.substring(section.length(), section.length() + 1));
  }
}
