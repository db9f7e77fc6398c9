package org.chengguo.data;

import java.util.ArrayList;
import java.util.List;
import org.chengguo.data.Dataset.Column;
import org.chengguo.derived.ColumnType;
import org.chengguo.model.Analysis;
import org.chengguo.model.Assessment;
import org.chengguo.model.Course;
import org.chengguo.model.Issue;
import org.chengguo.model.Measure;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;
import org.chengguo.render.Address;

/** Published tables of records, one for each kind. */
final class RecordTables {
  // All record files begin alike, so that a program can put them together by these columns.
  private static final List<Column<SourceRecord>> FIRST =
      List.of(
          Column.of("id", "紀錄代號", "Record id", ColumnType.STRING, SourceRecord::id),
          Column.of(
              "year",
              "年度（民國）",
              "Year (ROC calendar)",
              ColumnType.INTEGER,
              record -> record.year().number()),
          Column.of(
              "agency", "機關代號", "Agency id", ColumnType.STRING, record -> record.agency().id()),
          Column.of(
              "agency_name",
              "機關名稱",
              "Name of the agency, in Chinese",
              ColumnType.STRING,
              record -> record.agencyName().chinese()),
          Column.of("title", "名稱", "Title, in Chinese", ColumnType.STRING, SourceRecord::title));

  /** Columns of all tables after those of their kind. */
  private static final List<Column<SourceRecord>> LAST =
      List.of(
          Column.of(
              "topics",
              "主題代號",
              "Topic ids",
              ColumnType.ARRAY,
              record -> record.topics().stream().map(Topic::id).toList()),
          Column.optional(
              "issue",
              "性別平等重要議題代號",
              "Id of the national gender equality issue",
              ColumnType.STRING,
              record -> record.issue().map(Issue::id)),
          Column.of(
              "text",
              "內容說明",
              "Description",
              ColumnType.STRING,
              record -> record.prose().isEmpty() ? null : record.prose().text()),
          Column.optional(
              "note", "編註", "Editors’ note", ColumnType.STRING, record -> record.note()),
          Column.of(
              "source_document",
              "出處文件",
              "Source document",
              ColumnType.STRING,
              record -> record.source().document()),
          Column.of(
              "source_section",
              "出處章節",
              "Section of the source",
              ColumnType.STRING,
              record -> record.source().section()),
          Column.of(
              "url",
              "網頁（自網站根目錄起）",
              "Web page, from the root of the site",
              ColumnType.STRING,
              record -> Address.fromRoot(Address.of(record))),
          Column.of(
              "continues",
              "接續的紀錄代號",
              "Ids of the records that it carries on",
              ColumnType.ARRAY,
              SourceRecord::continues));

  private RecordTables() {}

  static Dataset<Measure> measures(Site site) {
    return table(
        site,
        RecordKind.MEASURE,
        Text.of("措施", "Measures"),
        Text.of(
            "各機關依總計畫策略推動的措施，以及報告列舉的特色或亮點措施。",
            "What agencies did under the strategies of the master plan, and the highlights that the"
                + " reports single out."),
        List.of(
            Column.optional(
                "strategy",
                "策略編號",
                "Strategy number",
                ColumnType.STRING,
                measure -> measure.strategy().map(Strategy::id)),
            Column.of("highlight", "特色或亮點措施", "Highlight", ColumnType.BOOLEAN, Measure::highlight)),
        site.recordsOf(Measure.class));
  }

  static Dataset<Analysis> analyses(Site site) {
    return table(
        site,
        RecordKind.ANALYSIS,
        Text.of("性別分析專題", "Gender analyses"),
        Text.of(
            "各機關完成的性別分析專題（105–108 年總計畫稱性別統計及分析）。",
            "Gender analyses by the agencies (“gender statistics and analyses” in the master plan"
                + " for 2016–2019)."),
        List.of(Column.optional("papers", "篇數", "Papers", ColumnType.INTEGER, Analysis::papers)),
        site.recordsOf(Analysis.class));
  }

  static Dataset<Assessment> assessments(Site site) {
    return table(
        site,
        RecordKind.ASSESSMENT,
        Text.of("性別影響評估", "Gender impact assessments"),
        Text.of(
            "各機關就自治條例、公共工程中程計畫與重大施政計畫辦理的性別影響評估。",
            "Gender impact assessments by the agencies of ordinances, medium-term public works"
                + " plans and major policy plans."),
        List.of(
            Column.of(
                "assessment_kind",
                "性別影響評估類別",
                "Kind of gender impact assessment",
                ColumnType.STRING,
                assessment -> assessment.assessed().id())),
        site.recordsOf(Assessment.class));
  }

  static Dataset<Course> courses(Site site) {
    return table(
        site,
        RecordKind.COURSE,
        Text.of("自辦課程", "Courses"),
        Text.of(
            "報告列舉的性別意識培力自辦課程。", "Gender awareness courses of the agencies that the reports name."),
        List.of(
            Column.optional(
                "form",
                "課程形式",
                "Form of the course",
                ColumnType.STRING,
                course -> course.form().map(Course.Form::id)),
            Column.optional(
                "cedaw", "以 CEDAW 為主題", "Mainly about CEDAW", ColumnType.BOOLEAN, Course::cedaw)),
        site.recordsOf(Course.class));
  }

  /** Returns a table with the columns of its kind between those of all kinds. */
  private static <R extends SourceRecord> Dataset<R> table(
      Site site,
      RecordKind kind,
      Text title,
      Text description,
      List<Column<R>> special,
      List<R> rows) {
    List<Column<? super R>> columns = new ArrayList<>(FIRST);
    columns.addAll(special);
    columns.addAll(LAST);
    columns.add(
        Column.<SourceRecord>optional(
            "undertaking",
            "接續的工作代號",
            "Id of the undertaking",
            ColumnType.STRING,
            record -> site.undertakingOf(record).map(Undertaking::id)));
    return Dataset.versioned(kind.plural(), title, description, columns, rows);
  }
}
