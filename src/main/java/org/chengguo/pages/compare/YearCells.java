package org.chengguo.pages.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.render.Words;

/** Creates headings and cells of tables over the years. */
final class YearCells {
  private final Words words;
  private final YearColumns years;

  YearCells(Site site, Words words) {
    this.words = words;
    this.years = YearColumns.of(site);
  }

  /**
   * The headings of a table.
   *
   * @param rows the message key of the first heading
   * @param more the message keys of columns of words behind the years
   */
  List<Matrix.Column> headings(String rows, String... more) {
    List<Matrix.Column> headings = new ArrayList<>();
    headings.add(new Matrix.Column(words.text(rows), true));
    years.columns().forEach(year -> headings.add(new Matrix.Column(year.label(words), false)));
    for (String key : more) {
      headings.add(new Matrix.Column(words.text(key), true));
    }
    return headings;
  }

  /** A cell for every column of years. */
  List<Matrix.Cell> cells(Function<ReportYear, Matrix.Cell> ofYear) {
    return years.columns().stream()
        .map(
            column ->
                column.report().map(ofYear).orElseGet(() -> missing(MissingReason.YEAR_MISSING)))
        .toList();
  }

  Matrix.Cell cell(int count, String address, MissingReason reason) {
    // Nothing listed is not a stated zero: the cell says why it has no number.
    return count == 0 ? missing(reason) : Matrix.Cell.number(words.number(count), address);
  }

  Matrix.Cell missing(MissingReason reason) {
    return Matrix.Cell.missing(words.text(reason.key()));
  }
}
