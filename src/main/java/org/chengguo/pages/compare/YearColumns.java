package org.chengguo.pages.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.render.Words;

/** Columns of a table over the years, oldest first, those without a report included. */
public record YearColumns(List<Column> columns) {

  /**
   * A year, or a run of years without a report.
   *
   * @param report empty for years without one
   */
  public record Column(RocYear first, RocYear last, Optional<ReportYear> report) {

    /** The heading: {@code 111 年（2022）}, {@code 107–110 年}. */
    public String label(Words words) {
      return first.equals(last)
          ? words.year(first)
          : words.text("year.span", words.span(first, last));
    }
  }

  public static YearColumns of(Site site) {
    List<ReportYear> years =
        site.years().stream().sorted(Comparator.comparing(ReportYear::year)).toList();
    List<Column> columns = new ArrayList<>();
    int next = years.isEmpty() ? 0 : years.get(0).year().number();
    for (ReportYear year : years) {
      int number = year.year().number();
      if (next < number) {
        // One column for the whole run: the site has 106 and 111, and four empty columns say no
        // more.
        columns.add(new Column(new RocYear(next), new RocYear(number - 1), Optional.empty()));
      }
      columns.add(new Column(year.year(), year.year(), Optional.of(year)));
      next = number + 1;
    }
    return new YearColumns(columns);
  }
}
