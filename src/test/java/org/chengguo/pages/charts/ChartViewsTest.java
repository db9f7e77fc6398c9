package org.chengguo.pages.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chengguo.audit.FigureAudit;
import org.chengguo.model.Agency;
import org.chengguo.model.Assessment;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Counting;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.Figure;
import org.chengguo.model.Language;
import org.chengguo.model.Measure;
import org.chengguo.model.Origin;
import org.chengguo.model.Plan;
import org.chengguo.model.Prose;
import org.chengguo.model.RecordFacts;
import org.chengguo.model.ReportYear;
import org.chengguo.model.Site;
import org.chengguo.model.SourceDocument;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Submission;
import org.chengguo.model.Text;
import org.chengguo.model.Trained;
import org.chengguo.model.Unit;
import org.chengguo.render.Address;
import org.chengguo.render.Words;
import org.chengguo.testing.Sites;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts of odd data: nothing at all, one of everything, zeros, ties, long names, many kinds. */
final class ChartViewsTest {
  private static Words words;

  @BeforeAll
  static void read() {
    words = Words.read(Path.of("templates/words"), "templates/words", Language.ZH_HANT);
  }

  private static ChartViews charts(Site site) {
    return new ChartViews(site, FigureAudit.of(site), words);
  }

  private static Optional<Chart> kinds(Site site) {
    return charts(site).kinds((kind, year) -> Address.list(kind));
  }

  private static List<String> shown(Chart.Panel panel) {
    return panel.bars().stream()
        .map(
            bar ->
                bar.label()
                    + " "
                    + bar.value()
                        .map(value -> value.text() + " " + panel.length(bar))
                        .orElse(bar.missing()))
        .toList();
  }

  /** What Sites has, with other records, kinds of assessment and figures. */
  private static Site site(
      List<AssessmentKind> kinds, List<SourceRecord> records, List<Figure> figures) {
    Site small = Sites.withMeasures(0);
    Plan old = small.plans().get(0);
    Plan plan =
        new Plan(
            old.id(),
            old.title(),
            old.years(),
            List.of(),
            List.of(),
            kinds,
            old.categories(),
            Crosswalk.NONE);
    ReportYear year =
        new ReportYear(
            Sites.YEAR,
            plan,
            LocalDate.of(2018, 4, 30),
            new SourceDocument("106-report", "報告", "辦公室", Map.of()),
            Prose.NONE,
            List.of(),
            figures,
            List.of(Sites.agencyYear(Sites.LABOR, Submission.State.SUBMITTED, records)));
    return new Site(
        small.info(),
        small.agencies(),
        small.topics(),
        List.of(),
        List.of(plan),
        List.of(year),
        List.of());
  }

  private static List<Chart> ofYear(Site site) {
    return charts(site).of(site.years().get(0));
  }

  private static RecordFacts facts(String slug) {
    return Sites.facts(Sites.YEAR, Sites.LABOR, slug, slug);
  }

  private static Figure trained(Trained.Who who, Trained.Sex sex, int value, Optional<Agency> of) {
    return new Figure(
        Sites.YEAR,
        who.id() + "-" + sex.id(),
        new Text("參訓人數", Optional.empty()),
        BigDecimal.valueOf(value),
        Unit.PERSONS,
        Optional.empty(),
        Optional.empty(),
        Sites.YEAR,
        of,
        Optional.empty(),
        false,
        Optional.of(new Trained(who, sex)),
        Optional.empty(),
        Sites.SOURCE,
        Counting.unsaid(Origin.file("figures.json")),
        Origin.file("figures.json"));
  }

  private static Chart training(Figure... figures) {
    return ofYear(site(List.of(), List.of(), List.of(figures))).get(0);
  }

  @Test
  void withoutRecordsThereIsNoChartOfThem() {
    Site empty = Sites.withMeasures(0);
    assertThat(kinds(empty)).isEmpty();
    assertThat(charts(empty).kinds(Sites.LABOR)).isEmpty();
    assertThat(charts(empty).strategies(empty.plans().get(0))).isEmpty();
    assertThat(ofYear(empty)).extracting(Chart::id).containsExactly("Chart-training");
  }

  @Test
  void oneYearAndOneKindSayNothingOfTheMost() {
    Site site = Sites.withMeasures(3);
    Chart chart = kinds(site).orElseThrow();
    assertThat(chart.sentence().replace('\u00a0', ' ')).isEqualTo("本站收錄的 1 個年度，報告共列出 3 筆紀錄，都是措施。");
    assertThat(shown(chart.panels().get(0))).containsExactly("106 年 3 筆 100");
    assertThat(shown(chart.panels().get(1))).containsExactly("106 年 未列");

    Chart agency = charts(site).kinds(Sites.LABOR).orElseThrow();
    assertThat(agency.panels()).extracting(Chart.Panel::title).containsExactly("措施");
    assertThat(agency.note()).contains("報告沒有列出這個機關的性別分析專題、性別影響評估、自辦課程。");
  }

