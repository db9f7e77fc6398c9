package org.chengguo.compare;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.chengguo.RealSite;
import org.chengguo.testing.StaticServer;
import org.chengguo.testing.Tab;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For each test someone on the page of comparisons of the real site, and what they see there. */
final class ComparisonVisit
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
  /** Of every row, of every cell: the texts of the things that it lists, or its own. */
  private static final String CELLS =
      """
      rows => rows.map(row => [...row.querySelectorAll('th, td')].map(cell => {
        const listed = [...cell.querySelectorAll('li')];
        return (listed.length > 0 ? listed : [cell]).map(each => each.textContent);
      }))
      """;

  private StaticServer server;
  private Tab tab;
  private Page page;

  @Override
  public void beforeAll(ExtensionContext test) {
    server = StaticServer.of(RealSite.folder());
  }

  @Override
  public void afterAll(ExtensionContext test) {
    server.close();
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    visit(new Browser.NewContextOptions());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    server.mend();
    tab.close();
  }

  /** Comes anew, with another browser. */
  void revisit(Browser.NewContextOptions options) {
    tab.close();
    visit(options);
  }

  private void visit(Browser.NewContextOptions options) {
    tab = Tab.with(options);
    page = tab.page();
  }

  StaticServer server() {
    return server;
  }

  Page page() {
    return page;
  }

  /** What the browser has complained of. */
  List<String> complaints() {
    return tab.complaints();
  }

  void open(String query) {
    page.navigate(server.address() + "compare/" + query);
    assertThat(page.locator("#Compare-result")).isVisible();
  }

  /** The texts of the table; a row that lists several things has a line for each. */
  List<List<String>> screen() {
    List<List<String>> lines = new ArrayList<>();
    for (Object row : (List<?>) page.locator("#Compare-table tr").evaluateAll(CELLS)) {
      List<List<String>> cells = ((List<?>) row).stream().map(ComparisonVisit::texts).toList();
      int most = cells.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < most; line++) {
        lines.add(line(cells, line));
      }
    }
    return lines;
  }

  private static List<String> texts(Object cell) {
    return ((List<?>) cell).stream().map(String::valueOf).toList();
  }

  /** The heading stands in every line of its row. */
  private static List<String> line(List<List<String>> cells, int at) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> column == 0 ? cells.get(0).get(0) : thing(cells.get(column), at))
        .toList();
  }

  private static String thing(List<String> cell, int at) {
    return at < cell.size() ? cell.get(at) : "";
  }

  /** The texts of the file that the page offers. */
  List<List<String>> file() throws IOException {
    String address = page.locator("#Compare-csv").getAttribute("href");
    String start = "data:text/csv;charset=utf-8,";
    assertThat(address).startsWith(start);
    String text =
        URLDecoder.decode(
            address.substring(start.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    try (CSVParser rows = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
      return rows.stream().map(row -> row.toList()).toList();
    }
  }

  /** The texts of a column, its heading first. */
  List<String> column(int at) {
    return screen().stream().map(row -> row.get(at)).toList();
  }

  String head(int at) {
    return screen().get(0).get(at);
  }

  /** Where the page is, from the root of the site. */
  String address() {
    return page.url().substring(server.address().toString().length());
  }
}
