package org.chengguo.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chengguo.model.Agency;
import org.chengguo.model.Analysis;
import org.chengguo.model.AssessmentKind;
import org.chengguo.model.Course;
import org.chengguo.model.Figure;
import org.chengguo.model.Issue;
import org.chengguo.model.RecordKind;
import org.chengguo.model.Site;
import org.chengguo.model.SourceRecord;
import org.chengguo.model.Strategy;
import org.chengguo.model.Text;
import org.chengguo.model.Topic;
import org.chengguo.model.Undertaking;
import org.chengguo.pages.Dataset.Column;

/** The six published tables. Titles are those of the data dictionary. */
final class Datasets {
  private final Map<RecordKind, Dataset<SourceRecord>> records = new EnumMap<>(RecordKind.class);
  private final Dataset<Figure> figures;
  private final Dataset<Agency> agencies;

  private Datasets(
      List<Dataset<SourceRecord>> records, Dataset<Figure> figures, Dataset<Agency> agencies) {
    for (RecordKind kind : RecordKind.values()) {
      this.records.put(kind, records.get(kind.ordinal()));
    }
    this.figures = figures;
    this.agencies = agencies;
  }

  /** All tables: those of records in the kinds' order, then figures and agencies. */
  List<Dataset<?>> all() {
    List<Dataset<?>> all = new ArrayList<>(records.values());
    all.add(figures);
    all.add(agencies);
    return all;
  }

  /** The version of a record's row, which a citation names. */
  String version(SourceRecord entry) {
    return records.get(entry.kind()).version(entry);
  }

  /** The version of a figure's row, which a citation names. */
  String version(Figure figure) {
    return figures.version(figure);
  }

  static Datasets of(Site site) {
    return new Datasets(records(site), figures(site), agencies(site));
  }

  private static List<Dataset<SourceRecord>> records(Site site) {
    return List.of(
        records(
            site,
            RecordKind.MEASURE,
            text("措施", "Measures"),
            text(
                "各機關依總計畫策略推動的措施，以及報告列舉的特色或亮點措施。",
                "What agencies did under the strategies of the master plan, and the highlights that the reports single out."),
            List.of(
                column(
                    "strategy",
                    "策略編號",
                    "Strategy number",
                    "string",
                    e -> stated(e.strategy().map(Strategy::id))),
                column("highlight", "特色或亮點措施", "Highlight", "boolean", SourceRecord::highlight))),
        records(
            site,
            RecordKind.ANALYSIS,
            text("性別分析專題", "Gender analyses"),
            text(
                "各機關完成的性別分析專題（105–108 年總計畫稱性別統計及分析）。",
                "Gender analyses by the agencies (“gender statistics and analyses” in the master plan for 2016–2019)."),
            List.of(
                column("papers", "篇數", "Papers", "integer", e -> stated(((Analysis) e).papers())))),
        records(
            site,
            RecordKind.ASSESSMENT,
            text("性別影響評估", "Gender impact assessments"),
            text(
                "各機關就自治條例、公共工程中程計畫與重大施政計畫辦理的性別影響評估。",
                "Gender impact assessments by the agencies of ordinances, medium-term public works plans and major policy plans."),
            List.of(
                column(
                    "assessment_kind",
                    "性別影響評估類別",
                    "Kind of gender impact assessment",
                    "string",
                    e -> stated(e.assessmentKind().map(AssessmentKind::id))))),
        records(
            site,
            RecordKind.COURSE,
            text("自辦課程", "Courses"),
            text(
                "報告列舉的性別意識培力自辦課程。",
                "Gender awareness courses of the agencies that the reports name."),
            List.of(
                column(
                    "form",
                    "課程形式",
                    "Form of the course",
                    "string",
                    e -> stated(((Course) e).form())),
                column(
                    "cedaw",
                    "以 CEDAW 為主題",
                    "Mainly about CEDAW",
                    "boolean",
                    e -> stated(((Course) e).cedaw())))));
  }

  private static Dataset<SourceRecord> records(
      Site site, RecordKind kind, Text title, Text description, List<Column<SourceRecord>> own) {
    List<Column<SourceRecord>> columns = new ArrayList<>();
    columns.add(column("id", "紀錄代號", "Record id", "string", SourceRecord::id));
    columns.add(column("year", "年度（民國）", "Year (ROC calendar)", "integer", e -> e.year().number()));
    columns.add(column("agency", "機關代號", "Agency id", "string", e -> e.agency().id()));
    columns.add(
        column(
            "agency_name",
            "機關名稱",
            "Name of the agency, in Chinese",
            "string",
            e -> e.agencyName().chinese()));
    columns.add(column("title", "名稱", "Title, in Chinese", "string", SourceRecord::title));
    columns.addAll(own);
    columns.add(
        column(
            "topics",
            "主題代號",
            "Topic ids",
            "array",
            e -> e.topics().stream().map(Topic::id).toList()));
    columns.add(
        column(
            "issue",
            "性別平等重要議題代號",
            "Id of the national gender equality issue",
            "string",
            e -> stated(e.issue().map(Issue::id))));
    columns.add(
        column(
            "text",
            "內容說明",
            "Description",
            "string",
            e -> e.prose().isEmpty() ? null : e.prose().text()));
    columns.add(column("note", "編註", "Editors’ note", "string", e -> stated(e.note())));
    columns.add(
        column("source_document", "出處文件", "Source document", "string", e -> e.source().document()));
    columns.add(
        column(
            "source_section",
            "出處章節",
            "Section of the source",
            "string",
            e -> e.source().section()));
    columns.add(
        column(
            "url",
            "網頁（自網站根目錄起）",
            "Web page, from the root of the site",
            "string",
            e -> Address.of(e).substring(1)));
    columns.add(
        column(
            "continues",
            "接續的紀錄代號",
            "Ids of the records that it carries on",
            "array",
            SourceRecord::continues));
    columns.add(
        column(
            "undertaking",
            "接續的工作代號",
            "Id of the undertaking",
            "string",
            e -> stated(site.undertakingOf(e).map(Undertaking::id))));
    return Dataset.versioned(kind.plural(), title, description, columns, site.recordsOf(kind));
  }

