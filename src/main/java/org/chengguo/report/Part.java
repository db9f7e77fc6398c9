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
 * A section of the source report, whose order the compiled one keeps.
 *
 * @param section as the source numbers it: {@code 五(二)}
 * @param level from 1
 */
record Part(String section, String heading, int level) {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern SECTION =
      Pattern.compile("([一二三四五六七八九十]+)(?:\\(([一二三四五六七八九十]+)\\))?");

  /** The sections of a source in its order, those that are numbered as reports number them. */
  static List<Part> of(SourceDocument document) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, String> entry : document.sections().entrySet()) {
      Matcher number = SECTION.matcher(entry.getKey());
      if (number.matches()) {
        int level = number.group(2) == null ? 1 : 2;
        parts.add(new Part(entry.getKey(), entry.getValue(), level));
      }
    }
    parts.sort(Comparator.comparing(Part::order));
    return parts;
  }

  private int order() {
    Matcher number = match();
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

  /** The number as it is set before a heading. */
  String number() {
    Matcher number = match();
    return number.group(2) == null ? number.group(1) + "、" : "（" + number.group(2) + "）";
  }

  /** An id for the heading: {@code part-5-2}. */
  String id() {
    int order = order();
    String outer = "part-" + order / 100;
    return level == 1 ? outer : outer + "-" + order % 100;
  }

  /** Whether something that stands in a section of the source stands in this one. */
  boolean holds(String other) {
    return other.equals(section)
        || other.startsWith(section)
            && !NUMERALS.contains(other.substring(section.length(), section.length() + 1));
  }
}
