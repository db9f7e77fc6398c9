package org.chengguo.document;

import java.util.ArrayList;
import java.util.List;

/** A heading of a report and those under it. */
public record HeadingTree(ReportBlock.Heading heading, List<HeadingTree> under) {
  public HeadingTree {
    under = List.copyOf(under);
  }

  /** The tree of headings that follow each other. */
  static List<HeadingTree> of(List<ReportBlock.Heading> headings) {
    List<HeadingTree> trees = new ArrayList<>();
    int start = 0;
    while (start < headings.size()) {
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
