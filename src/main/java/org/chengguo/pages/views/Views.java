package org.chengguo.pages.views;

import java.util.List;
import java.util.Optional;
import org.chengguo.derived.AuditedFigure;
import org.chengguo.derived.Counted;
import org.chengguo.derived.PublishedData;
import org.chengguo.derived.RelatedRecord;
import org.chengguo.document.ReportDocument;
import org.chengguo.format.SchemaFile;
import org.chengguo.model.Agency;
import org.chengguo.model.AgencyYear;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Category;
import org.chengguo.model.Issue;
import org.chengguo.model.Plan;
import org.chengguo.model.RecordKind;
import org.chengguo.model.ReportYear;
import org.chengguo.model.RocYear;
import org.chengguo.model.SourceDocument;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.StandingPage;
import org.chengguo.model.Strategy;
import org.chengguo.model.Topic;
import org.chengguo.pages.charts.Chart;

/** Views of the kinds of pages, which templates receive as {@code page}. */
public final class Views {
  private Views() {}

  /** The number of records of a kind, and the address that lists them. */
  public record KindCount(RecordKind kind, int count, String address) {}

  /**
   * The home page.
   *
   * @param newest the newest year that has headline figures
   * @param headlines that year's first figures
   * @param findable tells which example queries find something
   */
  public record Home(
      ReportYear newest,
      List<AuditedFigure> headlines,
      List<KindCount> kinds,
      int agencyCount,
      int strategyCount,
      int topicCount,
      int seriesCount,
      List<DatedUpdate> updates,
      Findable findable) {}

  /** The search page: the values to filter by, those that have records, in the site's order. */
  public record Search(
      List<RocYear> years,
      List<RecordKind> kinds,
      List<Agency> agencies,
      List<Topic> topics,
      Findable findable) {}

  /**
   * A change to a year's content, newest first on the home page and in the feed.
   *
   * @param key tells it from the other changes of its year, whatever is added later
   */
  public record DatedUpdate(ReportYear year, ReportYear.Update update, String key) {}

  /** The feed: the latest changes. */
  public record Feed(ReportYear newest, List<DatedUpdate> updates) {}

  /**
   * The records of one year on a page.
   *
   * @param total the number of the year's records in the whole list
   */
  public record YearGroup(ReportYear year, int total, List<SourceRecord> records) {}

  /** The list of years. */
  public record Years(List<YearRow> rows, Optional<Chart> chart) {}

  /** A year in a list. */
  public record YearRow(ReportYear year, List<KindCount> kinds, int agencyCount) {}

  /**
   * A year.
   *
   * @param absent agencies of the register that the year's sources do not name
   */
  public record Year(
      ReportYear year,
      List<KindCount> kinds,
      List<AgencyYearRow> rows,
      List<Agency> absent,
      List<AuditedFigure> headlines,
      AuditViews.Sheets sheets,
      List<Chart> charts) {}

  /** An agency's year in a list. */
  public record AgencyYearRow(AgencyYear entry, List<KindCount> kinds) {}

  /** A year's compiled report and its files. */
  public record Report(ReportYear year, ReportDocument document, List<Download> files) {}

  /**
   * A file to download.
   *
   * @param form the file extension, which is also the key of its name
   */
  public record Download(String form, String address) {}

  /** The results of an agency's year, with its figures in the report. */
  public record AgencyYearPage(
      ReportYear year,
      AgencyYear entry,
      List<KindCount> kinds,
      ListFilter filter,
      Optional<String> group,
      List<AuditedFigure> figures,
      AuditViews.Sheet sheet) {}

  /** The register. */
  public record Agencies(List<AgencyRow> rows) {}

  /** An agency in the register, with a cell for every year, newest first. */
  public record AgencyRow(Agency agency, List<AgencyCell> cells, int count) {}

  /** An agency's records in a year; empty where the year's sources do not name it. */
  public record AgencyCell(ReportYear year, Optional<AgencyYear> entry) {}

  /** An agency over the years. */
  public record AgencyPage(
      Agency agency,
      Optional<Agency> parent,
      List<Agency> children,
      List<Agency> predecessors,
      List<Agency> successors,
      List<AgencyCell> cells,
      Optional<Chart> chart,
      ListFilter filter,
      List<YearGroup> groups) {}

  /**
   * A page of the list of one kind; {@code number} of {@code last} pages.
   *
   * @param assessed the kinds of assessments with lists of their own
   */
  public record RecordList(
      RecordKind kind,
      int total,
      int number,
      int last,
      ListFilter filter,
      List<YearGroup> groups,
      List<Counted<AssessmentKind>> assessed) {
    /** The number of records on the page. */
    public int here() {
      return groups.stream().mapToInt(group -> group.records().size()).sum();
    }
  }

  /** The assessments of one kind, under the title that the newest plan gives it. */
  public record AssessedList(AssessmentKind kind, int total, List<YearGroup> groups) {}

  /**
   * A record with related records of other agencies.
   *
   * @param version of its row in the data, for citations
   */
  public record RecordPage(
      SourceRecord record,
      String version,
      ReportYear year,
      SourceDocument document,
      Optional<Category> category,
      List<RelatedRecord> related) {}

  /** The plans, and the strategies under which no report lists a measure. */
  public record Strategies(List<PlanView> plans, List<TopicViews.Nobody> nobody) {}

  /**
   * A plan.
   *
   * @param chart empty where nothing is listed under the plan
   * @param unplaced the measures of its years that are under no strategy
   */
  public record PlanPage(
      Plan plan, List<CategoryView> categories, Optional<Chart> chart, List<YearGroup> unplaced) {}

  /** A plan with the number of records under each strategy. */
  public record PlanView(Plan plan, List<CategoryView> categories) {}

  /** A category with its strategies, and the number of records under all of them. */
  public record CategoryView(Category category, List<Counted<Strategy>> strategies, int total) {}

  /**
   * A strategy, or a category with its strategies.
   *
   * @param parent the category of a strategy; empty for a category
   * @param sides its counterparts in other plans
   */
  public record StrategyPage(
      Plan plan,
      Strategy strategy,
      Optional<Category> parent,
      List<Counted<Strategy>> strategies,
      ListFilter filter,
      List<TopicViews.YearRecords> years,
      List<CrosswalkViews.Side> sides) {}

  /** A national issue and its records. */
  public record IssuePage(Issue issue, ListFilter filter, List<YearGroup> groups) {}

  /** A page about the site. */
  public record Standing(StandingPage standing) {}

  /** The data page. */
  public record Data(List<PublishedData.Table> datasets, List<SchemaFile> schemas) {}

  /** A page that needs nothing but the site. */
  public record Plain() {}
}
