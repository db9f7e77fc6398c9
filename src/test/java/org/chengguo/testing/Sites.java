package org.chengguo.testing;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.Category;
import org.chengguo.model.Crosswalk;
import org.chengguo.model.Language;
import org.chengguo.model.Measure;
import org.chengguo.model.Origin;
import org.chengguo.model.Plan;
import org.chengguo.model.Prose;
import org.chengguo.model.RecordFacts;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.Site;
import org.chengguo.model.SiteInfo;
import org.chengguo.model.Source;
import org.chengguo.model.SourceDocument;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Submission;
import org.chengguo.model.Text;
import org.chengguo.model.Topic;

/** Sites in memory, of one year (106) under one plan with one strategy. */
public final class Sites {
  public static final RocYear YEAR = new RocYear(106);
  public static final Source SOURCE = new Source("106-report", "一");
  public static final Topic TOPIC = new Topic("workplace", text("職場"));

  public static final Agency LABOR =
      new Agency(
          "labor",
          text("勞動局"),
          "勞動局",
          List.of(),
          List.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          true,
          Optional.empty(),
          Origin.file("agencies.json"));

  public static final Strategy STRATEGY =
      new Strategy("105-108", "1.1", "1", text("策略"), Optional.empty());

  private static final Plan PLAN =
      new Plan(
          "105-108",
          text("總計畫"),
          List.of(YEAR),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new Category(
                  new Strategy("105-108", "1", "1", text("類別"), Optional.empty()),
                  List.of(STRATEGY))),
          Crosswalk.NONE);

  private Sites() {}

  private static Text text(String chinese) {
    return new Text(chinese, Optional.empty());
  }

  /** A site where one agency has so many measures. */
  public static Site withMeasures(int count) {
    List<SourceRecord> measures = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      measures.add(measure(LABOR, number));
    }
    return of(List.of(LABOR), List.of(agencyYear(LABOR, Submission.State.SUBMITTED, measures)));
  }

  /** The measure {@code measure-<number>} of an agency. */
  public static Measure measure(Agency agency, int number) {
    RecordFacts facts = facts(YEAR, agency, "measure-" + number, "措施 " + number);
    return new Measure(facts, Optional.of(STRATEGY), false);
  }

  /** Fields of a record that has no more than it must. */
  public static RecordFacts facts(
      RocYear year, Agency agency, String slug, String title, String... continues) {
    return new RecordFacts(
        year,
        agency,
        slug,
        title,
        List.of(TOPIC),
        Optional.empty(),
        Optional.empty(),
        List.of(continues),
        SOURCE,
        Prose.NONE,
        Origin.file(year + "/" + agency.id() + "/" + slug + ".md"));
  }

  /** What an agency reported. */
  public static AgencyYear agencyYear(
      Agency agency, Submission.State state, List<SourceRecord> records) {
    return new AgencyYear(
        YEAR,
        agency,
        new Submission(state, Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        records);
  }

  /** A site of these agencies and what they reported. */
  public static Site of(List<Agency> agencies, List<AgencyYear> agencyYears) {
    SiteInfo info =
        new SiteInfo(
            text("成果"),
            text("成果網站"),
            text("辦公室"),
            URI.create("https://results.example/"),
            List.of(Language.ZH_HANT),
            new SiteInfo.Licence(text("授權條款"), URI.create("https://licence.example/1")),
            Optional.empty());
    ReportYear year =
        new ReportYear(
            YEAR,
            PLAN,
            LocalDate.of(2018, 4, 30),
            new SourceDocument("106-report", "報告", "辦公室", Map.of()),
            Prose.NONE,
            List.of(),
            List.of(),
            agencyYears);
    return new Site(
        info, agencies, List.of(TOPIC), List.of(), List.of(PLAN), List.of(year), List.of());
  }
}