  private static Dataset<Figure> figures(Site site) {
    List<Figure> rows = site.years().stream().flatMap(year -> year.figures().stream()).toList();
    return Dataset.versioned(
        "figures",
        text("報告所載數字", "Stated figures"),
        text(
            "各年度成果報告所載的每一個數字，照原文，未經更正。",
            "Every figure that the yearly reports state, as printed and not corrected."),
        List.of(
            column("id", "數字代號", "Figure id", "string", Figure::id),
            column(
                "year",
                "報告年度（民國）",
                "Year of the report (ROC calendar)",
                "integer",
                f -> f.year().number()),
            column("label", "名稱", "Label", "string", f -> f.label().chinese()),
            column("value", "數值", "Value", "number", Figure::value),
            column("unit", "單位", "Unit", "string", Figure::unit),
            column("printed", "印刷原文", "As printed", "string", f -> stated(f.printed())),
            column(
                "qualifier",
                "限定",
                "Qualifier: at least, at most or about",
                "string",
                f -> stated(f.qualifier())),
            column(
                "period",
                "所屬年度（民國）",
                "Year that it is about (ROC calendar)",
                "integer",
                f -> f.period().number()),
            column(
                "agency", "機關代號", "Agency id", "string", f -> stated(f.agency().map(Agency::id))),
            column("series", "數列", "Name of the series", "string", f -> stated(f.series())),
            column(
                "trained",
                "參訓人員",
                "Who was trained",
                "string",
                f -> stated(f.trained().map(t -> t.who().id()))),
            column(
                "sex",
                "參訓人員性別",
                "Sex of those who were trained",
                "string",
                f -> stated(f.trained().map(t -> t.sex().id()))),
            column("note", "編註", "Editors’ note", "string", f -> stated(f.note())),
            column(
                "source_document", "出處文件", "Source document", "string", f -> f.source().document()),
            column(
                "source_section",
                "出處章節",
                "Section of the source",
                "string",
                f -> f.source().section()),
            column(
                "url",
                "網頁（自網站根目錄起）",
                "Web page, from the root of the site",
                "string",
                f -> Address.of(f).substring(1))),
        rows);
  }

  private static Dataset<Agency> agencies(Site site) {
    return new Dataset<>(
        "agencies",
        text("機關登錄", "Register of agencies"),
        text(
            "提報成果的機關，以及來源文件用過的名稱。",
            "The agencies that report, and the names that the sources use for them."),
        List.of(
            column("id", "機關代號", "Agency id", "string", Agency::id),
            column("name", "名稱", "Name, in Chinese", "string", a -> a.name().chinese()),
            column("name_en", "英文名稱", "Name in English", "string", a -> stated(a.name().english())),
            column("short_name", "簡稱", "Short name", "string", Agency::shortName),
            column("aliases", "別名", "Other names", "array", Agency::aliases),
            column(
                "former_names",
                "曾用名稱",
                "Former names",
                "array",
                a -> a.formerNames().stream().map(former -> former.name().chinese()).toList()),
            column(
                "parent",
                "上級機關代號",
                "Id of the agency that it is part of",
                "string",
                a -> stated(a.parent())),
            column("resolved", "已確認為登錄機關", "Known agency", "boolean", Agency::resolved),
            column("note", "編註", "Editors’ note", "string", a -> stated(a.note())),
            column(
                "records", "紀錄筆數", "Number of records", "integer", a -> site.recordsOf(a).size()),
            column(
                "url",
                "網頁（自網站根目錄起）",
                "Web page, from the root of the site",
                "string",
                a -> Address.of(a).substring(1))),
        site.agencies());
  }

  private static <T> Column<T> column(
      String name, String chinese, String english, String type, Function<T, Object> value) {
    return new Column<>(name, text(chinese, english), type, value);
  }

  private static Text text(String chinese, String english) {
    return new Text(chinese, Optional.of(english));
  }

  /** Null for what is not stated: an empty cell. */
  private static Object stated(Optional<?> value) {
    return value.orElse(null);
  }
}
