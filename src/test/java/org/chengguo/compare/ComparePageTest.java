package org.chengguo.compare;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.chengguo.RealSite;
import org.chengguo.model.Agency;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.Chromium;
import org.chengguo.testing.RealContent;
import org.chengguo.testing.StaticServer;
import org.chengguo.testing.StaticServer.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of comparisons of the real site, in a browser. */
class ComparePageTest {
  private static StaticServer server;
  private static String looks;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void serve() throws IOException {
    server = StaticServer.of(RealSite.folder());
    try (InputStream in = ComparePageTest.class.getResourceAsStream("/search/looks.js")) {
      looks = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void visit() {
    visit(new Browser.NewContextOptions());
  }

  private void visit(Browser.NewContextOptions options) {
    context = Chromium.context(options);
    page = context.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  @AfterEach
  void leave() {
    server.mend();
    context.close();
  }

  private void open(String query) {
    page.navigate(server.address() + "compare/" + query);
    assertThat(page.locator("#Compare-result")).isVisible();
  }

  /** The texts of the table; a row that lists several things has a line for each. */
  private List<List<String>> screen() {
    List<List<String>> lines = new ArrayList<>();
    for (Locator row : page.locator("#Compare-table tr").all()) {
      List<List<String>> cells =
          row.locator("th, td").all().stream().map(ComparePageTest::things).toList();
      int most = cells.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < most; line++) {
        lines.add(line(cells, line));
      }
    }
    return lines;
  }

  private static List<String> things(Locator cell) {
    List<String> listed = cell.locator("li").allTextContents();
    return listed.isEmpty() ? List.of(cell.textContent()) : listed;
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

  private List<List<String>> file() throws IOException {
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

  private List<String> column(int at) {
    return screen().stream().map(row -> row.get(at)).toList();
  }

  private String address() {
    return page.url().substring(server.address().toString().length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?agencies=labor,health",
        "?agencies=labor,health,police&years=106,111&by=strategies",
        "?years=106,107,111&by=topics",
        "?agencies=labor,gender-equality-office,shuiguan&by=records",
        "?years=106,111&by=records",
        "?years=106,111&by=figures",
        "?agencies=labor,social-welfare,indigenous-peoples&by=figures",
        "?agencies=education,fire&by=topics"
      })
  void theFileIsTheScreenCellByCell(String query) throws IOException {
    open(query);
    List<List<String>> screen = screen();
    assertThat(screen).hasSizeGreaterThan(2);
    assertThat(file()).isEqualTo(screen);
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?agencies=labor,health,social-welfare,police&by=kinds",
        "?agencies=labor,civil-affairs&by=strategies",
        "?years=106,111&by=strategies",
        "?agencies=labor,metro-company&by=topics",
        "?years=111&by=topics"
      })
  void everyNumberLeadsToAsManyRecords(String query) {
    open(query);
    List<Locator> numbers = page.locator("#Compare-table td.number a").all();
    assertThat(numbers).hasSizeGreaterThan(4);
    List<String[]> ways =
        numbers.stream()
            .map(number -> new String[] {number.textContent(), number.getAttribute("href")})
            .toList();
    for (String[] way : ways.subList(0, Math.min(12, ways.size()))) {
      page.navigate(way[1]);
      String place = way[1].substring(way[1].indexOf('#') + 1);
      assertThat(page.locator("[id='" + place + "'] .records > li"))
          .hasCount(Integer.parseInt(way[0].replace(",", "")));
    }
  }

  @Test
  void everyRecordOfAnAgencysYearsIsListedWithAWayToIt() {
    open("?agencies=labor&years=106,111&by=records");
    Locator titles = page.locator("#Compare-table td a");
    assertThat(titles).hasCount(19);
    titles.first().click();
    assertThat(page).hasURL(Pattern.compile("/106-labor-[a-z0-9-]+/$"));
  }

  @Test
  void recordsStandSideBySide() {
    open("?agencies=labor,police&years=106,111&by=records");
    Site site = RealContent.site();
    int at = 1;
    for (String agency : List.of("labor", "police")) {
      for (int year : List.of(106, 111)) {
        List<String> own =
            site.records().stream()
                .filter(entry -> entry.agency().id().equals(agency))
                .filter(entry -> entry.year().number() == year)
                .map(ComparePageTest::listed)
                .toList();
        Stream<String> shown = column(at).stream().skip(1).filter(text -> !text.isEmpty());
        assertThat(own).isNotEmpty();
        assertThat(shown.filter(text -> !text.equals("未列")))
            .as(agency + year)
            .containsExactlyElementsOf(own);
        at++;
      }
    }
    assertThat(screen().get(0)).hasSize(at);
  }

  private static String listed(SourceRecord entry) {
    return entry.title()
        + entry.strategy().map(strategy -> "（策略 " + strategy.id() + "）").orElse("");
  }

  @Test
  void anAgencysOwnPartOfASeriesIsShown() {
    open("?agencies=public-works,cultural-affairs&years=106,111&by=figures");
    assertThat(screen())
        .contains(List.of("專案小組會議由主任秘書主持的次數", "3 次", "1 次", "2 次", "2 次"))
        .contains(List.of("全體委員出席的會議次數", "報告未載明", "報告未載明", "1 次", "報告未載明"));
    page.locator("#Compare-table a").first().click();
    assertThat(page)
        .hasURL(Pattern.compile("/106/figures/#chairs-secretary-general-public-works$"));
  }

  @Test
  void nothingThatIsMissingReadsAsZero() {
    open("?agencies=gender-equality-office,shuiguan&years=106,107,111");
    assertThat(column(1)).as("not in the report of 106").containsOnly(head(1), "未提及");
    assertThat(column(2)).as("no report of 107").containsOnly(head(2), "未收錄");
    open("?years=106,107,111&by=strategies");
    List<List<String>> rows = screen();
    assertThat(rows).noneMatch(row -> row.subList(1, row.size()).contains("0"));
    for (List<String> row : rows.subList(1, rows.size())) {
      boolean isOld = row.get(0).startsWith("105–108");
      assertThat(row.get(2)).isEqualTo("未收錄");
      assertThat(row.get(isOld ? 3 : 1)).as(row.get(0)).isEqualTo("無此項");
    }
    open("?agencies=indigenous-peoples&years=106");
    assertThat(column(1)).as("did not report").containsOnly(head(1), "未提報");
  }

  private String head(int at) {
    return screen().get(0).get(at);
  }

  @Test
  void changedCategoriesAreMarkedWithTheirCounterparts() {
    open("?years=106,111&by=strategies");
    assertThat(screen())
        .anySatisfy(
            row -> {
              assertThat(row.get(0)).startsWith("109–112 年 3.1 ");
              assertThat(row.get(3)).isEqualTo("105–108 年：2.2（相同）");
            })
        .anySatisfy(
            row -> {
              assertThat(row.get(0)).startsWith("105–108 年 2.4 ");
              assertThat(row.get(3)).isEqualTo("無對應");
            });
  }

  @Test
  void theWholeViewIsInTheAddress() {
    open("");
    page.locator("#Compare-form select").nth(0).selectOption("labor");
    page.locator("#Compare-form select").nth(1).selectOption("health");
    page.locator("input[value='106']").uncheck();
    page.locator("input[value=topics]").check();
    assertThat(page.locator("#Compare-status")).containsText("主題：勞動局");
    assertThat(address()).isEqualTo("compare/?agencies=labor,health&years=111&by=topics");
    List<List<String>> shown = screen();

    open(address().substring("compare/".length()));
    assertThat(screen()).isEqualTo(shown);
    assertThat(page.locator("#Compare-form select").nth(1)).hasValue("health");
    assertThat(page.locator("input[value='106']")).not().isChecked();
    assertThat(page.locator("input[value=topics]")).isChecked();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?agencies=zzz&years=abc|全部機關 106 年|zzz、abc",
        "?agencies=1,2,3,4,5,6,7,8&by=__proto__|全部機關 106 年|1、2、3、4、5…",
        "?agencies=labor,constructor&by=<script>|勞動局 106 年|constructor、<script>",
        "?agencies=%00%E4labor,%FF&years=2017,%25%25|勞動局 106 年|%%",
        "?agencies=xxxxxxxxxxyyyyyyyyyyzzzzzzzzzz0&years=2022|全部機關 111 年|xxxxxxxxxxyyyyyyyyyyzzzzzzzzzz…",
        "?agencies=labor,labor, LABOR&agencies=,,&years=,&by=|勞動局 106 年|''",
        "?agencies=labor&agencies=police&years=111&years=106|勞動局 111 年|''",
      })
  void nonsenseInTheAddressIsToldAndLeftOut(String query, String shown, String told) {
    open(query);
    assertThat(page.locator("#Compare-status")).containsText("各類紀錄：" + shown);
    Locator notice = page.locator("#Compare-notice");
    if (told.isEmpty()) {
      assertThat(notice).isHidden();
    } else {
      assertThat(notice).hasText("網址裡有本站不認得的值：" + told);
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void whatIsTooMuchIsLeftOut() {
    String agencies =
        RealContent.site().agencies().stream().map(Agency::id).collect(Collectors.joining(","));
    open("?agencies=" + agencies + "&years=106,107,108,109,110,111");
    assertThat(screen().get(0)).hasSize(1 + 4 * 4);
    assertThat(page.locator("#Compare-notice")).hasText("最多並排四個機關與四個年度，其餘沒有列出。");
  }

  @Test
  void backLeadsToTheViewBefore() {
    open("?agencies=labor");
    page.locator("input[value=records]").check();
    assertThat(page.locator("#Compare-status")).containsText("紀錄本身");
    page.goBack();
    assertThat(page.locator("#Compare-status")).containsText("各類紀錄：勞動局");
    assertThat(page.locator("input[value=kinds]")).isChecked();
  }

  @Test
  void theKeyboardAloneIsEnough() {
    open("?agencies=labor");
    page.locator("#Compare-form select").nth(1).focus();
    page.keyboard().press("End");
    assertThat(page.locator("#Compare-table thead th")).hasCount(5);
    assertThat(page.locator("#Compare-form select").nth(1)).isFocused();
    page.locator("input[value=kinds]").focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#Compare-status")).containsText("策略：");
    assertThat(page.locator("input[value=strategies]")).isFocused();
  }

  @Test
  void whatTheAddressSaysWronglyIsTold() {
    open("?agencies=labor,nobody&years=111,x&by=colour");
    assertThat(page.locator("#Compare-notice")).containsText("nobody、x、colour");
    assertThat(page.locator("#Compare-table thead th")).hasCount(2);
    open("?agencies=labor,health,police,fire,education");
    assertThat(page.locator("#Compare-notice")).containsText("最多");
    assertThat(page.locator("#Compare-table thead th")).hasCount(9);
  }

  @Test
  void aFailureCanBeTriedAgain() {
    server.fail("data/compare/111-labor.json", Fault.NOT_FOUND);
    page.navigate(server.address() + "compare/?agencies=labor");
    assertThat(page.locator("#Compare-retry button")).isVisible();
    assertThat(page.locator("#Compare-result")).isHidden();
    server.mend();
    page.locator("#Compare-retry button").click();
    assertThat(page.locator("#Compare-result")).isVisible();
    assertThat(page.locator("#Compare-retry")).isHidden();
  }

  @Test
  void withoutAScriptTheTablesAreThere() {
    context.close();
    visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(server.address() + "compare/");
    assertThat(page.locator("#Compare-off")).isVisible();
    assertThat(page.locator("#Compare-form")).isHidden();
    page.locator("main .ways a").first().click();
    assertThat(page.locator("table.matrix tbody tr").first()).isVisible();
  }

  /** Others who did something in the last years: from the home page, two clicks. */
  @Test
  void whoDidItIsTwoClicksFromTheHomePage() {
    page.navigate(server.address().toString());
    page.locator("main .ways").getByText("依主題").click();
    page.locator("main .columns").getByText("哺集乳室").click();
    Locator rows = page.locator("#agencies tbody tr");
    assertThat(rows).hasCount(4);
    assertThat(page.locator("#agencies")).containsText("捷運公司");
    assertThat(page.locator("#year-111 .records a")).hasCount(4);
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
  void everyStateCanBeUsed(int width, ColorScheme colours) {
    context.close();
    visit(new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
    for (String by : List.of("kinds", "strategies", "topics", "figures", "records")) {
      open("?agencies=labor,health&years=106,107,111&by=" + by);
      assertThat((List<?>) page.evaluate(looks)).as(by).isEmpty();
    }
    for (String table : List.of("compare/strategies/", "compare/topics/", "topics/childcare/")) {
      page.navigate(server.address() + table);
      assertThat((List<?>) page.evaluate(looks)).as(table).isEmpty();
    }
  }
}
