package org.chengguo.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CostChartTest {
  private static final double TEXT_CONTRAST = 4.5;

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList nodes = svg.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Element group(Document svg, Series series) {
    return elements(svg, "g").stream()
        .filter(group -> group.getAttribute("class").equals(series.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itsDescriptionHasAllNumbers() throws Exception {
    Document svg = parse(CostChart.of(SampleRuns.twoSizes()));
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title description");
    assertThat(elements(svg, "title").get(0).getAttribute("id")).isEqualTo("title");
    assertThat(elements(svg, "desc").get(0).getAttribute("id")).isEqualTo("description");
    assertThat(elements(svg, "desc").get(0).getTextContent())
        .isEqualTo(
            "Both axes are logarithmic."
                + " ours: 500 records in 3.00 s, 10,000 records in 15.0 s."
                + " older: 500 records in 25.0 s."
                + " Hugo: 500 records in 1.00 s, 10,000 records in 10.0 s."
                + " Pagefind: 500 records in 1.00 s, 10,000 records in 30.0 s."
                + " Hugo + Pagefind: 500 records in 4.00 s, 10,000 records in 40.0 s.");
  }

  @Test
  void eachLineIsNamedInWords() throws Exception {
    Document svg = parse(CostChart.of(SampleRuns.twoSizes()));
    assertThat(Stream.of(Series.values()).map(series -> text(group(svg, series)).getTextContent()))
        .containsExactly(
            "ours 15.0 s",
            "older 25.0 s at 500",
            "Hugo 10.0 s",
            "Pagefind 30.0 s",
            "Hugo + Pagefind 40.0 s");
  }

  private static Element text(Element group) {
    return (Element) group.getElementsByTagName("text").item(0);
  }

  @Test
  void labelsDoNotOverlapAndStayInside() throws Exception {
    Work work = Work.synthetic(500);
    SampleRuns equal = new SampleRuns();
    Stream.of(Comparison.OURS, Comparison.OLDER, Comparison.HUGO, Comparison.PAGEFIND)
        .forEach(candidate -> equal.add(work, candidate, 1.0));
    Document svg = parse(CostChart.of(equal.done()));
    double[] heights =
        Stream.of(Series.values())
            .mapToDouble(series -> Double.parseDouble(text(group(svg, series)).getAttribute("y")))
            .sorted()
            .toArray();
    assertThat(heights[0]).isGreaterThan(20);
    assertThat(heights[heights.length - 1]).isLessThan(460);
    for (int i = 1; i < heights.length; i++) {
      assertThat(heights[i] - heights[i - 1]).isGreaterThanOrEqualTo(19.9);
    }
  }

  @Test
  void eachSizeHasAMarkAtItsPlace() throws Exception {
    Document svg = parse(CostChart.of(SampleRuns.twoSizes()));
    NodeList paths = group(svg, Series.OURS).getElementsByTagName("path");
    List<String> marks =
        IntStream.range(0, paths.getLength())
            .mapToObj(i -> (Element) paths.item(i))
            .filter(path -> path.getAttribute("class").equals("mark"))
            .map(path -> path.getAttribute("transform"))
            .toList();
    // One at each size and one beside the label; from 1 to 50 s there are 360 pixels.
    double y = 416 - 360 * Math.log(3) / Math.log(50);
    assertThat(marks).hasSize(3).first().isEqualTo("translate(72.0 %.1f)".formatted(y));
    assertThat(marks.get(1)).startsWith("translate(560.0 ");
  }

  @ParameterizedTest
  @EnumSource
  void everyColourIsReadableOnLightAndDarkPages(Series series) {
    assertThat(contrast(series.light(), Series.LIGHT.ground())).isGreaterThan(TEXT_CONTRAST);
    assertThat(contrast(series.dark(), Series.DARK.ground())).isGreaterThan(TEXT_CONTRAST);
    assertThat(Series.style()).contains(series.light(), series.dark());
  }

  @Test
  void textIsReadableOnLightAndDarkPages() {
    for (Series.Scheme scheme : List.of(Series.LIGHT, Series.DARK)) {
      assertThat(contrast(scheme.text(), scheme.ground())).isGreaterThan(TEXT_CONTRAST);
    }
    assertThat(contrast("#777777", "#ffffff")).as("a known contrast").isBetween(4.47, 4.48);
  }

  private static double contrast(String one, String other) {
    double darker = Math.min(luminance(one), luminance(other));
    double lighter = Math.max(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void withoutMeasurementsItSaysSo() throws Exception {
    Document svg = parse(CostChart.of(SampleRuns.verbs()));
    assertThat(elements(svg, "desc").get(0).getTextContent()).isEqualTo("Not measured yet.");
    assertThat(elements(svg, "g")).isEmpty();
  }
}
