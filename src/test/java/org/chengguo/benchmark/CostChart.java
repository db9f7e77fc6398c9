package org.chengguo.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chart of seconds against records, both on logarithmic axes, as SVG. */
final class CostChart {
  private static final String TITLE = "Seconds to build a site, by number of records";
  private static final int WIDTH = 800;
  private static final int HEIGHT = 480;
  private static final int LEFT = 72;
  private static final int RIGHT = 560;
  private static final int TOP = 56;
  private static final int BOTTOM = 416;
  private static final int LABEL = 580;
  // Between the baselines of two labels, so that letters of 14 pixels do not touch.
  private static final double LINE_HEIGHT = 20;

  private final List<Line> lines;
  private final StringBuilder svg = new StringBuilder();

  private CostChart(List<Line> lines) {
    this.lines = lines;
  }

  /** A median at one size. */
  private record Point(int records, double seconds) {}

  /** The points of a series, at least one. */
  private record Line(Series series, List<Point> points) {
    Point last() {
      return points.get(points.size() - 1);
    }
  }

  static String of(Measurements measurements) {
    List<Comparison> sizes =
        measurements.works().stream()
            .filter(Work::isSynthetic)
            .map(work -> Comparison.of(work, measurements))
            .toList();
    List<Line> lines =
        Stream.of(Series.values())
            .map(series -> new Line(series, points(series, sizes)))
            .filter(line -> !line.points.isEmpty())
            .toList();
    return new CostChart(lines).draw();
  }

  private static List<Point> points(Series series, List<Comparison> sizes) {
    List<Point> points = new ArrayList<>();
    for (Comparison size : sizes) {
      size.of(series.candidate())
          .flatMap(Summary::elapsed)
          .ifPresent(spread -> points.add(new Point(size.work().records(), spread.median())));
    }
    return points;
  }

  private String draw() {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
            + " aria-labelledby=\"title description\">",
        WIDTH, HEIGHT);
    add("<title id=\"title\">%s</title>", TITLE);
    add("<desc id=\"description\">%s</desc>", description());
    add("<style>%s</style>", Series.style());
    add("<rect class=\"ground\" width=\"%d\" height=\"%d\"/>", WIDTH, HEIGHT);
    add("<text class=\"title\" x=\"%d\" y=\"28\">%s</text>", LEFT, TITLE);
    if (lines.isEmpty()) {
      add("<text x=\"%d\" y=\"%d\">Not measured yet.</text>", LEFT, TOP + 20);
    } else {
      drawLines();
    }
    return svg.append("</svg>\n").toString();
  }

  /** Says in words what the chart shows. */
  private String description() {
    return lines.isEmpty()
        ? "Not measured yet."
        : "Both axes are logarithmic. "
            + lines.stream().map(CostChart::sentence).collect(Collectors.joining(" "));
  }

  private static String sentence(Line line) {
    return line.points.stream()
        .map(
            point -> Amounts.count(point.records) + " records in " + Amounts.seconds(point.seconds))
        .collect(Collectors.joining(", ", line.series.candidate() + ": ", "."));
  }

  private void drawLines() {
    LogScale across = LogScale.exactly(values(point -> (double) point.records), LEFT, RIGHT);
    LogScale up = LogScale.around(values(Point::seconds), BOTTOM, TOP);
    drawAxes(across, up);
    List<Double> places = labelPlaces(up);
    for (int i = 0; i < lines.size(); i++) {
      draw(lines.get(i), across, up, places.get(i));
    }
  }

  private <T> List<T> values(Function<Point, T> value) {
    return lines.stream().map(Line::points).flatMap(Collection::stream).map(value).toList();
  }

  private void drawAxes(LogScale across, LogScale up) {
    for (double seconds : up.ticks()) {
      double y = up.place(seconds);
      add("<path class=\"grid\" d=\"M%d %sH%d\"/>", LEFT, at(y), RIGHT);
      add(
          "<text x=\"%d\" y=\"%s\" text-anchor=\"end\">%s</text>",
          LEFT - 10, at(y + 5), tick(seconds));
    }
    for (int records : values(Point::records).stream().distinct().sorted().toList()) {
      double x = across.place(records);
      add("<path class=\"grid\" d=\"M%s %dV%d\"/>", at(x), TOP, BOTTOM);
      add(
          "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s</text>",
          at(x), BOTTOM + 22, Amounts.count(records));
    }
    add("<text x=\"%d\" y=\"%d\">records</text>", LEFT, BOTTOM + 46);
    add("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">seconds</text>", LEFT - 10, TOP - 12);
  }

  private static String tick(double seconds) {
    return seconds < 1 ? String.format(Locale.ROOT, "%.1f", seconds) : Amounts.count(seconds);
  }

  /** Returns the height of each line's label: at its end, or so far below that none overlap. */
  private List<Double> labelPlaces(LogScale up) {
    List<Integer> fromTop =
        IntStream.range(0, lines.size())
            .boxed()
            .sorted(Comparator.comparing(i -> up.place(lines.get(i).last().seconds)))
            .toList();
    Double[] places = new Double[lines.size()];
    double free = TOP;
    int left = lines.size();
    for (int line : fromTop) {
      left--;
      // The labels below this one need their room too.
      double lowest = BOTTOM - left * LINE_HEIGHT;
      double wanted = up.place(lines.get(line).last().seconds);
      places[line] = Math.min(Math.max(wanted, free), lowest);
      free = places[line] + LINE_HEIGHT;
    }
    return List.of(places);
  }

  private void draw(Line line, LogScale across, LogScale up, double label) {
    List<String> corners =
        line.points.stream()
            .map(point -> at(across.place(point.records)) + " " + at(up.place(point.seconds)))
            .toList();
    add("<g class=\"%s\">", line.series.id());
    add("<path class=\"line\" d=\"M%s\"/>", String.join("L", corners));
    String last = corners.get(corners.size() - 1);
    add("<path class=\"leader\" d=\"M%sL%d %s\"/>", last, LABEL, at(label));
    for (String corner : corners) {
      drawMark(line.series, corner);
    }
    drawMark(line.series, LABEL + " " + at(label));
    add("<text x=\"%d\" y=\"%s\">%s</text>", LABEL + 12, at(label + 5), label(line));
    add("</g>");
  }

  private String label(Line line) {
    String text = line.series.candidate() + " " + Amounts.seconds(line.last().seconds);
    int largest = values(Point::records).stream().reduce(Math::max).orElseThrow();
    return line.last().records == largest
        ? text
        : text + " at " + Amounts.count(line.last().records);
  }

  private void drawMark(Series series, String place) {
    add("<path class=\"mark\" transform=\"translate(%s)\" d=\"%s\"/>", place, series.mark());
  }

  private static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
