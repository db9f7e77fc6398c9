package org.chengguo.document;

import java.util.ArrayList;
import java.util.List;

/** A heading of a report with the headings under it. */
public record HeadingTree(ReportBlock.Heading heading, List<HeadingTree> under) {
  public HeadingTree {
    under = List.copyOf(under);
  }

  /** Converts a flat list of headings to trees by their levels. */
  static List<HeadingTree> of(List<ReportBlock.Heading> headings) {
    List<HeadingTree> trees = new ArrayList<>();
    int start = 0;
    while (start < headings.size()) {
      // A heading owns the deeper ones behind it, up to the next one of its level or above.
      int end = start + 1;
      while (end < headings.size() && headings.get(end).level() > headings.get(start).level()) {
        end++;
      }
      trees.add(new HeadingTree(headings.get(start), of(headings.subList(start + 1, end))));
      start = end;
    }
    return trees;
  }
}
