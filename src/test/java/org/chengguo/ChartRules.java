package org.chengguo;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every chart says in a sentence what it shows, and is a table: each row has its heading and either
 * a bar with the number that it stands for, or words that say why there is none. Bars are as long
 * as their numbers, against the largest of their chart (of their table, where a note says so).
 */
final class ChartRules {
  /** Bars' lengths have two digits behind the point. */
  private static final double EXACTNESS = 0.0051;

  /** One sentence, in Chinese or English. */
  private static final String SENTENCE = "[^。]+。|[A-Z0-9](?!.*\\. ).+\\.";

  private final SoftAssertions softly;
  private int bars;
  private int gaps;

  private ChartRules(SoftAssertions softly) {
    this.softly = softly;
  }

  /** What was found. */
  record Found(int bars, int gaps) {}

  /** Checks every page, names every chart that breaks a rule, and tells how much there is. */
  static Found assertChartsAreTrue(BuiltSite site) {
    Found[] found = new Found[1];
    assertSoftly(
        softly -> {
          ChartRules rules = new ChartRules(softly);
          site.pages().forEach(rules::check);
          found[0] = new Found(rules.bars, rules.gaps);
        });
    return found[0];
  }

  private void check(String path, Document page) {
    Set<String> ids = new HashSet<>();
    for (Element with : page.select("[id]")) {
      softly.assertThat(ids.add(with.id())).as(path + ": id " + with.id()).isTrue();
    }
    softly
        .assertThat(page.select("svg:not(figure td svg)"))
        .as(path + ": bars elsewhere")
        .isEmpty();
    for (Element chart : page.select(".chart")) {
      String where = path + "#" + chart.id();
      softly.assertThat(chart.select("h2, h3").text()).as(where).isNotBlank();
      if (chart.selectFirst("figure") == null) {
        softly.assertThat(chart.select("> p.unknown").text()).as(where).matches(SENTENCE);
      } else {
        checkFigure(where, chart);
      }
    }
  }

  private void checkFigure(String where, Element chart) {
    softly.assertThat(chart.select("figure > figcaption").text()).as(where).matches(SENTENCE);
    softly.assertThat(chart.select("table")).as(where + ": tables").isNotEmpty();
    softly.assertThat(chart.select("table .bar")).as(where + ": bars").isNotEmpty();
    softly.assertThat(chart.select(".visually-hidden a")).as(where).isEmpty();
    for (Element table : chart.select("table")) {
      softly.assertThat(table.select("> caption").text()).as(where).isNotBlank();
      softly.assertThat(table.select("td")).as(where).hasSameSizeAs(table.select("th"));
      softly.assertThat(table.select("th:not([scope])")).as(where).isEmpty();
      softly.assertThat(table.select("th").eachText()).as(where).hasSameSizeAs(table.select("th"));
    }
    for (Element cell : chart.select("td")) {
      checkCell(where, cell);
    }
    boolean isByTable = chart.id().equals("Chart-training");
    List<Element> scales = isByTable ? chart.select("table") : List.of(chart);
    scales.forEach(scale -> checkLengths(where, scale));
    if (isByTable && scales.size() > 1) {
      softly.assertThat(chart.select("figure > .remark").text()).as(where).matches(SENTENCE);
    }
  }

  private void checkCell(String where, Element cell) {
    if (cell.selectFirst(".bar") == null) {
      gaps++;
      softly.assertThat(cell.children()).as(where).hasSize(1).allMatch(e -> e.is(".unknown"));
      softly.assertThat(cell.text()).as(where).isNotBlank().doesNotContainPattern("[0-9]");
    } else {
      bars++;
      softly.assertThat(cell.select("svg[aria-hidden=true] > rect")).as(where).hasSize(1);
      softly.assertThat(cell.select(".number a[href]").text()).as(where).matches("[0-9].*");
      softly.assertThat(cell.select(".unknown")).as(where).isEmpty();
    }
  }

  private void checkLengths(String where, Element scale) {
    BigDecimal longest =
        scale.select(".bar").stream()
            .map(ChartRules::value)
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    for (Element bar : scale.select(".bar")) {
      String width = bar.selectFirst("svg").attr("width");
      softly.assertThat(width).as(where).endsWith("%");
      double length = Double.parseDouble(width.substring(0, width.length() - 1));
      double expected =
          longest.signum() == 0 ? 0 : 100 * value(bar).doubleValue() / longest.doubleValue();
      softly
          .assertThat(Math.abs(length - expected))
          .as(where + ": " + bar.text() + " " + width)
          .isLessThan(EXACTNESS);
    }
  }

  private static BigDecimal value(Element bar) {
    return new BigDecimal(bar.selectFirst(".number a").text().replaceAll("[^0-9.]", ""));
  }
}