  private static Text text(String chinese) {
    return new Text(chinese, Optional.empty());
  }

  @Test
  void twelveKindsWithLongNamesAreAllThere() {
    String name = "很長的類別名稱".repeat(20);
    List<AssessmentKind> kinds =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                number ->
                    new AssessmentKind("kind-" + number, text(name + number), Optional.empty()))
            .toList();
    List<SourceRecord> records = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      for (int n = 0; n <= i; n++) {
        records.add(new Assessment(facts("assessment-" + i + "-" + n), kinds.get(i)));
      }
    }
    Chart chart = ofYear(site(kinds, records, List.of())).get(1);
    assertThat(chart.id()).isEqualTo("Chart-assessments");
    List<String> rows = shown(chart.panels().get(0));
    assertThat(rows).hasSize(12);
    assertThat(rows.get(0)).isEqualTo(name + "1 1 筆 9.09");
    assertThat(rows.get(10)).isEqualTo(name + "11 11 筆 100");
    assertThat(rows.get(11)).isEqualTo(name + "12 未列");
    assertThat(chart.sentence()).contains("最多的是" + name + "11（11").contains("66");
  }

  @Test
  void tiesAreNamedTogether() {
    List<AssessmentKind> kinds =
        List.of(
            new AssessmentKind("a", text("甲"), Optional.empty()),
            new AssessmentKind("b", text("乙"), Optional.empty()),
            new AssessmentKind("c", text("丙"), Optional.empty()));
    List<SourceRecord> two =
        List.of(new Assessment(facts("1"), kinds.get(0)), new Assessment(facts("2"), kinds.get(1)));
    assertThat(ofYear(site(kinds, two, List.of())).get(1).sentence())
        .endsWith("一樣多的是甲、乙（各 1\u00a0筆）。");
    List<SourceRecord> five = new ArrayList<>(two);
    five.add(new Assessment(facts("3"), kinds.get(0)));
    five.add(new Assessment(facts("4"), kinds.get(1)));
    five.add(new Assessment(facts("5"), kinds.get(2)));
    assertThat(ofYear(site(kinds, five, List.of())).get(1).sentence())
        .endsWith("最多的是甲、乙（各 2\u00a0筆）。");
  }

  @Test
  void measuresUnderNoStrategyHaveABarOfTheirOwn() {
    SourceRecord outside = new Measure(facts("outside"), Optional.empty(), true);
    Chart alone = ofYear(site(List.of(), List.of(outside), List.of())).get(1);
    assertThat(alone.sentence()).isEqualTo("106 年的報告列出 1\u00a0筆措施，都未列入任何策略。");
    assertThat(shown(alone.panels().get(0))).containsExactly("1 類別 未列", "未列入任何策略的措施 1 筆 100");

    List<SourceRecord> both = List.of(outside, Sites.measure(Sites.LABOR, 1));
    Chart chart = ofYear(site(List.of(), both, List.of())).get(1);
    assertThat(chart.sentence()).isEqualTo("106 年的報告列出 2\u00a0筆措施，列入策略的都屬類別 1；其中 1\u00a0筆未列入任何策略。");
  }

  @Test
  void aReportThatStatesNoTrainingBySexHasNoBar() {
    Chart chart = training();
    assertThat(chart.panels()).isEmpty();
    assertThat(chart.sentence()).isEqualTo("106 年的報告未載明參訓人員的性別。");
    Figure agencys =
        trained(Trained.Who.SUPERVISORS, Trained.Sex.WOMEN, 3, Optional.of(Sites.LABOR));
    assertThat(training(agencys).panels()).isEmpty();
  }

  @Test
  void aSexThatIsNotStatedHasNoBarAndAStatedZeroHasOneOfNoLength() {
    Chart one = training(trained(Trained.Who.SUPERVISORS, Trained.Sex.WOMEN, 0, Optional.empty()));
    assertThat(shown(one.panels().get(0))).containsExactly("女性 0 人 0", "男性 未載明");
    assertThat(one.sentence()).endsWith("主管人員只載明女性。");
    Chart zeros =
        training(
            trained(Trained.Who.SUPERVISORS, Trained.Sex.WOMEN, 0, Optional.empty()),
            trained(Trained.Who.SUPERVISORS, Trained.Sex.MEN, 0, Optional.empty()));
    assertThat(shown(zeros.panels().get(0))).containsExactly("女性 0 人 0", "男性 0 人 0");
    assertThat(zeros.sentence()).endsWith("主管人員女性與男性一樣多。");
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 33.33", "2, 3, 66.67", "3, 3, 100", "1, 20000, 0.01", "0, 5, 0", "0, 0, 0"})
  void lengthsAreSharesOfTheLongest(int value, int longest, String length) {
    Chart.Bar bar = Chart.Bar.of("", Chart.Value.records(value, "", "/"));
    Chart.Panel panel =
        new Chart.Panel("", Optional.empty(), List.of(bar), BigDecimal.valueOf(longest));
    assertThat(panel.length(bar)).isEqualTo(length);
  }
}
