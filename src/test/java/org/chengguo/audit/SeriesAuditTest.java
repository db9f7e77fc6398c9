package org.chengguo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chengguo.content.ContentReader;
import org.chengguo.derived.FigureSeries;
import org.chengguo.derived.FigureSeries.Change;
import org.chengguo.derived.FigureSeries.Point;
import org.chengguo.model.Site;
import org.chengguo.problem.Problems;
import org.chengguo.testing.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of one series over the years, how they changed, and what forbids to compare them. */
final class SeriesAuditTest {
  private static final List<FigureSeries> SERIES =
      SeriesAudit.of(read(Path.of("src/test/resources/sites/good-figures/content")));

  private static Site read(Path folder) {
    return ContentReader.read(folder, "content", new Problems()).orElseThrow();
  }

  private static Point last(String id) {
    List<Point> points = series(SERIES, id).points();
    return points.get(points.size() - 1);
  }

  private static FigureSeries series(List<FigureSeries> all, String id) {
    return all.stream().filter(series -> series.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "meetings-held, '4 times 57.1', ''",
    "chairs-head-share, '-6 percentage-points', BASE_CHANGED",
    "analyses-stated, '0 papers 0.0', RULE_CHANGED",
    "women-share, '10 percentage-points', ''",
    "speakers, '20 persons', ''",
    "training-rate, '', INEXACT",
    "statistics-added, '', UNIT_CHANGED",
  })
  void changesAndWhatToKnow(String id, String change, String notes) {
    Point point = last(id);

    assertThat(point.change().map(SeriesAuditTest::text).orElse("")).isEqualTo(change);
    assertThat(String.join(" ", point.notes().stream().map(Enum::name).toList())).isEqualTo(notes);
  }

  private static String text(Change change) {
    String amount = change.amount().toPlainString() + " " + change.unit().id();
    return change.percent().map(percent -> amount + " " + percent.toPlainString()).orElse(amount);
  }

  @Test
  void aPeriodOfAnotherReportIsAPointOfItsOwn() {
    assertThat(series(SERIES, "women-share").points())
        .extracting(point -> point.period() + " " + point.figure().orElseThrow().id())
        .containsExactly("110 women-share-110", "111 women-share");
  }

  @Test
  void everyYearOfTheSiteIsThereWhetherStatedOrNot() {
    List<FigureSeries> real = SeriesAudit.of(RealContent.site());

    assertThat(series(real, "assessments-total").points())
        .extracting(point -> point.period() + " " + point.figure().isPresent())
        .containsExactly("106 false", "111 true");
    assertThat(series(real, "courses-held").points())
        .extracting(point -> point.period().toString())
        .containsExactly("105", "106", "111");
    assertThat(series(real, "courses-held").points().get(2).change().map(SeriesAuditTest::text))
        .contains("25 classes 21.7");
  }
}
