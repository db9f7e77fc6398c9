package org.chengguo.compare;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.testing.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the page of comparisons, and what they lead to. */
class ComparePageTest {
  @RegisterExtension static final ComparisonVisit VISIT = new ComparisonVisit();

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
    VISIT.open(query);
    List<List<String>> screen = VISIT.screen();
    assertThat(screen).hasSizeGreaterThan(2);
    assertThat(VISIT.file()).isEqualTo(screen);
    assertThat(VISIT.complaints()).isEmpty();
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
    VISIT.open(query);
    List<Locator> numbers = VISIT.page().locator("#Compare-table td.number a").all();
    assertThat(numbers).hasSizeGreaterThan(4);
    List<String[]> ways =
        numbers.stream()
            .map(number -> new String[] {number.textContent(), number.getAttribute("href")})
            .toList();
    for (String[] way : ways.subList(0, Math.min(12, ways.size()))) {
      VISIT.page().navigate(way[1]);
      String place = way[1].substring(way[1].indexOf('#') + 1);
      assertThat(VISIT.page().locator("[id='" + place + "'] .records > li"))
          .hasCount(Integer.parseInt(way[0].replace(",", "")));
    }
  }

  @Test
  void everyRecordOfAnAgencysYearsIsListedWithAWayToIt() {
    VISIT.open("?agencies=labor&years=106,111&by=records");
    Locator titles = VISIT.page().locator("#Compare-table td a");
    assertThat(titles).hasCount(19);
    titles.first().click();
    assertThat(VISIT.page()).hasURL(Pattern.compile("/106-labor-[a-z0-9-]+/$"));
  }

  @Test
  void recordsStandSideBySide() {
    VISIT.open("?agencies=labor,police&years=106,111&by=records");
    Site site = RealContent.site();
    int at = 1;
    for (String agency : List.of("labor", "police")) {
      for (int year : List.of(106, 111)) {
        List<String> own =
            site.records().stream()
                .filter(record -> record.agency().id().equals(agency))
                .filter(record -> record.year().number() == year)
                .map(ComparePageTest::listed)
                .toList();
        Stream<String> shown = VISIT.column(at).stream().skip(1).filter(text -> !text.isEmpty());
        assertThat(own).isNotEmpty();
        assertThat(shown.filter(text -> !text.equals("未列")))
            .as(agency + year)
            .containsExactlyElementsOf(own);
        at++;
      }
    }
    assertThat(VISIT.screen().get(0)).hasSize(at);
  }

  private static String listed(SourceRecord record) {
    return record.title()
        + record.strategy().map(strategy -> "（策略 " + strategy.id() + "）").orElse("");
  }

  @Test
  void anAgencysOwnPartOfASeriesIsShown() {
    VISIT.open("?agencies=public-works,cultural-affairs&years=106,111&by=figures");
    assertThat(VISIT.screen())
        .contains(List.of("專案小組會議由主任秘書主持的次數", "3 次", "1 次", "2 次", "2 次"))
        .contains(List.of("全體委員出席的會議次數", "報告未載明", "報告未載明", "1 次", "報告未載明"));
    VISIT.page().locator("#Compare-table a").first().click();
    assertThat(VISIT.page())
        .hasURL(Pattern.compile("/106/figures/#chairs-secretary-general-public-works$"));
  }

  @Test
  void nothingThatIsMissingReadsAsZero() {
    VISIT.open("?agencies=gender-equality-office,shuiguan&years=106,107,111");
    assertThat(VISIT.column(1)).as("not in the report of 106").containsOnly(VISIT.head(1), "未提及");
    assertThat(VISIT.column(2)).as("no report of 107").containsOnly(VISIT.head(2), "未收錄");
    VISIT.open("?years=106,107,111&by=strategies");
    List<List<String>> rows = VISIT.screen();
    assertThat(rows).noneMatch(row -> row.subList(1, row.size()).contains("0"));
    for (List<String> row : rows.subList(1, rows.size())) {
      boolean isOld = row.get(0).startsWith("105–108");
      assertThat(row.get(2)).isEqualTo("未收錄");
      assertThat(row.get(isOld ? 3 : 1)).as(row.get(0)).isEqualTo("無此項");
    }
    VISIT.open("?agencies=indigenous-peoples&years=106");
    assertThat(VISIT.column(1)).as("did not report").containsOnly(VISIT.head(1), "未提報");
  }

  @Test
  void changedCategoriesAreMarkedWithTheirCounterparts() {
    VISIT.open("?years=106,111&by=strategies");
    assertThat(VISIT.screen())
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

  /** Others who did something in the last years: from the home page, two clicks. */
  @Test
  void whoDidItIsTwoClicksFromTheHomePage() {
    VISIT.page().navigate(VISIT.server().address().toString());
    VISIT.page().locator("main .ways").getByText("依主題").click();
    VISIT.page().locator("main .columns").getByText("哺集乳室").click();
    Locator rows = VISIT.page().locator("#agencies tbody tr");
    assertThat(rows).hasCount(4);
    assertThat(VISIT.page().locator("#agencies")).containsText("捷運公司");
    assertThat(VISIT.page().locator("#year-111 .records a")).hasCount(4);
  }

  private static String looks() throws IOException {
    try (InputStream in = ComparePageTest.class.getResourceAsStream("/search/looks.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
  void everyStateCanBeUsed(int width, ColorScheme colours) throws IOException {
    String looks = looks();
    VISIT.revisit(
        new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
    for (String by : List.of("kinds", "strategies", "topics", "figures", "records")) {
      VISIT.open("?agencies=labor,health&years=106,107,111&by=" + by);
      assertThat((List<?>) VISIT.page().evaluate(looks)).as(by).isEmpty();
    }
    for (String table : List.of("compare/strategies/", "compare/topics/", "topics/childcare/")) {
      VISIT.page().navigate(VISIT.server().address() + table);
      assertThat((List<?>) VISIT.page().evaluate(looks)).as(table).isEmpty();
    }
  }
}
