package org.chengguo.render;

import java.util.List;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;

/** The pages that a list is split into, and the page on which a year begins. */
public record ListPages(Site site) {
  // So many rows weigh about as much as any page may; the addresses of pages move with it.
  public static final int ROWS = 200;

  /** The number of pages for so many rows, at least one. */
  public static int count(int rows) {
    return Math.max(1, (rows + ROWS - 1) / ROWS);
  }

  /**
   * The rows that stand on a page.
   *
   * @param number of the page, from 1
   */
  public static <T> List<T> rows(List<T> all, int number) {
    int from = (number - 1) * ROWS;
    return all.subList(from, Math.min(all.size(), from + ROWS));
  }

  /** The number of pages of a kind's list. */
  public int count(RecordKind kind) {
    return count(site.recordsOf(kind).size());
  }

  /** The address at which the list of a kind comes to a year. */
  public String listed(RecordKind kind, ReportYear year) {
    long before =
        site.recordsOf(kind).stream()
            .takeWhile(record -> !record.year().equals(year.year()))
            .count();
    int page = (int) (before / ROWS) + 1;
    return Address.listPage(kind, page, year.year());
  }
}
